package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.event.view.EventStatistics;
import org.samling.application.event.view.PeriodStatistics;
import org.samling.application.event.view.PeriodStatistics.Figures;
import org.samling.application.event.view.PeriodStatistics.OfMonth;
import org.samling.application.event.view.PeriodStatistics.OfType;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventType;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;

/** What anybody who tells of events in numbers promises. */
public interface EventFiguresContract extends Scene {

    ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    default void statistics_tell_what_came_of_an_event() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        saved(participant(event, aMemberOf(organization)).attended(NOON));
        saved(signedUpBy(anne, event, aMemberOf(organization), new Place.Seat()).attended(NOON));
        saved(participant(event, aMemberOf(organization)).missed(NOON));
        participant(event, aMemberOf(organization));
        participant(event, anne);
        waiting(event, aMemberOf(organization), 1);
        signedUpBy(anne, event, aMemberOf(organization), new Place.InQueue(2));
        saved(signedUpBy(anne, event, aMemberOf(organization), new Place.Seat()).cancel(NOON));
        saved(waiting(event, aMemberOf(organization), 3).cancel(NOON));
        saved(participant(event, aMemberOf(organization)).attended(NOON).cancel(NOON));
        participant(published(organization, anne), anne);

        assertThat(figures(organization, event)).isEqualTo(new EventStatistics(5, 2, 3, 2, 1, 2));
    }

    @Test
    default void deleted_and_archived_events_are_counted_like_others() {
        var organization = anOrganization();
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var deleted = sketch.deleted();
        var archived = sketch.archived();
        participant(deleted, aMemberOf(organization));
        participant(archived, aMemberOf(organization));

        assertThat(figures(organization, deleted).signups()).isEqualTo(1);
        assertThat(figures(organization, archived).signups()).isEqualTo(1);
        assertThat(figures(organization).total()).isEqualTo(new Figures(2, 0, signups(2)));
    }

    @Test
    default void of_an_event_without_people_or_of_another_organization_there_is_nothing_to_count() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var full = published(organization, anne);
        participant(full, anne);

        assertThat(figures(organization, published(organization, anne))).isEqualTo(EventStatistics.none());
        assertThat(figures(anOrganization(), full)).isEqualTo(EventStatistics.none());
        assertThat(inTransaction(() -> eventFigures().of(organization.id(), new EventId(UUID.randomUUID()))))
                .isEqualTo(EventStatistics.none());
    }

    @Test
    default void a_period_without_events_comes_to_nothing() {
        var neighbour = anOrganization();
        published(neighbour, memberOf(neighbour, "Anne", Role.COORDINATOR));

        assertThat(figures(anOrganization())).isEqualTo(new PeriodStatistics(Figures.none(), List.of(), List.of()));
    }

    @Test
    default void the_events_of_a_period_are_counted_in_all_by_type_and_by_month() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var sketch = anEventIn(organization, anne);
        var meeting = sketch.of(EventType.MEETING).startingAt(day("2026-03-14")).completed();
        saved(participant(meeting, aMemberOf(organization)).attended(NOON));
        saved(participant(meeting, aMemberOf(organization)).missed(NOON));
        saved(participant(meeting, aMemberOf(organization)).cancel(NOON));
        var course = sketch.of(EventType.COURSE).startingAt(day("2026-03-20")).published();
        signedUpBy(anne, course, aMemberOf(organization), new Place.Seat());
        waiting(course, aMemberOf(organization), 1);
        var laterMeeting =
                sketch.of(EventType.MEETING).startingAt(day("2027-01-02")).started();
        participant(laterMeeting, aMemberOf(organization));
        sketch.of(EventType.WEBINAR).startingAt(day("2026-11-02")).published();

        var ofMeeting = new EventStatistics(2, 0, 1, 1, 1, 0);
        var ofCourse = new EventStatistics(1, 1, 0, 0, 0, 1);
        var ofBothMeetings = new EventStatistics(3, 0, 1, 1, 1, 0);
        var ofMarch = new EventStatistics(3, 1, 1, 1, 1, 1);
        assertThat(figures(organization))
                .isEqualTo(new PeriodStatistics(
                        new Figures(4, 0, new EventStatistics(4, 1, 1, 1, 1, 1)),
                        List.of(
                                new OfType(EventType.MEETING, new Figures(2, 0, ofBothMeetings)),
                                new OfType(EventType.COURSE, new Figures(1, 0, ofCourse)),
                                new OfType(EventType.WEBINAR, new Figures(1, 0, EventStatistics.none()))),
                        List.of(
                                new OfMonth(YearMonth.of(2026, 3), new Figures(2, 0, ofMarch)),
                                new OfMonth(YearMonth.of(2026, 11), new Figures(1, 0, EventStatistics.none())),
                                new OfMonth(YearMonth.of(2027, 1), new Figures(1, 0, signups(1))))));
        assertThat(figures(organization, meeting)).isEqualTo(ofMeeting);
    }

    @Test
    default void cancelled_events_are_counted_apart_without_their_people_and_drafts_not_at_all() {
        var organization = anOrganization();
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        participant(sketch.draft(), aMemberOf(organization));
        participant(sketch.after(draft -> draft.delete(NOON)), aMemberOf(organization));
        participant(sketch.cancelled(), aMemberOf(organization));
        sketch.after(draft -> draft.cancel(null, NOON).delete(NOON));
        participant(sketch.published(), aMemberOf(organization));

        var all = new Figures(1, 2, signups(1));
        assertThat(figures(organization))
                .isEqualTo(new PeriodStatistics(
                        all,
                        List.of(new OfType(EventType.MEETING, all)),
                        List.of(new OfMonth(YearMonth.of(2026, 3), all))));
    }

    @Test
    default void a_month_with_nothing_but_a_cancelled_event_is_told() {
        var organization = anOrganization();
        anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR))
                .cancelled();

        assertThat(figures(organization).byMonth())
                .containsExactly(new OfMonth(YearMonth.of(2026, 3), new Figures(0, 1, EventStatistics.none())));
    }

    @Test
    default void a_period_holds_its_beginning_and_not_its_end() {
        var organization = anOrganization();
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        sketch.startingAt(day("2026-05-01")).published();
        sketch.startingAt(day("2026-06-01")).published();
        sketch.startingAt(day("2026-07-01")).published();

        assertThat(events(organization, day("2026-05-01"), day("2026-07-01"))).isEqualTo(2);
        assertThat(events(organization, day("2026-05-01").plusNanos(1000), null))
                .isEqualTo(2);
        assertThat(events(organization, null, day("2026-07-01").plusNanos(1000)))
                .isEqualTo(3);
        assertThat(events(organization, day("2026-07-01"), day("2026-05-01"))).isZero();
    }

    @Test
    default void months_are_those_of_the_zone() {
        var organization = anOrganization();
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        sketch.startingAt(Instant.parse("2026-03-31T21:59:59.999999Z")).published();
        sketch.startingAt(Instant.parse("2026-03-31T22:00:00Z")).published();
        sketch.startingAt(Instant.parse("2026-10-31T22:59:59.999999Z")).published();
        sketch.startingAt(Instant.parse("2026-10-31T23:00:00Z")).published();
        sketch.startingAt(Instant.parse("2026-12-31T23:00:00Z")).published();

        assertThat(months(organization, OSLO))
                .containsExactly(
                        YearMonth.of(2026, 3),
                        YearMonth.of(2026, 4),
                        YearMonth.of(2026, 10),
                        YearMonth.of(2026, 11),
                        YearMonth.of(2027, 1));
        assertThat(months(organization, ZoneId.of("America/New_York")))
                .containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 10), YearMonth.of(2026, 12));
    }

    private Member aMemberOf(Organization organization) {
        return memberOf(organization, "Likeperson", Role.PEER_MENTOR);
    }

    private EventStatistics figures(Organization organization, Event event) {
        return inTransaction(() -> eventFigures().of(organization.id(), event.id()));
    }

    private PeriodStatistics figures(Organization organization) {
        return figures(organization, null, null, OSLO);
    }

    private PeriodStatistics figures(
            Organization organization, @Nullable Instant from, @Nullable Instant to, ZoneId zone) {
        return inTransaction(() -> eventFigures().ofPeriod(organization.id(), from, to, zone));
    }

    private long events(Organization organization, @Nullable Instant from, @Nullable Instant to) {
        return figures(organization, from, to, OSLO).total().events();
    }

    private List<YearMonth> months(Organization organization, ZoneId zone) {
        return figures(organization, null, null, zone).byMonth().stream()
                .map(OfMonth::month)
                .toList();
    }

    private static EventStatistics signups(long signups) {
        return new EventStatistics(signups, 0, 0, 0, 0, 0);
    }

    private static Instant day(String date) {
        return Instant.parse(date + "T10:00:00Z");
    }
}
