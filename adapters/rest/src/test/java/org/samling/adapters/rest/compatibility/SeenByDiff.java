package org.samling.adapters.rest.compatibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedHeaders;
import org.openapitools.openapidiff.core.model.ChangedList;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;

/** What openapi-diff finds, told by place. */
final class SeenByDiff {

    /** Names of operations are methods of clients. Bounds and values of answers may grow: the promise says so. */
    private static final OpenApiDiffOptions PROMISE = OpenApiDiffOptions.builder()
            .configProperty("incompatible.operation.id.changed", "true")
            .configProperty("incompatible.request.min.length.increased", "true")
            .configProperty("incompatible.response.enum.increased", "false")
            .configProperty("incompatible.response.max.length.increased", "false")
            .build();

    /** A change, and where: what many operations have in common is told once. */
    private final Map<String, List<String>> places = new LinkedHashMap<>();

    private SeenByDiff() {}

    static List<String> breaches(String released, String now) {
        var diff = OpenApiCompare.fromContents(released, now, null, PROMISE);
        var seen = new SeenByDiff();
        diff.getMissingEndpoints()
                .forEach(gone -> seen.add(
                        "the operation is gone",
                        gone.getOperation().getOperationId(),
                        gone.getMethod(),
                        gone.getPathUrl()));
        diff.getChangedOperations()
                .forEach(operation -> seen.look(operation.getOldOperation().getOperationId(), "", operation));
        if (diff.isIncompatible() && seen.places.isEmpty()) {
            seen.add("something that all operations share has changed", "the document");
        }
        return seen.told();
    }

    private void look(String operation, String place, Changed changed) {
        if (!changed.isIncompatible()) {
            return;
        }
        switch (changed) {
            case ChangedSchema schema -> lookAtSchema(operation, place, schema);
            case ChangedApiResponse answers -> {
                gone(operation, "the answer", answers.getMissing().keySet());
                answers.getChanged().forEach((status, answer) -> look(operation, status + " ", answer));
            }
            case ChangedHeaders headers -> {
                gone(operation, place + "the header", headers.getMissing().keySet());
                headers.getChanged().forEach((name, header) -> look(operation, place + name, header));
            }
            case ChangedContent content -> {
                gone(operation, place + "the media type", content.getMissing().keySet());
                content.getChanged().values().forEach(type -> look(operation, place, type));
            }
            case ChangedParameters parameters -> {
                parameters.getMissing().forEach(gone -> add("the parameter " + gone.getName() + " is gone", operation));
                parameters.getIncreased().stream()
                        .filter(added -> Boolean.TRUE.equals(added.getRequired()))
                        .forEach(added -> add("the parameter " + added.getName() + " is new, and required", operation));
                parameters.getChanged().forEach(parameter -> look(operation, place, parameter));
            }
            case ChangedParameter parameter -> lookInside(operation, "the parameter " + parameter.getName(), parameter);
            case ComposedChanged composed -> lookInside(operation, place, composed);
            case ChangedList<?> list ->
                add(
                        "%s%s: gone %s, new %s".formatted(place, nameOf(list), list.getMissing(), list.getIncreased()),
                        operation);
            default -> add(place + nameOf(changed), operation);
        }
    }

    private void lookAtSchema(String operation, String place, ChangedSchema schema) {
        schema.getChangedProperties().forEach((name, property) -> look(operation, place + "." + name, property));
        if (schema.getItems() != null) {
            look(operation, place + "[]", schema.getItems());
        }
        var named = new ArrayList<Changed>(schema.getChangedProperties().values());
        named.add(schema.getItems());
        schema.getChangedElements().stream()
                .filter(change -> change != null && !named.contains(change))
                .forEach(change -> look(operation, place, change));
        if (schema.isCoreChanged().isIncompatible()) {
            add(place + (schema.isChangedType() ? ": another type or format" : ": another thing"), operation);
        }
    }

    private void lookInside(String operation, String place, ComposedChanged composed) {
        composed.getChangedElements().stream()
                .filter(change -> change != null)
                .forEach(change -> look(operation, place, change));
        if (composed.isCoreChanged().isIncompatible()) {
            add(place + nameOf(composed), operation);
        }
    }

    private void gone(String operation, String what, Set<String> names) {
        names.forEach(name -> add("%s %s is gone".formatted(what, name), operation));
    }

    /** ChangedMaxLength is told as "max length has changed". */
    private static String nameOf(Changed changed) {
        var words = changed.getClass().getSimpleName().replace("Changed", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return " " + words.toLowerCase(Locale.ROOT) + " has changed";
    }

    private void add(String what, Object... where) {
        places.computeIfAbsent(what.strip(), none -> new ArrayList<>())
                .add(List.of(where).toString().replace(",", ""));
    }

    private List<String> told() {
        return places.entrySet().stream()
                .map(change -> "%s: %s%s"
                        .formatted(
                                change.getValue().getFirst(),
                                change.getKey(),
                                change.getValue().size() > 1
                                        ? " (and %d more)"
                                                .formatted(change.getValue().size() - 1)
                                        : ""))
                .toList();
    }
}
