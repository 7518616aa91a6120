package org.samling.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Refusals.assertFindings;
import static org.samling.domain.shared.Refusals.assertRefused;
import static org.samling.domain.workshop.Workshops.AFTER;
import static org.samling.domain.workshop.Workshops.BEFORE;
import static org.samling.domain.workshop.Workshops.PEER;
import static org.samling.domain.workshop.Workshops.START;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Rule;

class TodoContentTest {

    private static final Finding NO_PLACE_IN_THE_ORDER =
            new Finding(TodoRule.SORT_ORDER_NON_NEGATIVE, "sort_order", Map.of("maximum", 1_000_000));

    private final TodoContent content = TodoContent.of("Bestille rom", "Med teleslynge", PEER, START, 0);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n"})
    void title_required(@Nullable String title) {
        assertRefused(TodoRule.TITLE_REQUIRED, "title", () -> TodoContent.of(title, null, null, null, null));
    }

    @Test
    void title_required_also_in_a_change() {
        assertRefused(
                TodoRule.TITLE_REQUIRED,
                "title",
                () -> content.with(Change.to(null), Change.keep(), Change.keep(), Change.keep(), Change.keep()));
    }

    @Test
    void blanks_around_a_title_are_no_part_of_it() {
        assertThat(TodoContent.of(" Bestille rom ", null, null, null, null).title())
                .isEqualTo("Bestille rom");
    }

    @Test
    void sort_order_non_negative() {
        assertRefused(NO_PLACE_IN_THE_ORDER, () -> TodoContent.of("Bestille rom", null, null, null, -1));
        assertRefused(NO_PLACE_IN_THE_ORDER, () -> TodoContent.of("Bestille rom", null, null, null, 1_000_001));
        assertRefused(
                NO_PLACE_IN_THE_ORDER,
                () -> content.with(
                        Change.keep(), Change.keep(), Change.keep(), Change.keep(), Change.to(Integer.MIN_VALUE)));
        assertThat(TodoContent.of("Bestille rom", "Med teleslynge", PEER, START, 0))
                .isEqualTo(content);
    }

    @Test
    void due_date_not_in_past_on_create() {
        assertThat(content.warningsOnCreate(true, AFTER))
                .containsExactly(warning(TodoRule.DUE_DATE_NOT_IN_PAST_ON_CREATE, "due_date"));
        assertThat(content.warningsOnCreate(true, START)).isEmpty();
        assertThat(content.warningsOnCreate(true, BEFORE)).isEmpty();
        assertThat(TodoContent.of("Bestille rom", null, null, null, null).warningsOnCreate(false, AFTER))
                .isEmpty();
    }

    @Test
    void a_due_date_that_has_passed_is_not_warned_of_in_a_change() {
        assertThat(content.warningsOnChange(true)).isEmpty();
    }

    @Test
    void assigned_user_belongs_to_workshop() {
        var warning = warning(TodoRule.ASSIGNED_USER_BELONGS_TO_WORKSHOP, "assigned_to_user_id");

        assertThat(content.warningsOnCreate(false, BEFORE)).containsExactly(warning);
        assertThat(content.warningsOnChange(false)).containsExactly(warning);
        assertThat(TodoContent.of("Bestille rom", null, null, null, null).warningsOnChange(false))
                .isEmpty();
    }

    @Test
    void everything_that_is_worth_a_second_look_is_pointed_out_at_once() {
        assertThat(content.warningsOnCreate(false, AFTER))
                .containsExactlyInAnyOrder(
                        warning(TodoRule.ASSIGNED_USER_BELONGS_TO_WORKSHOP, "assigned_to_user_id"),
                        warning(TodoRule.DUE_DATE_NOT_IN_PAST_ON_CREATE, "due_date"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertFindings(() -> TodoContent.of(" ", "d".repeat(4001), null, null, -1))
                .containsExactlyInAnyOrder(
                        new Finding(TodoRule.TITLE_REQUIRED, "title", Map.of()),
                        new Finding(CommonRule.TEXT_TOO_LONG, "description", Map.of("max_length", 4000)),
                        NO_PLACE_IN_THE_ORDER);
    }

    @Test
    void text_too_long() {
        assertThat(TodoContent.of("t".repeat(200), "d".repeat(4000), null, null, null)
                        .title())
                .hasSize(200);
        assertRefused(
                new Finding(CommonRule.TEXT_TOO_LONG, "title", Map.of("max_length", 200)),
                () -> TodoContent.of("t".repeat(201), null, null, null, null));
    }

    @Test
    void a_change_clears_what_it_clears_and_leaves_the_rest() {
        assertThat(content.with(Change.keep(), Change.to(null), Change.to(null), Change.keep(), Change.keep()))
                .isEqualTo(new TodoContent("Bestille rom", null, null, START));
        assertThat(content.with(Change.to("Bestille mat"), Change.keep(), Change.keep(), Change.to(null), Change.to(3)))
                .isEqualTo(new TodoContent("Bestille mat", "Med teleslynge", PEER, null));
    }

    private static Finding warning(Rule rule, String attribute) {
        return new Finding(rule, attribute, Map.of());
    }
}
