package org.samling.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.samling.domain.event.Events.BEFORE;
import static org.samling.domain.event.Events.DEADLINE;
import static org.samling.domain.event.Events.END;
import static org.samling.domain.event.Events.OSLO;
import static org.samling.domain.event.Events.START;
import static org.samling.domain.event.Events.in;
import static org.samling.domain.event.Events.wire;
import static org.samling.domain.event.WrittenChanges.changes;
import static org.samling.domain.event.WrittenChanges.changing;
import static org.samling.domain.event.WrittenChanges.clearing;
import static org.samling.domain.event.WrittenPlan.plan;
import static org.samling.domain.shared.Refusals.assertFindings;
import static org.samling.domain.shared.Refusals.assertRefused;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;

class EventPlanTest {

    private static final Finding NO_END = new Finding(EventRule.END_AFTER_START, "end_at", Map.of("maximum_days", 366));

    @Test
    void the_plan_holds_what_was_written() {
        assertThat(plan())
                .isEqualTo(new EventPlan(
                        "Vårmøte",
                        "Vi møtes og spiser vafler.",
                        EventType.MEETING,
                        START,
                        END,
                        OSLO,
                        "Storgata 1",
                        new GeoPoint(59.9139, 10.7522),
                        12,
                        Visibility.ORGANIZATION,
                        DEADLINE,
                        new Metadata("{\"sal\":\"B\"}")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\t\n", "\u00a0", "\u200b"})
    void title_required_nonblank(@Nullable String title) {
        assertRefused(EventRule.TITLE_REQUIRED_NONBLANK, "title", () -> plan(written -> written.title = title));
    }

    @Test
    void title_required_nonblank_also_in_a_change() {
        assertRefused(EventRule.TITLE_REQUIRED_NONBLANK, "title", () -> plan().with(clearing("title")));
    }

    @Test
    void blanks_around_a_title_are_no_part_of_it() {
        assertThat(plan(written -> written.title = " Vafler ").title()).isEqualTo("Vafler");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2027-02-01T15:59:59Z", "2027-02-01T16:00:00Z", "2027-01-31T18:00:00Z", "2028-02-02T16:00:01Z"})
    void end_after_start(Instant end) {
        assertRefused(NO_END, () -> plan(written -> written.end = end));
    }

    @Test
    void end_after_start_also_when_only_the_start_is_moved() {
        var endsBeforeTheNewStart = plan(written -> {
            written.start = BEFORE.minusSeconds(7200);
            written.end = START.minusSeconds(120);
            written.signupDeadline = null;
        });

        assertRefused(NO_END, () -> endsBeforeTheNewStart.with(changing("start_at")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-01T16:00:01Z", "2028-02-02T16:00:00Z"})
    void an_event_takes_a_moment_or_a_leap_year(Instant end) {
        assertThat(plan(written -> written.end = end).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-01T16:00:00Z", "2027-02-01T16:00:01Z", "2027-02-01T18:00:00Z"})
    void deadline_before_start(Instant deadline) {
        assertRefused(
                EventRule.DEADLINE_BEFORE_START,
                "signup_deadline",
                () -> plan(written -> written.signupDeadline = deadline));
    }

    @Test
    void deadline_before_start_also_when_only_the_start_is_moved() {
        var closesWithTheNewStart = plan(written -> written.signupDeadline = START.minusSeconds(60));

        assertRefused(
                EventRule.DEADLINE_BEFORE_START,
                "signup_deadline",
                () -> closesWithTheNewStart.with(changing("start_at")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"2027-02-01T15:59:59.999999Z", "2026-01-01T00:00:00Z"})
    void sign_up_can_close_any_time_before_the_start_or_with_it(@Nullable Instant deadline) {
        assertThat(plan(written -> written.signupDeadline = deadline).signupDeadline())
                .isEqualTo(deadline);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void capacity_positive(int capacity) {
        assertRefused(EventRule.CAPACITY_POSITIVE, "capacity", () -> plan(written -> written.capacity = capacity));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {1, 10_000, Integer.MAX_VALUE})
    void there_may_be_one_seat_or_many_or_one_for_everybody(@Nullable Integer capacity) {
        assertThat(plan(written -> written.capacity = capacity).capacity()).isEqualTo(capacity);
    }

    @Nested
    class ValidEnumValues {

        private static final Finding NO_TYPE =
                new Finding(EventRule.VALID_ENUM_VALUES, "event_type", Map.of("allowed", List.of(EventType.values())));
        private static final Finding NO_VISIBILITY =
                new Finding(EventRule.VALID_ENUM_VALUES, "visibility", Map.of("allowed", List.of(Visibility.values())));

        @ParameterizedTest
        @ValueSource(strings = {"", " meeting", "Meeting", "MEETING", "party", "conversation-group"})
        void valid_enum_values(String value) {
            assertRefused(NO_TYPE, () -> plan(written -> written.type = value));
            assertRefused(NO_VISIBILITY, () -> plan(written -> written.visibility = value));
        }

        @Test
        void valid_enum_values_also_in_a_change() {
            var toNothingThereIs = changes(written -> {
                written.type = Change.to("party");
                written.visibility = Change.to("public");
            });

            assertFindings(() -> plan().with(toNothingThereIs)).containsExactlyInAnyOrder(NO_TYPE, NO_VISIBILITY);
        }

        @ParameterizedTest
        @EnumSource
        void every_sort_of_event_has_its_word(EventType type) {
            assertThat(plan(written -> written.type = wire(type)).type()).isEqualTo(type);
        }

        @ParameterizedTest
        @EnumSource
        void every_visibility_has_its_word(Visibility visibility) {
            assertThat(plan(written -> written.visibility = wire(visibility)).visibility())
                    .isEqualTo(visibility);
        }

        @Test
        void the_words_are_those_of_the_specification() {
            assertThat(EventType.values())
                    .extracting(Events::wire)
                    .containsExactly(
                            "meeting",
                            "course",
                            "social",
                            "training",
                            "conversation_group",
                            "activity_group",
                            "information",
                            "webinar",
                            "other");
            assertThat(Visibility.values())
                    .extracting(Events::wire)
                    .containsExactly("organization", "peer_mentors", "coordinators", "invite_only");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Nowhere", "+01:00", "CET+1", "", "Oslo"})
    void valid_time_zone(String zone) {
        assertRefused(CommonRule.VALID_TIME_ZONE, "time_zone", () -> plan(written -> written.timeZone = zone));
    }

    @Test
    void the_time_zone_is_the_organizations_unless_the_plan_says_otherwise() {
        assertThat(plan(written -> written.timeZone = null).timeZone()).isEqualTo(OSLO);
        assertThat(plan(written -> written.timeZone = "Arctic/Longyearbyen").timeZone())
                .isEqualTo(ZoneId.of("Arctic/Longyearbyen"));
    }

    @Test
    void required_are_sort_start_end_and_visibility() {
        assertRefused(forgotten("event_type", EventType.values()), () -> plan(written -> written.type = null));
        assertRefused(CommonRule.REQUIRED, "start_at", () -> plan(written -> written.start = null));
        assertRefused(CommonRule.REQUIRED, "end_at", () -> plan(written -> written.end = null));
        assertRefused(forgotten("visibility", Visibility.values()), () -> plan(written -> written.visibility = null));
    }

    /** Whoever forgets to choose is told what there is to choose from. */
    private static Finding forgotten(String attribute, Enum<?>[] choice) {
        return new Finding(CommonRule.REQUIRED, attribute, Map.of("allowed", List.of(choice)));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            attribute,   longest
            title,       200
            description, 10000
            location,    500
            """)
    void text_too_long(String attribute, int longest) {
        for (var character : List.of("å", "\ud83e\uddc7")) {
            assertThat(planWith(attribute, character.repeat(longest))).isNotEqualTo(plan());
            assertRefused(
                    new Finding(CommonRule.TEXT_TOO_LONG, attribute, Map.of("max_length", longest)),
                    () -> planWith(attribute, character.repeat(longest + 1)));
        }
    }

    @Nested
    class MetadataTooLarge {

        private static final Finding TOO_LARGE =
                new Finding(EventRule.METADATA_TOO_LARGE, "metadata", Map.of("maximum_bytes", 16_384));

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                character, bytes
                x,         1
                å,         2
                €,         3
                \ud83e\uddc7,        4
                """)
        void sixteen_kibibytes_are_enough_whatever_the_letters(String character, int bytes) {
            var most = (16_384 - "{\"x\":\"\"}".length()) / bytes;
            var largest = "{\"x\":\"%s\"}".formatted(character.repeat(most));

            assertThat(plan(written -> written.metadata = new Metadata(largest)).metadata())
                    .isEqualTo(new Metadata(largest));
            assertRefused(
                    TOO_LARGE,
                    () -> plan(written ->
                            written.metadata = new Metadata("{\"x\":\"%s\"}".formatted(character.repeat(most + 1)))));
        }

        @Test
        void a_change_makes_it_no_larger_either() {
            var full = plan(written -> written.metadata = new Metadata("x".repeat(16_384)));
            var more = changes(written ->
                    written.metadata = Change.to(current -> new Metadata(current == null ? "" : current.json() + "x")));

            assertRefused(TOO_LARGE, () -> full.with(more));
        }
    }

    @Nested
    class GeoCoordinatesValid {

        @ParameterizedTest
        @CsvSource({"90.000001, 0", "-91, 0", "0, 180.000001", "0, -181", "200, 400", "NaN, 0", "0, Infinity"})
        void geo_coordinates_valid(double lat, double lng) {
            var nowhere = plan(written -> written.geo = new GeoDescription(lat, lng));

            assertThat(nowhere.geo()).isEqualTo(new GeoPoint(lat, lng));
            assertThat(nowhere.warnings())
                    .containsExactly(new Finding(EventRule.GEO_COORDINATES_VALID, "location_geo", Map.of()));
        }

        @ParameterizedTest
        @CsvSource({"90, 180", "-90, -180", "0, 0", "59.9139, 10.7522"})
        void of_a_place_on_earth_nobody_is_warned(double lat, double lng) {
            assertThat(plan(written -> written.geo = new GeoDescription(lat, lng))
                            .warnings())
                    .isEmpty();
        }

        @Test
        void of_no_place_neither() {
            assertThat(plan(written -> written.geo = null).warnings()).isEmpty();
        }

        @Test
        void half_a_point_is_none() {
            assertRefused(
                    CommonRule.REQUIRED,
                    "location_geo/lng",
                    () -> plan(written -> written.geo = new GeoDescription(59.9, null)));
            assertRefused(
                    CommonRule.REQUIRED,
                    "location_geo/lat",
                    () -> plan(written -> written.geo = new GeoDescription(null, 10.7)));
        }

        @Test
        void half_a_point_can_be_changed() {
            assertThat(plan().with(moving(Change.to(60.0), Change.keep())).geo())
                    .isEqualTo(new GeoPoint(60.0, 10.7522));
            assertThat(plan().with(moving(Change.keep(), Change.to(11.0))).geo())
                    .isEqualTo(new GeoPoint(59.9139, 11.0));
        }

        @Test
        void half_a_point_cannot_be_cleared_nor_added_to_none() {
            var nowhere = plan(written -> written.geo = null);

            assertRefused(
                    CommonRule.REQUIRED, "location_geo/lat", () -> plan().with(moving(Change.to(null), Change.keep())));
            assertRefused(
                    CommonRule.REQUIRED,
                    "location_geo/lng",
                    () -> nowhere.with(moving(Change.to(60.0), Change.keep())));
            assertThat(nowhere.with(moving(Change.to(60.0), Change.to(11.0))).geo())
                    .isEqualTo(new GeoPoint(60.0, 11.0));
        }

        private static EventChanges moving(Change<Double> lat, Change<Double> lng) {
            return changes(written -> written.geo = Change.to(new GeoDescription.Changes(lat, lng)));
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            attribute,  rule
            event_type, REQUIRED
            start_at,   REQUIRED
            end_at,     REQUIRED
            visibility, REQUIRED
            time_zone,  VALID_TIME_ZONE
            """)
    void what_a_plan_must_have_cannot_be_cleared(String attribute, CommonRule rule) {
        assertFindings(() -> plan().with(clearing(attribute)))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactly(tuple(rule, attribute));
    }

    @ParameterizedTest
    @ValueSource(strings = {"description", "location", "location_geo", "capacity", "signup_deadline", "metadata"})
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
                "event_type",
                "start_at",
                "end_at",
                "time_zone",
                "location",
                "location_geo",
                "capacity",
                "visibility",
                "signup_deadline",
                "metadata"
            })
    void a_change_of_one_attribute_leaves_the_others(String attribute) {
        var before = in("draft");

        assertThat(before.change(before.plan().with(changing(attribute)), START).snapshot())
                .satisfies(after ->
                        assertThat(after.differenceFrom(before.snapshot())).containsExactly(attribute));
    }

    @Test
    void a_change_of_nothing_leaves_everything() {
        assertThat(plan().with(changes(_ -> {}))).isEqualTo(plan());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertFindings(() -> plan(written -> {
                    written.title = " ";
                    written.description = "d".repeat(10_001);
                    written.type = "party";
                    written.start = null;
                    written.end = null;
                    written.timeZone = "Oslo";
                    written.location = "l".repeat(501);
                    written.geo = new GeoDescription(null, null);
                    written.capacity = 0;
                    written.visibility = null;
                    written.metadata = new Metadata("x".repeat(16_385));
                }))
                .containsExactlyInAnyOrder(
                        new Finding(EventRule.TITLE_REQUIRED_NONBLANK, "title", Map.of()),
                        new Finding(CommonRule.TEXT_TOO_LONG, "description", Map.of("max_length", 10_000)),
                        new Finding(
                                EventRule.VALID_ENUM_VALUES,
                                "event_type",
                                Map.of("allowed", List.of(EventType.values()))),
                        new Finding(CommonRule.REQUIRED, "start_at", Map.of()),
                        new Finding(CommonRule.REQUIRED, "end_at", Map.of()),
                        new Finding(CommonRule.VALID_TIME_ZONE, "time_zone", Map.of()),
                        new Finding(CommonRule.TEXT_TOO_LONG, "location", Map.of("max_length", 500)),
                        new Finding(CommonRule.REQUIRED, "location_geo/lat", Map.of()),
                        new Finding(CommonRule.REQUIRED, "location_geo/lng", Map.of()),
                        new Finding(EventRule.CAPACITY_POSITIVE, "capacity", Map.of()),
                        forgotten("visibility", Visibility.values()),
                        new Finding(EventRule.METADATA_TOO_LARGE, "metadata", Map.of("maximum_bytes", 16_384)));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            start,                end,                  minutes
            2027-02-01T16:00:00Z, 2027-02-01T18:00:00Z, 120
            2027-02-01T16:00:00Z, 2027-02-01T16:00:59Z, 0
            2027-02-01T16:00:00Z, 2027-02-01T16:01:00Z, 1
            2027-03-28T00:30:00Z, 2027-03-28T01:30:00Z, 60
            2027-03-27T17:00:00Z, 2027-03-28T10:00:00Z, 1020
            2027-10-31T00:30:00Z, 2027-10-31T01:30:00Z, 60
            2027-10-30T16:00:00Z, 2027-10-31T11:00:00Z, 1140
            2027-02-01T16:00:00Z, 2028-02-02T16:00:00Z, 527040
            """)
    void it_takes_the_minutes_that_pass_whatever_the_clock_on_the_wall_says(Instant start, Instant end, int minutes) {
        assertThat(plan(written -> {
                            written.start = start;
                            written.end = end;
                            written.signupDeadline = null;
                        })
                        .durationMinutes())
                .isEqualTo(minutes);
    }

    private static EventPlan planWith(String attribute, String text) {
        return plan(written -> {
            switch (attribute) {
                case "title" -> written.title = text;
                case "description" -> written.description = text;
                case "location" -> written.location = text;
                default -> throw new IllegalArgumentException(attribute);
            }
        });
    }
}
