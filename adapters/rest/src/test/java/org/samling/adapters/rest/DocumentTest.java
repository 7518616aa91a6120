package org.samling.adapters.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Tokens.class)
class DocumentTest {

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
                                .filter(property -> !property.getValue().has("type")
                                        && !property.getValue().has("$ref"))
                                .map(property -> schema.getKey() + "." + property.getKey())))
                .isEmpty();
    }
}
