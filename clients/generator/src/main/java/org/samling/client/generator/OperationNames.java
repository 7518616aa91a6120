package org.samling.client.generator;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an operation is called in its group. The group's words, which the caller has just said, are left out, and so is a
 * "for" that then stands at the end: {@code registerForWorkshop} becomes {@code workshopParticipants().register}. Where
 * nothing is left, or a word that some language keeps for itself, the name stays whole: {@code modules().switchModule}.
 */
final class OperationNames {

    private static final Pattern WORD_BEGINS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern NEXT_WORD = Pattern.compile("_(\\w)");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^A-Za-z0-9 ]");
    private static final Set<String> RESERVED = Set.of(
            "assert",
            "break",
            "case",
            "catch",
            "class",
            "continue",
            "default",
            "del",
            "do",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "if",
            "import",
            "in",
            "is",
            "new",
            "package",
            "pass",
            "return",
            "switch",
            "throw",
            "try",
            "while",
            "with",
            "yield");

    private OperationNames() {}

    /** The words of a tag, as one name: {@code Workshop to-dos} is {@code WorkshopTodos}. */
    static String group(String tag) {
        return words(tag).stream().map(OperationNames::capitalized).collect(Collectors.joining());
    }

    static String method(String tag, String operationId) {
        var said = new HashSet<String>();
        for (var word : words(tag)) {
            said.add(singular(word));
        }
        if (said.contains("me")) {
            said.add("my");
        }
        var left = Arrays.stream(WORD_BEGINS.split(operationId, -1))
                .filter(word -> !said.contains(singular(word.toLowerCase(Locale.ROOT))))
                .toList();
        if (left.isEmpty()) {
            return operationId;
        }
        if (left.getLast().equals("For")) {
            left = left.subList(0, left.size() - 1);
        }
        var name = uncapitalized(String.join("", left));
        return RESERVED.contains(name) ? operationId : name;
    }

    /** What walks through all pages of the list that {@code method} gets one page of. */
    static String walk(String method) {
        return method.replaceFirst("^list", "all");
    }

    static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static String uncapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    static String snake(String name) {
        return WORD_BEGINS.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** The wire's {@code snake_case} as Java has it. */
    static String camel(String wire) {
        return NEXT_WORD.matcher(wire).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    /** A value of an enumeration, as constants are written; what is sorted by with a minus is descending. */
    static String constant(String wire) {
        var name = wire.startsWith("-") ? wire.substring(1) + "_descending" : wire;
        return name.replaceAll("\\W", "_").toUpperCase(Locale.ROOT);
    }

    private static List<String> words(String tag) {
        return List.of(NOT_A_LETTER
                .matcher(tag)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .split(" ", -1));
    }

    private static String singular(String word) {
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.replaceFirst("s$", "");
    }
}
