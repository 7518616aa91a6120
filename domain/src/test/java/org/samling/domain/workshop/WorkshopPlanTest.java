package org.samling.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.samling.domain.shared.Refusals.assertFindings;
import static org.samling.domain.shared.Refusals.assertRefused;
import static org.samling.domain.workshop.Workshops.BEFORE;
import static org.samling.domain.workshop.Workshops.FACILITATOR;
import static org.samling.domain.workshop.Workshops.OSLO;
import static org.samling.domain.workshop.Workshops.START;
import static org.samling.domain.workshop.Workshops.changing;
import static org.samling.domain.workshop.Workshops.clearing;
import static org.samling.domain.workshop.Workshops.in;
import static org.samling.domain.workshop.WrittenPlan.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;

class WorkshopPlanTest {

    /** Whoever forgets to choose is told what there is to choose from. */
    private static final Finding FORGOTTEN_TYPE =
            new Finding(CommonRule.REQUIRED, "workshop_type", Map.of("allowed", List.of(WorkshopType.values())));

    private static final Finding NO_END =
            new Finding(WorkshopRule.END_AFTER_START, "scheduled_end_at", Map.of("maximum_days", 366));

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\t\n", "\u00a0", "\u200b"})
    void title_required_non_empty(@Nullable String title) {
        assertRefused(WorkshopRule.TITLE_REQUIRED_NON_EMPTY, "title", () -> plan(written -> written.title = title));
    }

    @Test
    void title_required_non_empty_also_in_a_change() {
        assertRefused(WorkshopRule.TITLE_REQUIRED_NON_EMPTY, "title", () -> plan().with(clearing("title")));
    }

    @Test
    void blanks_around_a_title_are_no_part_of_it() {
        assertThat(plan(written -> written.title = " Jobb ").title()).isEqualTo("Jobb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2027-02-01T15:59:59Z", "2027-02-01T16:00:00Z", "2027-01-31T18:00:00Z", "2028-02-02T16:00:01Z"})
    void end_after_start(Instant end) {
        assertRefused(NO_END, () -> plan(written -> written.scheduledEnd = end));
    }

    @Test
    void end_after_start_also_when_only_the_start_is_moved() {
        var endsBeforeTheNewStart = plan(written -> {
            written.scheduledStart = BEFORE.minusSeconds(7200);
            written.scheduledEnd = START.minusSeconds(120);
        });

        assertRefused(NO_END, () -> endsBeforeTheNewStart.with(changing("scheduled_start_at")));
    }

    @Test
    void an_end_need_not_be_planned() {
        assertThat(plan(written -> written.scheduledEnd = null).scheduledEnd()).isNull();
        assertThat(plan(written -> written.scheduledEnd = START.plusSeconds(1)).scheduledEnd())
                .isEqualTo(START.plusSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 367, Integer.MIN_VALUE})
    void duration_days_positive(int days) {
        assertRefused(
                new Finding(WorkshopRule.DURATION_DAYS_POSITIVE, "duration_days", Map.of("maximum", 366)),
                () -> plan(written -> written.durationDays = days));
    }

