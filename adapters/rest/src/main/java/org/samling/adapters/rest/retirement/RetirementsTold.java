package org.samling.adapters.rest.retirement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Tells in the document which operations will go, and what each of their answers says of it. */
public final class RetirementsTold {

    private RetirementsTold() {}

    /** Comes last, when every operation has its answers. */
    public static void apply(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.hasExtension(RetirementsFound.UNTIL))
                .forEach(operation -> tell(operation, document.getComponents().getResponses()));
    }

    private static void tell(Operation operation, Map<String, APIResponse> common) {
        var use = operation.getExtension(RetirementsFound.USE);
        var retirement = Retirement.of(
                (String) operation.getExtension(RetirementsFound.SINCE),
                (String) operation.getExtension(RetirementsFound.UNTIL),
                use == null ? "" : (String) use);
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
                .headers(headers);
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
