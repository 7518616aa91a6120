package org.samling.bootstrap.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The operations of the committed OpenAPI document. */
final class Document {

    private static final Path FILE = Path.of("../adapters/rest/openapi.yaml");

    private Document() {}

    /** An operation: its id, its method, its path with places for ids. */
    record Endpoint(String operationId, String method, String path) {

        boolean writes() {
            return !method.equals("GET");
        }

        boolean isInAnOrganization() {
            return path.contains("{organization_id}");
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
    }

    static Endpoint endpoint(Operation operation) {
        return endpoints().stream()
                .filter(endpoint -> endpoint.operationId().equals(operation.name()))
                .findFirst()
                .orElseThrow();
    }

    static List<Endpoint> endpoints() {
        var endpoints = new ArrayList<Endpoint>();
        tree().path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("operationId"))
                        .forEach(operation -> endpoints.add(new Endpoint(
                                operation.getValue().get("operationId").asText(),
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey()))));
        return endpoints;
    }

    private static JsonNode tree() {
        try {
            return new YAMLMapper().readTree(Files.readString(FILE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