    @ParameterizedTest
    @CsvSource({", 1", "1, 1", "2, 2", "366, 366"})
    void a_workshop_spans_one_day_unless_its_plan_says_otherwise(@Nullable Integer durationDays, int days) {
        assertThat(plan(written -> written.durationDays = durationDays).days()).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void max_participants_positive_integer(int most) {
        assertRefused(
                WorkshopRule.MAX_PARTICIPANTS_POSITIVE_INTEGER,
                "max_participants",
                () -> plan(written -> written.maxParticipants = most));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {1, 10_000})
    void there_may_be_one_seat_or_many_or_one_for_everybody(@Nullable Integer most) {
        assertThat(plan(written -> written.maxParticipants = most).maxParticipants())
                .isEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Nowhere", "+01:00", "CET+1", "", "Oslo"})
    void valid_time_zone(String zone) {
        assertRefused(CommonRule.VALID_TIME_ZONE, "time_zone", () -> plan(written -> written.timeZone = zone));
    }

    @Test
    void the_time_zone_is_the_organizations_unless_the_plan_says_otherwise() {
        var svalbard = ZoneId.of("Arctic/Longyearbyen");

        assertThat(plan(written -> written.timeZone = null).timeZone()).isEqualTo(OSLO);
        assertThat(plan(written -> written.timeZone = "Arctic/Longyearbyen").timeZone())
                .isEqualTo(svalbard);
    }

    @Test
    void a_workshop_is_not_virtual_unless_its_plan_says_so() {
        assertThat(plan(written -> written.virtual = null).virtual()).isFalse();
        assertThat(plan(written -> written.virtual = true).virtual()).isTrue();
    }

    @Test
    void required_are_type_facilitator_and_start() {
        assertRefused(FORGOTTEN_TYPE, () -> plan(written -> written.type = null));
        assertRefused(CommonRule.REQUIRED, "facilitator_id", () -> plan(written -> written.facilitator = null));
        assertRefused(CommonRule.REQUIRED, "scheduled_start_at", () -> plan(written -> written.scheduledStart = null));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            attribute,          rule
            workshop_type,      REQUIRED
            facilitator_id,     REQUIRED
            scheduled_start_at, REQUIRED
            is_virtual,         REQUIRED
            time_zone,          VALID_TIME_ZONE
            """)
    void what_a_plan_must_have_cannot_be_cleared(String attribute, CommonRule rule) {
        assertFindings(() -> plan().with(clearing(attribute)))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactly(tuple(rule, attribute));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"description", "scheduled_end_at", "location", "max_participants", "duration_days", "agenda"})
    void what_a_plan_need_not_have_can_be_cleared(String attribute) {
        var before = in("draft");

        assertThat(before.change(before.plan().with(clearing(attribute)), START).snapshot())
                .satisfies(after ->
                        assertThat(after.differenceFrom(before.snapshot())).containsExactly(attribute));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "description",
                "workshop_type",
                "facilitator_id",
                "scheduled_start_at",
                "scheduled_end_at",
                "time_zone",
                "location",
                "is_virtual",
                "max_participants",
                "duration_days",
                "agenda"
            })
    void a_change_of_one_attribute_leaves_the_others(String attribute) {
        var before = in("draft");

        assertThat(before.change(before.plan().with(changing(attribute)), START).snapshot())
                .satisfies(after ->
                        assertThat(after.differenceFrom(before.snapshot())).containsExactly(attribute));
    }

    @Test
    void a_change_of_nothing_leaves_everything() {
        assertThat(plan().with(WorkshopChanges.none())).isEqualTo(plan());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            attribute,   longest
            title,       200
            description, 10000
            location,    500
            agenda,      10000
            """)
    void text_too_long(String attribute, int longest) {
        assertThat(planWith(attribute, "å".repeat(longest))).isNotEqualTo(plan());
        assertRefused(
                new Finding(CommonRule.TEXT_TOO_LONG, attribute, Map.of("max_length", longest)),
                () -> planWith(attribute, "å".repeat(longest + 1)));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertFindings(() -> WorkshopPlan.of(
                        new WorkshopDescription(
                                " ",
                                "d".repeat(10_001),
                                null,
                                null,
                                null,
                                START,
                                "Oslo",
                                "l".repeat(501),
                                null,
                                0,
                                0,
                                "a".repeat(10_001)),
                        OSLO))
                .containsExactlyInAnyOrder(
                        new Finding(WorkshopRule.TITLE_REQUIRED_NON_EMPTY, "title", Map.of()),
                        new Finding(CommonRule.TEXT_TOO_LONG, "description", Map.of("max_length", 10_000)),
                        FORGOTTEN_TYPE,
                        new Finding(CommonRule.REQUIRED, "facilitator_id", Map.of()),
                        new Finding(CommonRule.REQUIRED, "scheduled_start_at", Map.of()),
                        new Finding(CommonRule.VALID_TIME_ZONE, "time_zone", Map.of()),
                        new Finding(CommonRule.TEXT_TOO_LONG, "location", Map.of("max_length", 500)),
                        new Finding(WorkshopRule.MAX_PARTICIPANTS_POSITIVE_INTEGER, "max_participants", Map.of()),
                        new Finding(WorkshopRule.DURATION_DAYS_POSITIVE, "duration_days", Map.of("maximum", 366)),
                        new Finding(CommonRule.TEXT_TOO_LONG, "agenda", Map.of("max_length", 10_000)));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            first day,            day, begins
            2027-03-27T09:00:00Z, 1,   2027-03-27T09:00:00Z
            2027-03-27T09:00:00Z, 2,   2027-03-28T08:00:00Z
            2027-03-27T09:00:00Z, 3,   2027-03-29T08:00:00Z
            2027-10-30T08:00:00Z, 1,   2027-10-30T08:00:00Z
            2027-10-30T08:00:00Z, 2,   2027-10-31T09:00:00Z
            2027-10-30T08:00:00Z, 3,   2027-11-01T09:00:00Z
            """)
    void every_day_begins_at_the_same_time_by_the_clock_on_the_wall(Instant firstDay, int day, Instant begins) {
        var threeDays = plan(written -> {
            written.scheduledStart = firstDay;
            written.scheduledEnd = null;
            written.durationDays = 3;
        });

        assertThat(threeDays.startOfDay(day)).isEqualTo(begins);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            start,                end,                  new start,            new end
            2027-02-01T16:00:00Z, 2027-02-01T18:00:00Z, 2027-05-03T15:00:00Z, 2027-05-03T17:00:00Z
            2027-03-20T17:00:00Z, 2027-03-21T11:00:00Z, 2027-03-27T17:00:00Z, 2027-03-28T10:00:00Z
            2027-03-27T17:00:00Z, 2027-03-28T10:00:00Z, 2027-04-03T16:00:00Z, 2027-04-04T10:00:00Z
            2027-10-23T16:00:00Z, 2027-10-24T10:00:00Z, 2027-10-30T16:00:00Z, 2027-10-31T11:00:00Z
            2027-02-01T16:00:00Z, ,                     2027-05-03T15:00:00Z,
            """)
    void moved_it_takes_as_long_by_the_clock_on_the_wall(
            Instant start, @Nullable Instant end, Instant newStart, @Nullable Instant newEnd) {
        var original = plan(written -> {
            written.scheduledStart = start;
            written.scheduledEnd = end;
        });

        assertThat(original.repeated(newStart, null)).isEqualTo(plan(written -> {
            written.scheduledStart = newStart;
            written.scheduledEnd = newEnd;
        }));
    }

    @Test
    void recorded_days_remain() {
        var twoDays = plan(written -> written.durationDays = 2);

        twoDays.mustHaveRecordedDay(2);
        assertRefused(
                new Finding(WorkshopRule.RECORDED_DAYS_REMAIN, Map.of("minimum", 3)),
                () -> twoDays.mustHaveRecordedDay(3));
    }

    @Test
    void the_plan_holds_what_was_written() {
        assertThat(plan())
                .isEqualTo(new WorkshopPlan(
                        "Å søke jobb med synshemming",
                        "Vi øver på intervjuer.",
                        WorkshopType.CAREER,
                        FACILITATOR,
                        START,
                        Workshops.END,
                        OSLO,
                        "Storgata 1",
                        false,
                        12,
                        1,
                        "Kaffe først."));
    }

    private static WorkshopPlan planWith(String attribute, String text) {
        return plan(written -> {
            switch (attribute) {
                case "title" -> written.title = text;
                case "description" -> written.description = text;
                case "location" -> written.location = text;
                case "agenda" -> written.agenda = text;
                default -> throw new IllegalArgumentException(attribute);
            }
        });
    }
}
