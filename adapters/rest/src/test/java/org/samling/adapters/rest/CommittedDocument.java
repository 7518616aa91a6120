package org.samling.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The OpenAPI document as it is committed beside this module. */
final class CommittedDocument {

    static final Path FILE = Path.of("openapi.yaml");

    private CommittedDocument() {}

    static JsonNode tree() throws IOException {
        return new YAMLMapper().readTree(Files.readString(FILE));
    }
}
