package org.samling.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.samling.domain.shared.Refusals.assertFindings;
import static org.samling.domain.shared.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest {

    /** A rule that is only pointed out. */
    private enum Advice implements Rule {
        LONG_DAY;

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    private final Findings findings = new Findings();

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        findings.required(null, "start_at")
                .required("2026-03-02", "end_at")
                .text("abcd", "title", 3)
                .below("address")
                .required(null, "city");

        assertFindings(findings::warningsOrThrow)
                .containsExactly(
                        new Finding(CommonRule.REQUIRED, "start_at", Map.of()),
                        new Finding(CommonRule.TEXT_TOO_LONG, "title", Map.of("max_length", 3)),
                        new Finding(CommonRule.REQUIRED, "address/city", Map.of()));
    }

    @Test
    void what_is_only_pointed_out_lets_the_act_through() {
        findings.check(false, Advice.LONG_DAY, "end_at");

        assertThat(findings.warningsOrThrow()).isEqualTo(List.of(new Finding(Advice.LONG_DAY, "end_at", Map.of())));
    }

    @Test
    void an_error_stops_the_act_whatever_else_is_pointed_out() {
        findings.check(false, Advice.LONG_DAY, "end_at").required(null, "start_at");

        assertRefused(CommonRule.REQUIRED, "start_at", findings::warningsOrThrow);
    }

    @Test
    void nothing_wrong_means_nothing_to_tell() {
        findings.required("2026-03-02", "start_at").text(null, "title", 3);

        assertThat(findings.warningsOrThrow()).isEmpty();
    }

    @Test
    void a_text_is_as_long_as_its_reader_thinks() {
        findings.text("𝄞𝄞𝄞", "title", 3);

        assertThat(findings.warningsOrThrow()).isEmpty();
    }

    @Test
    void a_text_of_spaces_alone_is_missing() {
        findings.requiredText(" \t", CommonRule.REQUIRED, "title", 3);

        assertRefused(CommonRule.REQUIRED, "title", findings::warningsOrThrow);
    }

    @Test
    void nobody_is_refused_without_a_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleViolation(List.of()));
    }
}
