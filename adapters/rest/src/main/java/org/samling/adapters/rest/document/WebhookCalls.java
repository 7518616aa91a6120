package org.samling.adapters.rest.document;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Says what webhooks are called with. No operation answers with it, and so it is written down by hand. */
final class WebhookCalls {

    private static final String MESSAGE = "WebhookMessage";
    private static final String DATA = "WebhookMessageData";

    private WebhookCalls() {}

    static void describe(OpenAPI document) {
        document.getComponents().addSchema(MESSAGE, message()).addSchema(DATA, data());
        document.addWebhook("notice", OASFactory.createPathItem().POST(call()));
    }

    private static Operation call() {
        return OASFactory.createOperation()
                .operationId("receiveNotice")
                .addTag("Webhooks")
                .summary("A notice, as a webhook gets it")
                .description(
                        "Signed by the Standard Webhooks scheme (standardwebhooks.com), so that its libraries can check it:"
                                + " compute HMAC-SHA256 over webhook-id, a full stop, webhook-timestamp, a full stop, and the body as it"
                                + " came, with the key that stands in Base64 behind whsec_ in the secret; compare its Base64 with what"
                                + " follows v1, in webhook-signature. Refuse what is older than five minutes."
                                + " A message comes at least once: keep the ids that you have seen. Answer within ten seconds; redirects"
                                + " are not followed. What fails is tried eight times in all, longer and longer apart, and what is about"
                                + " the same person and thing comes in order. Messages hold ids, places in the queue and times, and nothing"
                                + " else about people: fetch what you need with the ids.")
                .addParameter(header("webhook-id", "The notice's id, the same each time that it is sent."))
                .addParameter(header("webhook-timestamp", "When this call was made, in seconds since 1970."))
                .addParameter(header(
                        "webhook-signature",
                        "v1,<Base64 of the signature>; for a day after the secret was changed two of them, with a space"
                                + " between."))
                .requestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/json",
                                        OASFactory.createMediaType().schema(ref(MESSAGE)))))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "2XX", OASFactory.createAPIResponse().description("You have it; the body is not read."))
                        .addAPIResponse(
                                "410",
                                OASFactory.createAPIResponse()
                                        .description("You want no more: the webhook is switched off."))
                        .addAPIResponse(
                                "default",
                                OASFactory.createAPIResponse()
                                        .description("You do not have it: it is sent again later.")));
    }

    private static Schema message() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("What a webhook is called with.")
                .required(List.of("type", "timestamp", "data"))
                .addProperty("type", ref("NoticeKind"))
                .addProperty("timestamp", time("When the notice came about."))
                .addProperty("data", ref(DATA));
    }

    private static Schema data() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("Whom and what a notice is about, by ids.")
                .required(List.of("notification_id", "organization_id", "user_id", "thing_type", "thing_id"))
                .addProperty("notification_id", id("The notice."))
                .addProperty("organization_id", id("The organisation that it comes from."))
                .addProperty("user_id", id("Whom it is for."))
                .addProperty("thing_type", ref("NoticedThingType"))
                .addProperty("thing_id", id("The thing that it is about."))
                .addProperty(
                        "waitlist_position",
                        OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .format("int64")
                                .description("waitlisted: the place in the queue then, the first being 1."))
                .addProperty("old_start_at", time("moved: when it should have begun."))
                .addProperty("new_start_at", time("moved: when it begins now."));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .required(true)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private static Schema id(String description) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .format("uuid")
                .description(description);
    }

    private static Schema time(String description) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .format("date-time")
                .description(description);
    }

    private static Schema ref(String schema) {
        return OASFactory.createSchema().ref(schema);
    }
}
