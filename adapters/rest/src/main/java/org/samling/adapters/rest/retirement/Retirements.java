package org.samling.adapters.rest.retirement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/** Tells in the document which operations will go, in a form for programs too, and what each of their answers says of it. */
public final class Retirements {

    private final Map<String, Retirement> byOperation = new HashMap<>();

    public Retirements(IndexView code) {
        code.getAnnotations(Retiring.class)
                .forEach(retiring -> byOperation.put(operationId(retiring), retirement(retiring)));
    }

    /** Comes last, when every operation has its answers. */
    public void tell(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(operation -> {
                    var retirement = byOperation.get(operation.getOperationId());
                    if (retirement != null) {
                        tell(operation, retirement, document.getComponents().getResponses());
                    }
                });
    }

    private static void tell(Operation operation, Retirement retirement, Map<String, APIResponse> common) {
        operation.setDeprecated(true);
        operation.addExtension("x-deprecated-since", retirement.since().toString());
        operation.addExtension("x-sunset", retirement.until().toString());
        if (!retirement.use().isEmpty()) {
            operation.addExtension("x-successor", retirement.use());
        }
        operation.setDescription(retirement.sentence() + " " + operation.getDescription());
        var answers = operation.getResponses();
        answers.getAPIResponses()
                .forEach((status, answer) -> answers.addAPIResponse(status, announcing(answer, common)));
    }

    /** What operations have in common says nothing of this one's end: it gets answers of its own. */
    private static APIResponse announcing(APIResponse answer, Map<String, APIResponse> common) {
        var ref = answer.getRef();
        var original =
                ref == null ? answer : Objects.requireNonNull(common.get(ref.substring(ref.lastIndexOf('/') + 1)), ref);
        var headers = new LinkedHashMap<String, Header>();
        if (original.getHeaders() != null) {
            headers.putAll(original.getHeaders());
        }
        headers.put("Deprecation", header("Since when it is deprecated: @ and the seconds since 1970 (RFC 9745)."));
        headers.put("Sunset", header("From when it may be gone, as an HTTP date (RFC 8594)."));
        headers.putIfAbsent("Link", header("Where this is told, as rel=\"deprecation\", and what to use instead."));
        return OASFactory.createAPIResponse()
                .description(original.getDescription())
                .content(original.getContent())
                .extensions(original.getExtensions())
                .headers(headers);
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private static Retirement retirement(AnnotationInstance retiring) {
        var use = retiring.value("use");
        return Retirement.of(
                retiring.value("since").asString(),
                retiring.value("until").asString(),
                use == null ? "" : use.asString());
    }

    private static String operationId(AnnotationInstance retiring) {
        return retiring.target()
                .annotation(org.eclipse.microprofile.openapi.annotations.Operation.class)
                .value("operationId")
                .asString();
    }
}
