package org.samling.bootstrap.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** What came back. */
record Answer(int status, String contentType, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isRefusal() {
        return status >= 400 && status < 500;
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError("no JSON: " + body, malformed);
        }
    }

    /** What it says is wrong, each by its code and the place. */
    record Fault(String code, String pointer) {}

    /** Whether each of many is told of for itself, what went through and what did not. */
    boolean isAboutEachOfMany() {
        return isSuccess() && json().has("results");
    }

    List<Fault> errors() {
        return json().findValues("errors").stream()
                .flatMap(JsonNode::valueStream)
                .map(error -> new Fault(
                        error.path("code").asText(), error.path("pointer").asText()))
                .toList();
    }
}
