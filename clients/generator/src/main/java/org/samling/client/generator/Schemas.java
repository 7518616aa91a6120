package org.samling.client.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.utils.ModelUtils;

/** Which way the schemas of a document travel: sent by callers, answered by the service, or both. */
final class Schemas {

    private final OpenAPI document;
    private final Set<String> sent = new HashSet<>();
    private final Set<String> answered = new HashSet<>();
    private final Set<String> tagged = new HashSet<>();

    Schemas(OpenAPI document) {
        this.document = document;
        pathItems(document.getPaths())
                .flatMap(path -> path.readOperations().stream())
                .forEach(this::follow);
        // A webhook's body is what the service sends.
        pathItems(document.getWebhooks())
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> follow(body(operation), answered));
    }

    boolean isSent(String name) {
        return sent.contains(name);
    }

    boolean isAnswered(String name) {
        return answered.contains(name);
    }

    /** Whether the thing is answered alone, with an ETag. */
    boolean isTagged(String name) {
        return tagged.contains(name);
    }

    private void follow(Operation operation) {
        follow(body(operation), sent);
        for (var response : operation.getResponses().values()) {
            var answer = ModelUtils.getReferencedApiResponse(document, response);
            follow(answer.getContent(), answered);
            if (hasTag(answer)) {
                schemas(answer.getContent())
                        .map(Schema::get$ref)
                        .filter(Objects::nonNull)
                        .map(ModelUtils::getSimpleRef)
                        .forEach(tagged::add);
            }
        }
    }

    private static boolean hasTag(ApiResponse answer) {
        return answer.getHeaders() != null && answer.getHeaders().containsKey("ETag");
    }

    private static Stream<PathItem> pathItems(@Nullable Map<String, PathItem> paths) {
        return paths == null ? Stream.empty() : paths.values().stream();
    }

    private static @Nullable Content body(Operation operation) {
        return operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent();
    }

    private static Stream<Schema<?>> schemas(@Nullable Content content) {
        return content == null
                ? Stream.empty()
                : content.values().stream()
                        .<Schema<?>>map(media -> media.getSchema())
                        .filter(Objects::nonNull);
    }

    private void follow(@Nullable Content content, Set<String> way) {
        schemas(content).forEach(schema -> follow(schema, way));
    }

    private void follow(@Nullable Schema<?> schema, Set<String> way) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            var name = ModelUtils.getSimpleRef(schema.get$ref());
            if (way.add(name)) {
                follow(ModelUtils.getSchema(document, name), way);
            }
            return;
        }
        follow(schema.getItems(), way);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> follow(property, way));
        }
        parts(schema.getAnyOf()).forEach(part -> follow(part, way));
        parts(schema.getAllOf()).forEach(part -> follow(part, way));
        parts(schema.getOneOf()).forEach(part -> follow(part, way));
    }

    @SuppressWarnings("rawtypes")
    private static Stream<Schema<?>> parts(@Nullable Collection<Schema> parts) {
        return parts == null ? Stream.empty() : parts.stream().<Schema<?>>map(part -> part);
    }
}
