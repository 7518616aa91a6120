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
}
