package org.samling.client.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** What cannot be expressed is refused: a build that fails is better than a client that is wrong. */
class SdkTest {

    private static final String LIST = """
            openapi: 3.1.0
            info: {title: Trees, version: "1"}
            paths:
              /trees:
                get:
                  operationId: listTrees
                  tags: [Trees]
                  parameters:
                  - {name: cursor, in: query, schema: {type: string}}
                  responses:
                    "200": {description: Trees., content: {application/json: {schema: {$ref: "#/components/schemas/TreeList"}}}}
              /trees/{tree_id}:
                patch:
                  operationId: changeTree
                  tags: [Trees]
                  parameters:
                  - {name: tree_id, in: path, required: true, schema: {type: string, format: uuid}}
                  - {name: If-Match, in: header, schema: {type: string}}
                  requestBody:
                    required: true
                    content: {application/merge-patch+json: {schema: {$ref: "#/components/schemas/ChangeTreeRequest"}}}
                  responses:
                    "200":
                      description: The tree.
                      headers: {ETag: {schema: {type: string}}}
                      content: {application/json: {schema: {$ref: "#/components/schemas/Tree"}}}
            components:
              schemas:
                TreeList:
                  type: object
                  required: [items, next_cursor]
                  properties:
                    items: {type: array, items: {$ref: "#/components/schemas/Tree"}}
                    next_cursor: {type: [string, "null"]}
                Tree:
                  type: object
                  required: [height]
                  properties:
                    height: {type: integer, format: int32}
                ChangeTreeRequest:
                  type: object
                  properties:
                    height: {type: [integer, "null"], format: int32}
            """;

    @TempDir
    Path folder;

    @Test
    void a_document_becomes_a_client_in_each_language() throws IOException {
        generate("Java", LIST);
        generate("TypeScript", LIST);
        generate("Python", LIST);

        var java = folder.resolve("Java/src/main/java/org/samling/client");
        assertThat(java.resolve("Trees.java"))
                .content()
                .contains(
                        "public TreeList list(Consumer<ListOptions> options) {",
                        "public Pages<Tree> all(Consumer<ListOptions> options) {",
                        "public Tree change(UUID treeId, ChangeTreeRequest request, Consumer<ChangeOptions> options) {",
                        "public ChangeOptions ifMatch(@Nullable String ifMatch) {");
        assertThat(java.resolve("model/Tree.java"))
                .content()
                .contains("record Tree(int height, @Nullable String etag)");
        assertThat(java.resolve("model/ChangeTreeRequest.java"))
                .content()
                .contains("public ChangeTreeRequest height(@Nullable Integer height) {");
        assertThat(folder.resolve("TypeScript/models.ts")).content().contains("height?: number | null | undefined;");
        assertThat(folder.resolve("TypeScript/samling.ts")).content().contains("): AsyncGenerator<Tree> {");
        assertThat(folder.resolve("Python/samling/models.py")).content().contains("height: int | None | Unset = UNSET");
    }

    @Test
    void two_operations_of_one_name_are_refused() {
        refuses(LIST.replace("changeTree", "listTree"), "would have the same name");
    }

    @Test
    void what_is_sent_and_answered_must_say_what_absence_means() {
        refuses(
                LIST.replace("schemas/ChangeTreeRequest\"", "schemas/Tree\"")
                        .replace("required: [height]", "required: []"),
                "make it two schemas");
    }

    @Test
    void an_etag_is_no_attribute_of_what_has_one() {
        refuses(LIST.replace("height: {type: integer", "etag: {type: integer"), "beside the header");
    }

    @Test
    void what_is_required_stands_in_the_path_or_the_body() {
        refuses(
                LIST.replace("in: query, schema", "in: query, required: true, schema"),
                "is required, and not in the path");
    }

    private void refuses(String document, String complaint) {
        assertThatThrownBy(() -> generate("Java", document)).hasStackTraceContaining(complaint);
    }

    private void generate(String language, String document) throws IOException {
        var file = Files.writeString(folder.resolve("openapi.yaml"), document);
        var configurator = new CodegenConfigurator()
                .setInputSpec(file.toString())
                .setGeneratorName("org.samling.client.generator." + language + "Sdk")
                .setTemplateDir("../templates/" + language.toLowerCase(Locale.ROOT))
                .setOutputDir(folder.resolve(language).toString());
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    }
}
