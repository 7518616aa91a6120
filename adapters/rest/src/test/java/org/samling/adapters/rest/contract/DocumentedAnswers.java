package org.samling.adapters.rest.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds every answer against the committed document: its status, its type, and each of its fields. */
public final class DocumentedAnswers implements Filter {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final DocumentedAnswers DOCUMENTED = new DocumentedAnswers();

    private final JsonNode document;
    private final Map<Pattern, JsonNode> templates = new LinkedHashMap<>();
    private final Map<String, JsonNode> operations = new HashMap<>();
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
    private final SeenAnswers seen = new SeenAnswers();
    private final ObjectMapper json = new ObjectMapper();

    /** For every request of every test. */
    public static DocumentedAnswers documented() {
        return DOCUMENTED;
    }

    /** What is wrong with a value that a schema describes, and nothing else may be in it. */
    public static Set<ValidationMessage> broken(JsonNode schema, JsonNode value) {
        return DOCUMENTED.schema(schema).validate(value);
    }

    private DocumentedAnswers() {
        try {
            document = CommittedDocument.tree();
            document.path("paths")
                    .forEachEntry((path, methods) -> templates.put(
                            Pattern.compile(PARAMETER.matcher(path).replaceAll("[^/]+")), methods));
            document.path("paths")
                    .findParents("operationId")
                    .forEach(operation ->
                            operations.put(operation.get("operationId").asText(), operation));
            document.findParents("properties").forEach(schema -> {
                if (schema instanceof ObjectNode object
                        && object.path("properties").isObject()) {
                    object.put("additionalProperties", false);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var operation = operation(request);
        if (operation != null) {
            check(operation, response.statusCode(), response.contentType(), response.asString());
        }
        return response;
    }

    /** Holds an answer against what the document says of the operation, however it was asked for. */
    public void check(String operationId, int status, String contentType, String body) {
        check(requireNonNull(operations.get(operationId)), status, contentType, body);
    }

    private void check(JsonNode operation, int status, String contentType, String body) {
        var name = operation.path("operationId").asText();
        var declared = resolved(operation.path("responses").path(Integer.toString(status)));
        assertThat(declared.isMissingNode())
                .as("%s answered %d, which its document does not know: %s", name, status, body)
                .isFalse();
        if (body.isEmpty()) {
            assertThat(declared.path("content").isEmpty())
                    .as("%s answered without a body", name)
                    .isTrue();
            seen.add(name, status, json.missingNode());
            return;
        }
        var type = contentType.split(";", -1)[0];
        var schema = declared.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode())
                .as("%s answered %d with %s", name, status, type)
                .isFalse();
        try {
            var answer = json.readTree(body);
            assertThat(schema(schema).validate(answer))
                    .as("%s answered %d: %s", name, status, body)
                    .isEmpty();
            assertThat(declared.path("x-codes").valueStream().map(JsonNode::asText))
                    .as("the codes that %s can answer %d with", name, status)
                    .containsAll(answer.findValuesAsText("code"));
            seen.add(name, status, answer);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(name + " answered what is no JSON: " + body, malformed);
        }
    }

    private @Nullable JsonNode operation(FilterableRequestSpecification request) {
        var path = URI.create(request.getURI()).getPath();
        var method = request.getMethod().toLowerCase(Locale.ROOT);
        return templates.entrySet().stream()
                .filter(template -> template.getKey().matcher(path).matches())
                .map(template -> template.getValue().get(method))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private JsonSchema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), text -> {
            var whole = json.createObjectNode();
            whole.setAll((ObjectNode) schema);
            whole.set("components", document.get("components"));
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole);
        });
    }
}
