package org.samling.adapters.rest.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.samling.adapters.rest.paging.Lists;

/** Describes the parameters that many operations have, and adds the headers that each understands. */
final class CommonParameters {

    private static final int LONGEST_KEY = 255;

    /** All headers together are no larger. */
    private static final int LONGEST_HEADER = 16 * 1024;

    private CommonParameters() {}

    static void describe(HttpMethod method, Operation operation) {
        var parameters =
                new ArrayList<>(operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters());
        parameters.forEach(CommonParameters::describe);
        if (method == HttpMethod.GET && !operation.getOperationId().startsWith("list")) {
            parameters.add(header("If-None-Match", "An ETag that you have: 304 if it is still current.", LONGEST_HEADER)
                    .example("\"3-5d41402abc4b2a76\""));
        }
        if (method == HttpMethod.POST) {
            parameters.add(header(
                            "Idempotency-Key",
                            "Chosen by you, at most 255 characters. Sent again within 24 hours, the request has no second"
                                    + " effect and gets the first answer again.",
                            LONGEST_KEY)
                    .example("b7a0c8de-1f0e-4c59-9d2e-5c6f3a1f0c11"));
        }
        parameters.add(header("Accept-Language", "nb, nn or en: the language of titles and details.", LONGEST_HEADER)
                .example("nb"));
        operation.setParameters(parameters);
    }

    private static void describe(Parameter parameter) {
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
            case "organization_id" -> of(parameter, "The organisation.", "0190a000-0000-7000-8000-000000000001");
            case "user_id" -> of(parameter, "The person.", "0190a000-0000-7000-8000-000000000109");
            case "workshop_id" -> of(parameter, "The workshop.", "0190a000-0000-7000-8000-000000000903");
            case "event_id" -> of(parameter, "The event.", "0190a000-0000-7000-8000-000000000912");
            case "note_id" -> of(parameter, "The note.", "0190a000-0000-7000-8000-000000000910");
            case "todo_id" -> of(parameter, "The to-do.", "0190a000-0000-7000-8000-000000000908");
            case "notification_id" -> of(parameter, "The notification.", "0190a000-0000-7000-8000-000000000922");
            case "webhook_id" -> of(parameter, "The webhook.", "0190a000-0000-7000-8000-000000000920");
            case "delivery_id" -> of(parameter, "The delivery.", "0190a000-0000-7000-8000-000000000923");
            case "module" -> of(parameter, "The module.", "mentor-program");
            case "If-Match" -> {
                of(parameter, "The ETag that you saw: 412 if the thing has changed since.", "\"3-5d41402abc4b2a76\"");
                parameter.getSchema().maxLength(LONGEST_HEADER);
            }
            default -> {}
        }
    }

    /** A parameter of one operation alone may say more than its name does. */
    private static void of(Parameter parameter, String description, String example) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(description);
        }
        if (parameter.getIn() != In.QUERY) {
            parameter.setExample(example);
        }
    }

    private static Parameter header(String name, String description, int longest) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .required(false)
                .description(description)
                .schema(text().maxLength(longest));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }
}
