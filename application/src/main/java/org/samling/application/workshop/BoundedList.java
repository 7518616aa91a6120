package org.samling.application.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Findings;

/** Lists of things to be done in one act, of which there is at least one and an end. */
public final class BoundedList {

    public static final int LONGEST = 200;

    private BoundedList() {}

    static <T> List<T> read(@Nullable List<@Nullable T> written, String attribute) {
        var lines = new ArrayList<@Nullable T>();
        if (written != null) {
            lines.addAll(written);
        }
        var findings = new Findings();
        findings.check(!lines.isEmpty(), CommonRule.REQUIRED, attribute)
                .check(
                        lines.size() <= LONGEST,
                        CommonRule.TOO_MANY_ITEMS,
                        attribute,
                        Map.of("maximum", LONGEST, "items", lines.size()))
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
