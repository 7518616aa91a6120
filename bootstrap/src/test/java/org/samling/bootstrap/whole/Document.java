package org.samling.bootstrap.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samling.adapters.rest.contract.CommittedDocument;

/** The operations of the committed OpenAPI document. */
final class Document {

    private static final JsonNode TREE = tree();

    private Document() {}

    /**
     * An operation: its id, its method, its path with places for ids.
     *
     * @param parameters the names of what can be sent beside the body
     * @param takesBody whether it reads one
     */
    record Endpoint(String operationId, String method, String path, Set<String> parameters, boolean takesBody) {

        boolean writes() {
            return !method.equals("GET");
        }

        boolean isInAnOrganization() {
            return path.contains("{organization_id}");
        }

        boolean isList() {
            return operationId.startsWith("list");
        }

        boolean isConditional() {
            return parameters.contains("If-Match");
        }

        /** Whether it is about a certain thing or person there. */
        boolean namesSomething() {
            return path.replace("{organization_id}", "").contains("_id}");
        }

        boolean isAboutAWorkshop() {
            return path.contains(Thing.WORKSHOP.place());
        }

        boolean isAboutAnEvent() {
            return path.contains(Thing.EVENT.place());
        }

        /** Whether it is about a certain workshop or event, in which some are and others are not. */
        boolean isAboutAGathering() {
            return isAboutAWorkshop() || isAboutAnEvent();
        }

        /** Whether it is about a certain thing or person in a workshop or an event. */
        boolean namesSomethingInAGathering() {
            var gathering = isAboutAWorkshop() ? Thing.WORKSHOP : Thing.EVENT;
            return isAboutAGathering()
                    && path.substring(path.indexOf(gathering.place())).contains("/{");
        }

        /** Whether it is about events: one, several, or their numbers. */
        boolean isOfEvents() {
            return path.contains("/event");
        }

        /** Whether it takes the mentor programme. */
        boolean isOfTheMentorProgram() {
            return isInAnOrganization() && path.contains("/workshops");
        }

        @Override
        public String toString() {
            return operationId;
        }
    }

    /** An answer of an operation that the document declares, and the headers that it may have. */
    record Declared(Endpoint endpoint, int status, Set<String> headers) {

        boolean isSuccess() {
            return status >= 200 && status <= 204;
        }

        @Override
        public String toString() {
            return endpoint + " " + status;
        }
    }

    static Endpoint endpoint(Operation operation) {
        return endpoints().stream()
                .filter(endpoint -> endpoint.operationId().equals(operation.name()))
                .findFirst()
                .orElseThrow();
    }

    static List<Endpoint> endpoints() {
        return operations().map(Written::endpoint).toList();
    }

    static List<Declared> declared() {
        return operations().flatMap(Written::declared).toList();
    }

    /** Where the ETag is got that an operation may be sent with: where the thing itself is, of which an act is a part. */
    static Optional<Endpoint> shownBy(Endpoint endpoint) {
        var path = endpoint.path();
        var thing = endpoint.method().equals("POST") ? path.substring(0, path.lastIndexOf('/')) : path;
        return endpoints().stream()
                .filter(shown -> shown.method().equals("GET") && shown.path().equals(thing))
                .findFirst();
    }

    /** A change that a rule about one of its fields stops. */
    static String brokenBody(Endpoint endpoint) {
        return operations()
                .filter(operation -> operation.endpoint().equals(endpoint))
                .findFirst()
                .orElseThrow()
                .brokenBody();
    }

    private static Stream<Written> operations() {
        return TREE.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("operationId"))
                        .map(operation -> new Written(
                                path.getKey(), operation.getKey().toUpperCase(Locale.ROOT), operation.getValue())));
    }

    /** An operation as it stands in the document. */
    private record Written(String path, String method, JsonNode operation) {

        Endpoint endpoint() {
            return new Endpoint(
                    operation.get("operationId").asText(),
                    method,
                    path,
                    Set.copyOf(operation.path("parameters").findValuesAsText("name")),
                    operation.has("requestBody"));
        }

        Stream<Declared> declared() {
            return operation.path("responses").properties().stream()
                    .map(response -> new Declared(
                            endpoint(), Integer.parseInt(response.getKey()), headers(resolved(response.getValue()))));
        }

        String brokenBody() {
            var schema = resolved(operation.path("requestBody").findValue("schema"));
            var field = schema.path("properties").properties().iterator().next();
            return "{\"%s\": %s}".formatted(field.getKey(), broken(field.getValue()));
        }

        private static String broken(JsonNode field) {
            if (field.has("maxLength")) {
                return '"' + "x".repeat(field.get("maxLength").asInt() + 1) + '"';
            }
            return field.has("maximum") ? Integer.toString(field.get("maximum").asInt() + 1) : "null";
        }

        private static Set<String> headers(JsonNode response) {
            return response.path("headers").properties().stream()
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        private static JsonNode resolved(JsonNode node) {
            return node.has("$ref") ? TREE.at(node.get("$ref").asText().substring(1)) : node;
        }
    }

    private static JsonNode tree() {
        try {
            return CommittedDocument.tree();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
