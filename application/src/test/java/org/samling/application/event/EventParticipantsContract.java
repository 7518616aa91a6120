package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.samling.application.Refusals.assertRefused;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;

/** What anybody who holds the people in events promises. */
public interface EventParticipantsContract extends Scene {

    @Test
    default void everybody_is_found_as_signed_up() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        var people = List.of(
                participant(event, aMemberOf(organization)),
                waiting(event, aMemberOf(organization), 4),
                waiting(event, aMemberOf(organization), 5_000_000_000L));

        assertThat(people).allSatisfy(person -> assertThat(found(person)).isEqualTo(person));
    }

    @Test
    default void whoever_signed_somebody_up_and_what_was_noted_is_kept() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = aMemberOf(organization);
        var event = published(organization, anne);

        var record = saved(EventParticipant.register(
                event, bodil.user(), new Place.Seat(), anne.user(), "Trenger teleslynge 🦻", MORNING));

        assertThat(found(record)).isEqualTo(record);
    }

    @Test
    default void each_step_of_taking_part_is_kept_and_the_seats_are_counted_with_it() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        participant(event, anne);

        var waiting = waiting(event, aMemberOf(organization), 3);
        assertKept(waiting, event, 1, 1);
        var promoted = saved(waiting.promote(NOON));
        assertKept(promoted, event, 2, 0);
        var attended = saved(promoted.attended(NOON));
        assertKept(attended, event, 2, 0);
        var missed = saved(attended.missed(EVENING));
        assertKept(missed, event, 2, 0);
        var undone = saved(missed.undoAttendance(EVENING));
        assertKept(undone, event, 2, 0);
        var noted = saved(undone.note("Kommer seint", EVENING));
        assertKept(noted, event, 2, 0);
        var cancelled = saved(noted.cancel(EVENING));
        assertKept(cancelled, event, 1, 0);
        var waitingAgain = saved(cancelled.registerAgain(new Place.InQueue(8), anne.user(), null, EVENING));
        assertKept(waitingAgain, event, 1, 1);
        var cancelledAgain = saved(waitingAgain.cancel(EVENING));
        assertKept(cancelledAgain, event, 1, 0);
        var backOnSeat = saved(cancelledAgain.registerAgain(new Place.Seat(), cancelled.user(), "Tilbake", EVENING));
        assertKept(backOnSeat, event, 2, 0);
    }

    @Test
    default void a_cancellation_leaves_nothing_of_the_attendance() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var attended = saved(participant(event, aMemberOf(organization)).attended(NOON));
        var missed = saved(participant(event, aMemberOf(organization)).missed(NOON));

        assertKept(saved(attended.cancel(EVENING)), event, 1, 0);
        assertKept(saved(missed.cancel(EVENING)), event, 0, 0);
    }

    @Test
    default void notes_can_be_cleared() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var noted = saved(participant(event, aMemberOf(organization)).note("Trenger teleslynge", NOON));

        var cleared = saved(noted.note(null, NOON));

        assertThat(found(noted)).isEqualTo(cleared);
    }

    @Test
    default void new_and_changed_records_are_written_and_counted_together() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        participant(event, anne);
        var left = participant(event, aMemberOf(organization)).cancel(NOON);
        var promoted = waiting(event, aMemberOf(organization), 1).promote(NOON);
        var attended = participant(event, aMemberOf(organization)).attended(NOON);
        var newcomer = newcomer(event, aMemberOf(organization), new Place.Seat());
        var queued = newcomer(event, aMemberOf(organization), new Place.InQueue(2));

        write(() -> eventParticipants().save(organization.id(), List.of(left, newcomer, promoted, queued, attended)));

        assertThat(List.of(left, newcomer, promoted, queued, attended))
                .allSatisfy(person -> assertThat(found(person)).isEqualTo(person));
        assertThat(seats(event)).isEqualTo(new Seats(null, 4, 1, 2));
    }

    @Test
    default void only_the_seats_of_their_own_event_are_counted() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        var neighbour = published(organization, anne);

        participant(event, anne);

        assertThat(seats(event).taken()).isEqualTo(1);
        assertThat(seats(neighbour)).isEqualTo(Seats.allFree(null));
    }

    @Test
    default void taking_part_is_no_change_of_the_event() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        saved(participant(event, aMemberOf(organization)).cancel(NOON));

        assertThat(held(event).event()).isEqualTo(event);
    }

    @Test
    default void writing_nobody_changes_nobody() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var bodil = participant(event, aMemberOf(organization));

        write(() -> eventParticipants().save(organization.id(), List.of()));

        assertKept(bodil, event, 1, 0);
    }

    @Test
    default void a_person_has_one_record_in_an_event_and_may_have_one_in_another() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = aMemberOf(organization);
        var event = published(organization, anne);
        var record = participant(event, bodil);

        assertRefused(EventParticipantRule.UNIQUE_PARTICIPANT_PER_EVENT, () -> waiting(event, bodil, 1));

        assertKept(record, event, 1, 0);
        var elsewhere = waiting(published(organization, anne), bodil, 1);
        assertThat(found(elsewhere)).isEqualTo(elsewhere);
    }

    @Test
    default void those_who_have_waited_longest_come_first_and_no_more_than_are_asked_for() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        var third = waiting(event, aMemberOf(organization), 12);
        var first = waiting(event, aMemberOf(organization), 2);
        var second = waiting(event, aMemberOf(organization), 9);
        participant(event, aMemberOf(organization));
        saved(participant(event, aMemberOf(organization)).attended(NOON));
        saved(waiting(event, aMemberOf(organization), 1).cancel(NOON));
        waiting(published(organization, anne), anne, 1);

        assertThat(firstWaiting(first, 0)).isEmpty();
        assertThat(firstWaiting(first, 2)).containsExactly(first, second);
        assertThat(firstWaiting(first, 5_000_000_000L)).containsExactly(first, second, third);
    }

    @Test
    default void whoever_waits_has_a_place_in_the_queue_counted_from_1() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        var third = waiting(event, aMemberOf(organization), 12);
        var first = waiting(event, aMemberOf(organization), 2);
        waiting(event, aMemberOf(organization), 9);
        var seated = participant(event, aMemberOf(organization));
        waiting(published(organization, anne), aMemberOf(organization), 1);
        var asked = List.of(third.user(), first.user(), seated.user(), anne.user(), first.user());

        assertThat(inTransaction(() -> eventParticipants().positions(organization.id(), event.id(), asked)))
                .containsOnly(entry(third.user(), 3L), entry(first.user(), 1L));
        assertThat(inTransaction(() -> eventParticipants().positions(organization.id(), event.id(), List.of())))
                .isEmpty();
    }

    @Test
    default void nobody_waits_in_another_organization() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var bodil = waiting(event, aMemberOf(organization), 1);
        var elsewhere = anOrganization();

        assertThat(inTransaction(() -> eventParticipants().firstWaiting(elsewhere.id(), event.id(), 10)))
                .isEmpty();
        assertThat(inTransaction(
                        () -> eventParticipants().positions(elsewhere.id(), event.id(), List.of(bodil.user()))))
                .isEmpty();
    }

    private void assertKept(EventParticipant record, Event event, long taken, long waiting) {
        assertThat(found(record)).isEqualTo(record);
        assertThat(seats(event)).extracting(Seats::taken, Seats::waiting).containsExactly(taken, waiting);
    }

    private Member aMemberOf(Organization organization) {
        return memberOf(organization, "Likeperson", Role.PEER_MENTOR);
    }

    private static EventParticipant newcomer(Event event, Member member, Place place) {
        return EventParticipant.register(event, member.user(), place, member.user(), null, NOON);
    }

    private List<EventParticipant> firstWaiting(EventParticipant one, long most) {
        return inTransaction(() -> eventParticipants().firstWaiting(one.organization(), one.event(), most));
    }

    private Seats seats(Event event) {
        return held(event).seats();
    }

    private HeldEvent held(Event event) {
        return inTransaction(() -> events().hold(event.organization(), event.id(), List.of()))
                .orElseThrow();
    }

    private @Nullable EventParticipant found(EventParticipant one) {
        return inTransaction(() -> events().hold(one.organization(), one.event(), List.of(one.user())))
                .orElseThrow()
                .person(one.user())
                .participant();
    }
}
