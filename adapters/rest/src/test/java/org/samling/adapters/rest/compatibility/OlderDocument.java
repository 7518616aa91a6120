package org.samling.adapters.rest.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A document as OpenAPI 3.0 would have it, in which openapi-diff sees more: of a type that is a list it sees nothing, nor of
 * webhooks, whose calls are told here as answers, since that is what they are to those who get them.
 */
final class OlderDocument {

    private OlderDocument() {}

    static String of(JsonNode document) {
        ObjectNode older = document.deepCopy();
        older.put("openapi", "3.0.3");
        if (older.remove("webhooks") instanceof ObjectNode webhooks) {
            webhooks.properties()
                    .forEach(webhook -> older.withObject("/paths")
                            .putObject("/webhooks/" + webhook.getKey())
                            .set("get", answered(webhook.getValue().path("post"))));
        }
        simplify(older);
        return older.toString();
    }

    private static ObjectNode answered(JsonNode call) {
        ObjectNode operation = call.deepCopy();
        var answer = operation.putObject("responses").putObject("200");
        answer.put("description", "");
        answer.set("content", call.at("/requestBody/content"));
        var headers = answer.putObject("headers");
        call.path("parameters")
                .forEach(
                        header -> headers.putObject(header.get("name").asText()).set("schema", header.get("schema")));
        operation.remove("parameters");
        operation.remove("requestBody");
        return operation;
    }

    /** That something may be null is left out, which openapi-diff cannot judge. */
    private static void simplify(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.path("type") instanceof ArrayNode types) {
                object.set("type", types.get(0));
            }
            if (object.path("anyOf") instanceof ArrayNode choices) {
                object.remove("anyOf");
                object.setAll((ObjectNode) choices.get(0));
            }
            object.remove("examples");
        }
        node.forEach(OlderDocument::simplify);
    }
}
