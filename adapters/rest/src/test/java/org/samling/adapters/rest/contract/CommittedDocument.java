package org.samling.adapters.rest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The OpenAPI document as it is committed beside this module. */
public final class CommittedDocument {

    public static final Path FILE = beside(Path.of("openapi.yaml"), Path.of("../adapters/rest/openapi.yaml"));

    private CommittedDocument() {}

    public static JsonNode tree() throws IOException {
        return new YAMLMapper().readTree(Files.readString(FILE));
    }

    /** Tests of this module run beside it, those of the whole beside another one. */
    private static Path beside(Path here, Path there) {
        return Files.exists(here) ? here : there;
    }
}
