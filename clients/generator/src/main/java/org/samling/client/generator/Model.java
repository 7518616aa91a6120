package org.samling.client.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A schema of the document, as the templates see it: an enumeration, what a caller sends ({@code request}), or what the service
 * answers. What is answered as a single thing has an ETag ({@code tagged}); a list that comes in pages is a {@code page} of
 * items.
 */
public record Model(
        String name,
        List<String> doc,
        boolean enumeration,
        boolean answered,
        boolean request,
        boolean tagged,
        @Nullable String page,
        List<String> imports,
        List<EnumValue> values,
        List<Field> fields) {

    public List<Field> required() {
        return fields.stream().filter(field -> !field.optional()).toList();
    }

    public List<Field> optional() {
        return fields.stream().filter(Field::optional).toList();
    }

    /** The required ones first, as languages want it that give defaults to the others. */
    public List<Field> requiredFirst() {
        return Stream.concat(required().stream(), optional().stream()).toList();
    }

    public List<Field> lists() {
        return fields.stream().filter(Field::list).toList();
    }

    public boolean hasLists() {
        return !lists().isEmpty();
    }

    /** The model's name, where that of an attribute would be nearer. */
    public String owner() {
        return name;
    }

    /** What stands in the parentheses of a record in Java. */
    public String components() {
        var components = new ArrayList<String>();
        for (var field : fields) {
            var mayBeNull = field.nullable() || (field.optional() && !field.list());
            components.add((mayBeNull ? "@Nullable " : "") + field.type() + " " + field.name());
        }
        if (tagged) {
            components.add("@Nullable String etag");
        }
        return Layout.inParentheses("public record " + name + "(", components, ") {", "        ");
    }

    /** What stands in the parentheses of the constructor of what is sent, in Java. */
    public String parameters() {
        return Layout.inParentheses(
                "    public " + name + "(",
                required().stream()
                        .map(field -> (field.nullable() ? "@Nullable " : "") + field.type() + " " + field.name())
                        .toList(),
                ") {",
                "            ");
    }
}
