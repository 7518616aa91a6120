package org.samling.client.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines as long as people write them. */
final class Layout {

    private static final int WIDTH = 120;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Layout() {}

    /** A text in lines of at most so many characters. */
    static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : SPACE.split(text.strip(), -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** What stands in parentheses after a beginning, side by side where there is room, else one below the other. */
    static String inParentheses(String before, List<String> parts, String after, String indentation) {
        var inOneLine = String.join(", ", parts);
        return before.length() + inOneLine.length() + after.length() <= WIDTH
                ? inOneLine
                : "\n" + indentation + String.join(",\n" + indentation, parts);
    }

    /** A comment in the way of Java and TypeScript. */
    static List<String> block(List<String> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        if (lines.size() == 1) {
            return List.of("/** " + lines.getFirst() + " */");
        }
        var block = new ArrayList<String>();
        block.add("/**");
        lines.forEach(line -> block.add((" * " + line).stripTrailing()));
        block.add(" */");
        return block;
    }
}
