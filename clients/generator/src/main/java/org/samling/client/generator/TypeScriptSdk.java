package org.samling.client.generator;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openapitools.codegen.SupportingFile;

/**
 * The client for TypeScript: interfaces for what is on the wire, under the names that it has there, and a class for each
 * group. Times are left as they came, for a Date would lose their offset.
 */
public final class TypeScriptSdk extends Sdk {

    private static final int COMMENT_WIDTH = 110;
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    public TypeScriptSdk() {
        supportingFiles.add(new SupportingFile("index.ts", "index.ts"));
        supportingFiles.add(new SupportingFile("http.ts", "http.ts"));
        supportingFiles.add(new SupportingFile("models.mustache", "models.ts"));
        supportingFiles.add(new SupportingFile("samling.mustache", "samling.ts"));
    }

    @Override
    public String getName() {
        return "samling-typescript";
    }

    @Override
    String type(Value value) {
        return switch (value) {
            case Value.Plain plain ->
                switch (plain) {
                    case TEXT, UUID, TIME -> "string";
                    case INT, LONG, DECIMAL -> "number";
                    case BOOLEAN -> "boolean";
                    case OBJECT -> "Record<string, unknown>";
                };
            case Value.Enumerated(var name) -> name;
            case Value.Modelled(var name) -> name;
            case Value.ListOf(var item) -> type(item) + "[]";
        };
    }

    @Override
    String type(Value value, boolean optional, boolean nullable) {
        return nullable ? type(value) + " | null" : type(value);
    }

    @Override
    String called(String wire) {
        return wire;
    }

    @Override
    String argument(String wire) {
        return OperationNames.camel(wire);
    }

    @Override
    String path(String path) {
        return GAP.matcher(path).replaceAll(gap -> Matcher.quoteReplacement("${" + argument(gap.group(1)) + "}"));
    }

    @Override
    List<String> comment(String text) {
        return Layout.block(Layout.lines(text.replace("*/", "*\\/"), COMMENT_WIDTH));
    }
}
