package org.samling.client.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openapitools.codegen.SupportingFile;

/** The client for Java: records for what is answered, builders for what is sent, a class for each group. */
public final class JavaSdk extends Sdk {

    private static final String PACKAGE = "org.samling.client";
    private static final int COMMENT_WIDTH = 110;

    public JavaSdk() {
        apiPackage = PACKAGE;
        modelPackage = PACKAGE + ".model";
        apiTemplateFiles.put("group.mustache", ".java");
        modelTemplateFiles.put("model.mustache", ".java");
        supportingFiles.add(new SupportingFile("samling.mustache", "src/main/java/org/samling/client", "Samling.java"));
    }

    @Override
    public String getName() {
        return "samling-java";
    }

    @Override
    String type(Value value) {
        return switch (value) {
            case Value.Plain plain ->
                switch (plain) {
                    case TEXT -> "String";
                    case UUID -> "UUID";
                    case TIME -> "OffsetDateTime";
                    case INT -> "Integer";
                    case LONG -> "Long";
                    case DECIMAL -> "Double";
                    case BOOLEAN -> "Boolean";
                    case OBJECT -> "Map<String, @Nullable Object>";
                };
            case Value.Enumerated(var name) -> name;
            case Value.Modelled(var name) -> name;
            case Value.ListOf(var item) -> "List<" + type(item) + ">";
        };
    }

    /** A list that is absent is empty; a request tells by its method whether it may be absent. */
    @Override
    String type(Value value, boolean optional, boolean nullable) {
        if (nullable || (optional && !(value instanceof Value.ListOf))) {
            return type(value);
        }
        return switch (value) {
            case Value.Plain.INT -> "int";
            case Value.Plain.LONG -> "long";
            case Value.Plain.DECIMAL -> "double";
            case Value.Plain.BOOLEAN -> "boolean";
            default -> type(value);
        };
    }

    @Override
    String called(String wire) {
        return OperationNames.camel(wire);
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
        return Layout.block(Layout.lines(escaped(text), COMMENT_WIDTH));
    }

    /** The attributes of a record are told of beside the record. */
    @Override
    List<String> comment(String text, List<Field> fields, boolean record, boolean tagged) {
        if (!record) {
            return comment(text);
        }
        var lines = new ArrayList<>(Layout.lines(escaped(text), COMMENT_WIDTH));
        var parameters = new ArrayList<String>();
        for (var field : fields) {
            if (!field.text().isEmpty()) {
                parameters.addAll(hanging("@param " + field.name() + " " + escaped(field.text())));
            }
        }
        if (tagged) {
            parameters.addAll(
                    hanging("@param etag names this state of it, for {@code ifMatch}; null for what came in a list"));
        }
        if (!lines.isEmpty() && !parameters.isEmpty()) {
            lines.add("");
        }
        lines.addAll(parameters);
        return Layout.block(lines);
    }

    private static List<String> hanging(String parameter) {
        var lines = Layout.lines(parameter, COMMENT_WIDTH);
        return Stream.concat(Stream.of(lines.getFirst()), lines.stream().skip(1).map(line -> "    " + line))
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
    }

    @Override
    List<String> imports(boolean request, Stream<Value> values, boolean nullable) {
        var imports = new TreeSet<String>();
        if (request) {
            imports.add("java.util.Map");
            imports.add("org.jspecify.annotations.Nullable");
        }
        if (nullable) {
            imports.add("org.jspecify.annotations.Nullable");
        }
        values.forEach(value -> {
            var held = value;
            if (held instanceof Value.ListOf(var item)) {
                imports.add("java.util.List");
                held = item;
            }
            if (held == Value.Plain.UUID) {
                imports.add("java.util.UUID");
            } else if (held == Value.Plain.TIME) {
                imports.add("java.time.OffsetDateTime");
            } else if (held == Value.Plain.OBJECT) {
                imports.add("java.util.Map");
                imports.add("org.jspecify.annotations.Nullable");
            }
        });
        return List.copyOf(imports);
    }

    @Override
    public String apiFileFolder() {
        return getOutputDir() + "/src/main/java/org/samling/client";
    }

    @Override
    public String modelFileFolder() {
        return getOutputDir() + "/src/main/java/org/samling/client/model";
    }

    @Override
    public String toApiFilename(String name) {
        return name;
    }

    @Override
    public String toModelFilename(String name) {
        return name;
    }
}
