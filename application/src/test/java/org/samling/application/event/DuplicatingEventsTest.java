package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.application.Refusals;
import org.samling.application.audit.AuditEntry;
import org.samling.application.audit.AuditedThing;
import org.samling.application.event.PlanEvents.Duplicate;
import org.samling.application.event.view.EventView;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventRule;
import org.samling.domain.event.EventStatus;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.Snapshot;

class DuplicatingEventsTest extends EventUseCaseScene {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void a_copy_is_a_draft_a_week_later_without_people() {
        var original = anEvent().seating(1).completed();
        participant(original, contact("Bodil"));

        var copy = duplicates(original, null, null).getFirst();

        assertThat(copy.id()).isNotEqualTo(original.id());
        assertThat(copy.status()).isEqualTo(EventStatus.DRAFT);
        assertThat(copy.shownFrom()).isNull();
        assertThat(copy.createdBy()).isEqualTo(anne.user());
        assertThat(copy.plan().title()).isEqualTo(original.plan().title());
        assertThat(copy.plan().start()).isEqualTo(EVENT_START.plus(WEEK));
        assertThat(current(copy)).isEqualTo(copy);
        assertThat(seatsOf(copy)).isEqualTo(Seats.allFree(1));
        assertThat(current(original)).isEqualTo(original);
    }

    @Test
    void the_first_copy_can_begin_at_any_time_and_the_others_follow_weekly() {
        var first = Instant.parse("2026-06-03T09:30:00Z");

        assertThat(duplicates(published(), first, 3))
                .extracting(copy -> copy.plan().start())
                .containsExactly(first, first.plus(WEEK), first.plus(WEEK.multipliedBy(2)));
    }

    @Test
    void each_copy_is_written_down() {
        var copies = duplicates(published(), null, 3);

        assertThat(auditLog().entries()).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("event.created");
            assertThat(entry.actor()).isEqualTo(anne.user());
            assertThat(entry.before()).isEqualTo(Snapshot.empty());
        });
        assertThat(auditLog().entries())
                .extracting(AuditEntry::thing)
                .isEqualTo(copies.stream()
                        .map(copy -> AuditedThing.event(copy.id()))
                        .toList());
        assertThat(auditLog().entries())
                .extracting(AuditEntry::after)
                .isEqualTo(copies.stream().map(Event::snapshot).toList());
        assertThat(outbox().notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            start,                   deadline,             weeks
            2027-03-14T17:30:00Z,    2027-03-12T11:00:00Z, 4
            2027-10-17T16:30:00Z,    2027-10-15T10:00:00Z, 4
            """)
    void weekly_copies_begin_end_and_close_at_the_same_time_by_the_clock_on_the_wall(
            Instant start, Instant deadline, int weeks) {
        var original = anEvent()
                .startingAt(start)
                .lasting(Duration.ofHours(3))
                .takingSignUpsUntil(deadline)
                .published();

        var copies = duplicates(original, null, weeks);

        assertThat(local(original.plan().start()).toLocalTime()).hasToString("18:30");
        assertThat(local(deadline).toLocalTime()).hasToString("12:00");
        for (int week = 1; week <= weeks; week++) {
            var copy = copies.get(week - 1).plan();
            assertThat(local(copy.start())).isEqualTo(local(start).plusWeeks(week));
            assertThat(local(copy.end())).isEqualTo(local(start).plusWeeks(week).plusHours(3));
            assertThat(local(copy.signupDeadline())).isEqualTo(local(deadline).plusWeeks(week));
        }
        assertThat(copies.stream()
                        .map(copy ->
                                copy.plan().start().atOffset(ZoneOffset.UTC).toLocalTime())
                        .distinct())
                .hasSize(2);
    }

    @Test
    void a_deadline_keeps_its_distance_by_the_clock_on_the_wall_across_the_night_that_is_an_hour_short() {
        var monday = anEvent()
                .startingAt(Instant.parse("2027-03-22T17:00:00Z"))
                .takingSignUpsUntil(Instant.parse("2027-03-20T17:00:00Z"))
                .published();

        var copy = duplicates(monday, null, 1).getFirst().plan();

        assertThat(copy.start()).isEqualTo(Instant.parse("2027-03-29T16:00:00Z"));
        assertThat(copy.signupDeadline()).isEqualTo(Instant.parse("2027-03-27T17:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 54})
    void copies_within_a_year(int copies) {
        var original = published();

        Refusals.assertFindings(() -> plan.duplicate(new Duplicate(coordinator, original.id(), null, copies)))
                .containsExactly(new Finding(EventRule.COPIES_WITHIN_A_YEAR, "copies", Map.of("maximum", 53)));

        assertThat(eventsOf()).containsExactly(original);
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void a_year_of_copies_is_made_at_once() {
        assertThat(duplicates(published(), null, 53)).hasSize(53);
        assertThat(eventsOf()).hasSize(54);
    }

    @Test
    void what_is_over_or_put_away_can_be_copied() {
        var originals = Stream.of(
                anEvent().draft(),
                anEvent().cancelled(),
                anEvent().deleted(),
                anEvent().archived());

        assertThat(originals.map(original -> duplicates(original, null, 1).getFirst()))
                .allSatisfy(copy -> {
                    assertThat(copy.status()).isEqualTo(EventStatus.DRAFT);
                    assertThat(copy.deletedAt()).isNull();
                    assertThat(copy.archivedAt()).isNull();
                });
    }

    private List<Event> duplicates(Event original, @Nullable Instant start, @Nullable Integer copies) {
        var views = plan.duplicate(new Duplicate(coordinator, original.id(), start, copies));
        assertThat(views)
                .allSatisfy(view -> assertThat(seenBy(anne, view.event())).isEqualTo(view));
        return views.stream().map(EventView::event).toList();
    }

    private List<Event> eventsOf() {
        return browse.list(coordinator, BrowseEvents.Filter.everything(BrowseEvents.Order.START), MANY).items().stream()
                .map(EventView::event)
                .toList();
    }

    private static LocalDateTime local(@Nullable Instant time) {
        return Stream.ofNullable(time)
                .map(instant -> instant.atZone(OSLO).toLocalDateTime())
                .findFirst()
                .orElseThrow();
    }
}
