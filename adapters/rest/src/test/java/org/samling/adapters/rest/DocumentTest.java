package org.samling.adapters.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.samling.adapters.rest.contract.CommittedDocument;
import org.samling.adapters.rest.contract.DocumentedAnswers;

@QuarkusTest
@WithTestResource(Tokens.class)
class DocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final boolean REFRESH = Boolean.getBoolean("samling.document.refresh");

    @Test
    @DisplayName("the committed openapi.yaml is the one that the code makes")
    void theCommittedDocumentIsTheOneThatTheCodeMakes() throws IOException {
        var made = given().get("/openapi").then().statusCode(200).extract().asString();
        if (REFRESH) {
            Files.writeString(CommittedDocument.FILE, made);
        }
        assertThat(Files.readString(CommittedDocument.FILE))
                .as("Look at the difference. If it is meant, refresh the document: "
                        + "./mvnw test -pl adapters/rest -am -Dtest=DocumentTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dsamling.document.refresh=true")
                .isEqualTo(made);
    }

    @Test
    @DisplayName("every property says of which type it is: what says nothing is anything to a generator")
    void everyPropertySaysOfWhichTypeItIs() throws IOException {
        var schemas = new YAMLMapper()
                .readTree(Files.readString(CommittedDocument.FILE))
                .path("components")
                .path("schemas");
        assertThat(schemas.properties()).isNotEmpty();
        assertThat(schemas.properties().stream()
                        .flatMap(schema -> schema.getValue().path("properties").properties().stream()
                                .filter(property -> !isOfOneType(property.getValue()))
                                .map(property -> schema.getKey() + "." + property.getKey())))
                .isEmpty();
    }

    @Test
    @DisplayName("every schema and every property says what it is")
    void everySchemaAndEveryPropertySaysWhatItIs() throws IOException {
        var schemas = CommittedDocument.tree().path("components").path("schemas");
        assertThat(schemas.properties().stream()
                        .flatMap(schema -> Stream.concat(
                                Stream.of(schema),
                                schema.getValue().path("properties").properties().stream()
                                        .map(property -> Map.entry(
                                                schema.getKey() + "." + property.getKey(), property.getValue()))))
                        .filter(described -> !described.getValue().has("description"))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    @DisplayName("the story is told of every schema that is an object, and keeps to it")
    void theStoryIsToldOfEverySchemaAndKeepsToIt() throws IOException {
        var schemas = CommittedDocument.tree().path("components").path("schemas");
        schemas.properties().stream()
                .filter(schema -> isObject(schema.getValue().path("type")))
                .forEach(schema -> assertThat(DocumentedAnswers.broken(
                                JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema.getKey()),
                                schema.getValue().path("examples").path(0)))
                        .as(schema.getKey())
                        .isEmpty());
    }

    @Test
    @DisplayName("examples of answers and problems keep to their schemas")
    void examplesOfAnswersAndProblemsKeepToTheirSchemas() throws IOException {
        var document = CommittedDocument.tree();
        var problem = JSON.createObjectNode().put("$ref", "#/components/schemas/Problem");
        document.path("components")
                .path("examples")
                .properties()
                .forEach(example -> assertThat(DocumentedAnswers.broken(
                                problem, example.getValue().path("value")))
                        .as(example.getKey())
                        .isEmpty());
        document.path("paths").findValues("application/json").stream()
                .filter(content -> content.has("example"))
                .forEach(
                        content -> assertThat(DocumentedAnswers.broken(content.path("schema"), content.path("example")))
                                .as(content.path("example").toString())
                                .isEmpty());
    }

    @Test
    @DisplayName("what is told in an example of a problem names no fact that the story forgot")
    void examplesOfProblemsNameTheirFacts() throws IOException {
        assertThat(CommittedDocument.tree().path("components").path("examples").findValuesAsText("detail"))
                .isNotEmpty()
                .noneMatch(detail -> detail.contains("{"));
    }

    @Test
    @DisplayName("the document is served as 3.0 too, for generators that know no 3.1")
    void theDocumentIsServedAs30Too() throws IOException {
        var older = new YAMLMapper()
                .readTree(given().get("/openapi-3.0")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        assertThat(older.path("openapi").asText()).startsWith("3.0.");
        assertThat(older.findValuesAsText("operationId"))
                .containsAll(CommittedDocument.tree().path("paths").findValuesAsText("operationId"));
    }

    /** A plain type, a type that has a name or is a free object, or one of those or null. */
    private static boolean isOfOneType(JsonNode property) {
        return Stream.of("type", "$ref", "anyOf").filter(property::has).count() == 1
                && isPlain(property.path("type"))
                && (!property.has("anyOf") || isThatOrNull(property.get("anyOf")))
                && !property.has("enum")
                && !property.has("properties");
    }

    private static boolean isPlain(JsonNode type) {
        return !type.isArray() || (type.size() == 2 && isNull(type.get(1)) && !isObject(type.get(0)));
    }

    private static boolean isThatOrNull(JsonNode choices) {
        return choices.size() == 2
                && (choices.get(0).has("$ref") || isObject(choices.get(0).path("type")))
                && isNull(choices.get(1).path("type"));
    }

    private static boolean isObject(JsonNode type) {
        return type.asText().equals("object");
    }

    private static boolean isNull(JsonNode type) {
        return type.asText().equals("null");
    }
}
