package org.samling.adapters.rest.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.samling.adapters.rest.paging.Lists;
import org.samling.adapters.rest.retirement.RetirementsTold;

/** Says what all operations have in common: the token, the refusals, the headers, the paging. */
public class DocumentShape implements OASFilter {

    private static final String BEARER = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(List.of(OASFactory.createServer().url("/").description("Where this document came from.")));
        document.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description(
                                        "A token of the configured OpenID Connect provider. In the demo,"
                                                + " GET /demo/tokens/kari gives you Kari's; /demo/tokens tells who else there is."));
        PlainSchemas.apply(document);
        WebhookCalls.describe(document);
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        Arrays.stream(CommonResponse.values())
                .forEach(common -> document.getComponents().addResponse(common.name(), common.describe()));
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
        RetirementsTold.apply(document);
        if (document.getComponents().getSchemas() != null) {
            document.getComponents()
                    .setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
        }
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        var parameters = operation.getParameters() == null
                ? new ArrayList<Parameter>()
                : new ArrayList<>(operation.getParameters());
        parameters.forEach(DocumentShape::describe);
        if (method == HttpMethod.GET && !operation.getOperationId().startsWith("list")) {
            parameters.add(header("If-None-Match", "An ETag that you have: 304 if it is still current."));
        }
        if (method == HttpMethod.POST) {
            parameters.add(header(
                    "Idempotency-Key",
                    "Chosen by you, at most 255 characters. Sent again within 24 hours, the request has no second"
                            + " effect and gets the first answer again."));
        }
        parameters.add(header("Accept-Language", "nb, nn or en: the language of titles and details."));
        operation.setParameters(parameters);
        var responses = operation.getResponses();
        for (var common : CommonResponse.values()) {
            if (common.canAnswer(path, method, operation)) {
                responses.addAPIResponse(
                        common.status(), OASFactory.createAPIResponse().ref(common.name()));
            }
        }
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getRef() == null) {
                response.setHeaders(headers(method, status, operation));
            }
        });
        var sorted = new TreeMap<>(responses.getAPIResponses());
        responses.setAPIResponses(new LinkedHashMap<>(sorted));
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() != null) {
            return;
        }
        switch (parameter.getName()) {
            case Lists.LIMIT -> {
                parameter.setDescription("At most so many items.");
                parameter
                        .getSchema()
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(Lists.GREATEST_LIMIT))
                        .defaultValue(Lists.DEFAULT_LIMIT);
            }
            case Lists.CURSOR -> parameter.setDescription("The next_cursor of the page before.");
            case "organization_id" -> parameter.setDescription("The organisation.");
            case "user_id" -> parameter.setDescription("The person.");
            case "workshop_id" -> parameter.setDescription("The workshop.");
            case "event_id" -> parameter.setDescription("The event.");
            case "note_id" -> parameter.setDescription("The note.");
            case "todo_id" -> parameter.setDescription("The to-do.");
            case "notification_id" -> parameter.setDescription("The notification.");
            case "webhook_id" -> parameter.setDescription("The webhook.");
            case "delivery_id" -> parameter.setDescription("The delivery.");
            case "module" -> parameter.setDescription("The module.");
            case "If-Match" -> parameter.setDescription("The ETag that you saw: 412 if the thing has changed since.");
            default -> {}
        }
    }

    private static Map<String, Header> headers(HttpMethod method, String status, Operation operation) {
        var headers = new LinkedHashMap<String, Header>();
        headers.put("Trace-Id", responseHeader("Names this request in the service's logs."));
        if (status.equals("201")) {
            headers.put("Location", responseHeader("Where the new thing is."));
        }
        if (method == HttpMethod.POST) {
            headers.put("Idempotency-Replayed", responseHeader("true where this is the first answer, given again."));
        }
        if (operation.getOperationId().startsWith("list")) {
            headers.put("Link", responseHeader("The next page, as rel=\"next\"."));
        } else if (!status.equals("204")) {
            headers.put("ETag", responseHeader("Names this state of the thing."));
        }
        return headers;
    }

    private static Header responseHeader(String description) {
        return OASFactory.createHeader().description(description).schema(text());
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .required(false)
                .description(description)
                .schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }
}
