package org.samling.client.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.SupportingFile;

/** The client for Python: a dataclass for each model, which reads itself from JSON, and a class for each group. */
public final class PythonSdk extends Sdk {

    private static final int COMMENT_WIDTH = 90;
    private static final String QUOTES = "\"\"\"";
    private static final Set<String> KEYWORDS = Set.of("from", "in", "is", "class", "import", "pass", "None");

    public PythonSdk() {
        supportingFiles.add(new SupportingFile("pyproject.toml", "pyproject.toml"));
        supportingFiles.add(new SupportingFile("py.typed", "samling", "py.typed"));
        supportingFiles.add(new SupportingFile("__init__.py", "samling", "__init__.py"));
        supportingFiles.add(new SupportingFile("http.py", "samling", "_http.py"));
        supportingFiles.add(new SupportingFile("wire.py", "samling", "_wire.py"));
        supportingFiles.add(new SupportingFile("models.mustache", "samling", "models.py"));
        supportingFiles.add(new SupportingFile("groups.mustache", "samling", "groups.py"));
    }

    @Override
    public String getName() {
        return "samling-python";
    }

    @Override
    String type(Value value) {
        return switch (value) {
            case Value.Plain plain ->
                switch (plain) {
                    case TEXT -> "str";
                    case UUID -> "UUID";
                    case TIME -> "datetime";
                    case INT, LONG -> "int";
                    case DECIMAL -> "float";
                    case BOOLEAN -> "bool";
                    case OBJECT -> "dict[str, Any]";
                };
            case Value.Enumerated(var name) -> name;
            case Value.Modelled(var name) -> name;
            case Value.ListOf(var item) -> "list[" + type(item) + "]";
        };
    }

    @Override
    String given(Value value) {
        return switch (value) {
            case Value.Plain.UUID -> "Id";
            case Value.ListOf(var item) -> "Sequence[" + given(item) + "]";
            default -> type(value);
        };
    }

    @Override
    String given(Value value, boolean optional, boolean nullable) {
        return nullable ? given(value) + " | None" : given(value);
    }

    @Override
    String type(Value value, boolean optional, boolean nullable) {
        return nullable ? type(value) + " | None" : type(value);
    }

    @Override
    @Nullable
    String reading(Value value) {
        return switch (value) {
            case Value.Plain.UUID -> "UUID";
            case Value.Plain.TIME -> "moment";
            case Value.Plain _ -> null;
            case Value.Enumerated(var name) -> name;
            case Value.Modelled(var name) -> name + ".from_json";
            case Value.ListOf _ -> throw new IllegalArgumentException("lists of lists are not foreseen");
        };
    }

    @Override
    String called(String wire) {
        return KEYWORDS.contains(wire) ? wire + "_" : wire;
    }

    @Override
    String method(String name) {
        return OperationNames.snake(name);
    }

    @Override
    String path(String path) {
        return path.replaceAll("\\{\\w+}", "{}");
    }

    @Override
    String constant(String wire) {
        return OperationNames.constant(wire);
    }

    @Override
    List<String> comment(String text) {
        var lines = Layout.lines(text.replace("\\", "\\\\").replace(QUOTES, "'''"), COMMENT_WIDTH);
        if (lines.size() < 2) {
            return lines.stream().map(line -> QUOTES + line + QUOTES).toList();
        }
        var block = new ArrayList<>(lines);
        block.set(0, QUOTES + lines.getFirst());
        block.add(QUOTES);
        return block;
    }
}
