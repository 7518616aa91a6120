package org.samling.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a request, so that the caller learns all of it at once. */
public final class Findings {

    private final List<Finding> errors;
    private final List<Finding> warnings;
    private final String path;

    public Findings() {
        this(new ArrayList<>(), new ArrayList<>(), "");
    }

    private Findings(List<Finding> errors, List<Finding> warnings, String path) {
        this.errors = errors;
        this.warnings = warnings;
        this.path = path;
    }

    /** The same findings, for what lies below an attribute. */
    public Findings below(String attribute) {
        return new Findings(errors, warnings, path + attribute + "/");
    }

    public Findings check(boolean holds, Rule rule, String attribute) {
        return check(holds, rule, attribute, Map.of());
    }

    public Findings check(boolean holds, Rule rule, String attribute, Map<String, Object> facts) {
        if (!holds) {
            add(new Finding(rule, path + attribute, facts));
        }
        return this;
    }

    /** A text that must be there: neither absent nor invisible, and no longer than it may be. */
    public Findings requiredText(@Nullable String text, Rule missing, String attribute, int longest) {
        return check(text != null && text.codePoints().anyMatch(Findings::isVisible), missing, attribute)
                .text(text, attribute, longest);
    }

    /** A text that may be absent. */
    public Findings text(@Nullable String text, String attribute, int longest) {
        return check(
                text == null || text.codePointCount(0, text.length()) <= longest,
                CommonRule.TEXT_TOO_LONG,
                attribute,
                Map.of("max_length", longest));
    }

    public Findings required(@Nullable Object value, String attribute) {
        return check(value != null, CommonRule.REQUIRED, attribute);
    }

    /** One of several values, which whoever forgot it is told. */
    public Findings requiredOneOf(Class<? extends Enum<?>> values, @Nullable Object value, String attribute) {
        return check(
                value != null, CommonRule.REQUIRED, attribute, Map.of("allowed", List.of(values.getEnumConstants())));
    }

    /** The findings that let the act through. Those that do not are thrown, all of them together. */
    public List<Finding> warningsOrThrow() {
        if (!errors.isEmpty()) {
            throw new RuleViolation(errors);
        }
        return List.copyOf(warnings);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> !Character.isWhitespace(character) && !Character.isSpaceChar(character);
        };
    }

    private void add(Finding finding) {
        switch (finding.rule().severity()) {
            case ERROR -> errors.add(finding);
            case WARNING -> warnings.add(finding);
        }
    }
}
