package org.samling.adapters.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samling.adapters.rest.json.SafeText.UnsafeTextException;
import org.samling.adapters.rest.problem.FieldProblem;
import org.samling.adapters.rest.problem.FieldRefusal;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Refusal;

/**
 * Reads a request from JSON. Jackson stops at the first field that it cannot read; here that field is noted and left
 * out, and the rest is tried again, so that the caller learns of all of them at once.
 */
final class JsonReading {

    private static final int MOST_REFUSALS = 50;

    private JsonReading() {}

    @SuppressWarnings("TypeParameterUnusedInFormals") // the type is in the JavaType
    static <T> T read(byte[] bytes, JavaType type, ObjectMapper json) {
        if (bytes.length == 0) {
            throw Refusal.of(HttpProblem.BODY_MISSING);
        }
        var tree = parse(bytes, json);
        if (!tree.isObject()) {
            throw Refusal.of(HttpProblem.MALFORMED_JSON, Map.of("reason", "not an object"));
        }
        var refused = new ArrayList<FieldRefusal>();
        while (true) {
            try {
                T request = json.treeToValue(tree, type);
                if (refused.isEmpty()) {
                    return request;
                }
                throw Refusal.of(HttpProblem.UNREADABLE_FIELDS, refused);
            } catch (JsonMappingException unreadable) {
                refused.add(refusal(unreadable, json));
                if (refused.size() == MOST_REFUSALS || !leaveOut(tree, unreadable.getPath())) {
                    throw Refusal.of(HttpProblem.UNREADABLE_FIELDS, refused);
                }
            } catch (JsonProcessingException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private static JsonNode parse(byte[] bytes, ObjectMapper json) {
        // The decoder's own replacement of broken UTF-8 would store what nobody sent.
        var strictUtf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (JsonParser parser =
                json.createParser(new InputStreamReader(new ByteArrayInputStream(bytes), strictUtf8))) {
            JsonNode tree = json.readTree(parser);
            if (tree == null || tree.isMissingNode()) {
                throw Refusal.of(HttpProblem.BODY_MISSING);
            }
            if (parser.nextToken() != null) {
                throw malformed("something follows after the end");
            }
            return tree;
        } catch (JsonProcessingException malformed) {
            throw malformed(place(malformed));
        } catch (NumberFormatException exponentTooLong) {
            throw malformed("a number is larger or smaller than can be told");
        } catch (IOException notUtf8) {
            throw malformed("not UTF-8");
        }
    }

    private static Refusal malformed(String reason) {
        return Refusal.of(HttpProblem.MALFORMED_JSON, Map.of("reason", reason));
    }

    /** Jackson's own message may quote the text or name classes. */
    private static String place(JsonProcessingException malformed) {
        var duplicate = malformed.getOriginalMessage().startsWith("Duplicate field");
        var location = malformed.getLocation();
        var where = location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
        return duplicate ? "a field is there twice, " + where : where;
    }

    private static FieldRefusal refusal(JsonMappingException unreadable, ObjectMapper json) {
        var pointer = pointer(unreadable.getPath());
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                new FieldRefusal(
                        FieldProblem.UNKNOWN_FIELD,
                        pointer,
                        Map.of(
                                "allowed",
                                unknown.getKnownPropertyIds().stream()
                                        .map(Object::toString)
                                        .sorted()
                                        .toList()));
            case UnsafeTextException unsafe -> new FieldRefusal(FieldProblem.UNSAFE_TEXT, pointer, Map.of());
            case InvalidFormatException format
            when format.getTargetType().isEnum() && format.getValue() instanceof String ->
                new FieldRefusal(
                        FieldProblem.UNKNOWN_VALUE,
                        pointer,
                        Map.of("allowed", constants(format.getTargetType(), json)));
            case InvalidFormatException format
            when Temporal.class.isAssignableFrom(format.getTargetType()) ->
                new FieldRefusal(FieldProblem.INVALID_TIME, pointer, Map.of());
            case MismatchedInputException mismatch ->
                new FieldRefusal(
                        FieldProblem.WRONG_TYPE, pointer, Map.of("expected", wireType(mismatch.getTargetType())));
            // A number that is whole but too large comes wrapped.
            case JsonMappingException wrapped
            when wrapped.getCause() instanceof InputCoercionException tooLarge ->
                new FieldRefusal(
                        FieldProblem.WRONG_TYPE, pointer, Map.of("expected", wireType(tooLarge.getTargetType())));
            default -> new FieldRefusal(FieldProblem.WRONG_TYPE, pointer, Map.of("expected", "another type"));
        };
    }

    private static List<String> constants(Class<?> type, ObjectMapper json) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> json.convertValue(constant, String.class))
                .toList();
    }

    private static String wireType(Class<?> type) {
        if (type == String.class || type.isEnum() || Temporal.class.isAssignableFrom(type)) {
            return "string";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "boolean";
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return "integer";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "number";
        }
        if (type == java.util.UUID.class) {
            return "uuid";
        }
        return List.class.isAssignableFrom(type) ? "array" : "object";
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .map(step -> step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "/", ""));
    }

    private static boolean leaveOut(JsonNode tree, List<JsonMappingException.Reference> path) {
        if (path.isEmpty()) {
            return false;
        }
        var parent = tree;
        for (var step : path.subList(0, path.size() - 1)) {
            parent = step.getFieldName() == null ? parent.path(step.getIndex()) : parent.path(step.getFieldName());
        }
        var last = path.getLast();
        return switch (parent) {
            case ObjectNode object -> object.remove(last.getFieldName()) != null;
            // An element is not removed but blanked, so that those behind it keep their places.
            case ArrayNode array ->
                array.get(last.getIndex()) != null
                        && !array.setNull(last.getIndex()).isNull();
            default -> false;
        };
    }
}
