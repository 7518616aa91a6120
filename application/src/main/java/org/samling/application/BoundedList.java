package org.samling.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Findings;

/** Lists of things to be done in one act, of which there is at least one and an end. */
public final class BoundedList {

    public static final int LONGEST = 200;

    private BoundedList() {}

    /** Those that are there, of a list that is not yet known to be a good one; no more than there may be. */
    public static <T> List<T> peek(@Nullable List<@Nullable T> written) {
        return Stream.ofNullable(written)
                .flatMap(List::stream)
                .flatMap(Stream::ofNullable)
                .limit(LONGEST)
                .toList();
    }

    public static <T> List<T> read(@Nullable List<@Nullable T> written, String attribute) {
        return read(written, attribute, LONGEST);
    }

    public static <T> List<T> read(@Nullable List<@Nullable T> written, String attribute, int longest) {
        var lines = new ArrayList<@Nullable T>();
        if (written != null) {
            lines.addAll(written);
        }
        var findings = new Findings();
        findings.check(!lines.isEmpty(), CommonRule.REQUIRED, attribute)
                .check(
                        lines.size() <= longest,
                        CommonRule.TOO_MANY_ITEMS,
                        attribute,
                        Map.of("maximum", longest, "items", lines.size()))
                .warningsOrThrow();
        var read = new ArrayList<T>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            findings.below(attribute).required(line, Integer.toString(i));
            if (line != null) {
                read.add(line);
            }
        }
        findings.warningsOrThrow();
        return List.copyOf(read);
    }
}
