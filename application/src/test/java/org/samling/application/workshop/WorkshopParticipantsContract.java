package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.samling.application.Refusals.assertRefused;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;
import org.samling.domain.workshop.ParticipantRule;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopRole;

/** What anybody who holds the people in workshops promises. */
public interface WorkshopParticipantsContract extends Scene {

    @Test
    default void everybody_is_found_as_signed_up() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        var people = List.of(
                participant(workshop, memberOf(organization, "Bodil", Role.PEER_MENTOR)),
                facilitator(workshop, memberOf(organization, "Cecilie", Role.PEER_MENTOR)),
                waiting(workshop, memberOf(organization, "Dina", Role.PEER_MENTOR), 4));

        assertThat(people).allSatisfy(person -> assertThat(found(person)).isEqualTo(person));
    }

    @Test
    default void whoever_signed_somebody_up_is_kept() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);

        var byProxy = saved(WorkshopParticipant.register(
                workshop, bodil.user(), WorkshopRole.PARTICIPANT, new Place.Seat(), anne.user(), NOON));

        assertThat(found(byProxy)).isEqualTo(byProxy);
    }

    @Test
    default void a_cancellation_is_kept_with_or_without_a_reason() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        var silent = saved(participant(workshop, memberOf(organization, "Bodil", Role.PEER_MENTOR))
                .cancel(null, NOON));
        var reasoned = saved(waiting(workshop, memberOf(organization, "Cecilie", Role.PEER_MENTOR), 1)
                .cancel("Syk 🤒", NOON));

        assertThat(found(silent)).isEqualTo(silent);
        assertThat(found(reasoned)).isEqualTo(reasoned);
    }

    @Test
    default void whoever_comes_back_gets_the_same_record_back() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var cancelled = saved(participant(workshop, bodil).cancel("Syk", NOON));

        var back =
                saved(cancelled.registerAgain(WorkshopRole.PARTICIPANT, new Place.InQueue(8), bodil.user(), EVENING));

        assertThat(found(back)).isEqualTo(back);
    }

    @Test
    default void attendance_is_kept_day_by_day_and_can_be_taken_back() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var bodil = participant(workshop, memberOf(organization, "Bodil", Role.PEER_MENTOR));

        var onTwoOfThree =
                saved(bodil.recordAttendance(List.of(1, 3), true, NOON).recordAttendance(List.of(2), false, EVENING));
        assertThat(found(bodil)).isEqualTo(onTwoOfThree);

        var onNone = saved(onTwoOfThree.recordAttendance(List.of(1, 2, 3), false, EVENING));
        assertThat(found(bodil)).isEqualTo(onNone);

        var unknown = saved(onNone.recordAttendance(List.of(1, 2, 3), null, EVENING));
        assertThat(found(bodil)).isEqualTo(unknown);
    }

    @Test
    default void the_last_day_that_is_recorded_is_known_whether_somebody_was_there_or_not() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var bodil = participant(workshop, memberOf(organization, "Bodil", Role.PEER_MENTOR));
        var cecilie = participant(workshop, memberOf(organization, "Cecilie", Role.PEER_MENTOR));
        var another = participant(scheduled(organization, anne), memberOf(organization, "Dina", Role.PEER_MENTOR));
        saved(another.recordAttendance(List.of(9), true, NOON));
        assertThat(lastRecordedDay(workshop)).isZero();

        saved(bodil.recordAttendance(List.of(1, 2), true, NOON));
        assertThat(lastRecordedDay(workshop)).isEqualTo(2);

        saved(cecilie.recordAttendance(List.of(3), false, NOON));
        assertThat(lastRecordedDay(workshop)).isEqualTo(3);
    }

    private int lastRecordedDay(Workshop workshop) {
        return workshopParticipants().lastRecordedDay(workshop.organization(), workshop.id());
    }

    @Test
    default void a_cancellation_leaves_nothing_of_the_attendance() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var attended = saved(participant(workshop, memberOf(organization, "Bodil", Role.PEER_MENTOR))
                .recordAttendance(List.of(1), true, NOON));

        var cancelled = saved(attended.cancel("Feil person", EVENING));

        assertThat(found(attended)).isEqualTo(cancelled);
    }

    @Test
    default void notes_and_a_change_of_role_are_kept() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var bodil = participant(workshop, memberOf(organization, "Bodil", Role.PEER_MENTOR));

        var noted = saved(bodil.note("Trenger teleslynge", NOON));
        assertThat(found(bodil)).isEqualTo(noted);

        var facilitator = saved(noted.note(null, NOON).changeRole(WorkshopRole.FACILITATOR, Seats.allFree(null), NOON));
        assertThat(found(bodil)).isEqualTo(facilitator);
    }

    @Test
    default void new_and_changed_records_are_written_together() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var dina = memberOf(organization, "Dina", Role.PEER_MENTOR);
        var bodil = participant(workshop, memberOf(organization, "Bodil", Role.PEER_MENTOR))
                .cancel("Syk", NOON);
        var cecilie = waiting(workshop, memberOf(organization, "Cecilie", Role.PEER_MENTOR), 1)
                .promote(NOON);
        var newcomer = WorkshopParticipant.register(
                workshop, dina.user(), WorkshopRole.PARTICIPANT, new Place.InQueue(2), dina.user(), NOON);

        write(() -> workshopParticipants().save(organization.id(), List.of(bodil, newcomer, cecilie)));

        assertThat(List.of(bodil, cecilie, newcomer))
                .allSatisfy(person -> assertThat(found(person)).isEqualTo(person));
    }

    @Test
    default void writing_nobody_changes_nobody() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var bodil = participant(workshop, memberOf(organization, "Bodil", Role.PEER_MENTOR));

        write(() -> workshopParticipants().save(organization.id(), List.of()));

        assertThat(found(bodil)).isEqualTo(bodil);
    }

    @Test
    default void a_person_has_one_record_in_a_workshop_and_may_have_one_in_another() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        var record = participant(workshop, bodil);

        assertRefused(ParticipantRule.UNIQUE_PARTICIPANT_PER_WORKSHOP, () -> waiting(workshop, bodil, 1));

        assertThat(found(record)).isEqualTo(record);
        var elsewhere = waiting(scheduled(organization, anne), bodil, 1);
        assertThat(found(elsewhere)).isEqualTo(elsewhere);
    }

    @Test
    default void those_who_have_waited_longest_come_first_and_no_more_than_are_asked_for() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var third = waiting(workshop, memberOf(organization, "Bodil", Role.PEER_MENTOR), 12);
        var first = waiting(workshop, memberOf(organization, "Cecilie", Role.PEER_MENTOR), 2);
        var second = waiting(workshop, memberOf(organization, "Dina", Role.PEER_MENTOR), 9);
        participant(workshop, memberOf(organization, "Eva", Role.PEER_MENTOR));
        facilitator(workshop, memberOf(organization, "Frida", Role.PEER_MENTOR));
        saved(waiting(workshop, memberOf(organization, "Grete", Role.PEER_MENTOR), 1)
                .cancel(null, NOON));
        waiting(scheduled(organization, anne), anne, 1);

        assertThat(firstWaiting(first, 0)).isEmpty();
        assertThat(firstWaiting(first, 2)).containsExactly(first, second);
        assertThat(firstWaiting(first, 5_000_000_000L)).containsExactly(first, second, third);
    }

    @Test
    default void whoever_waits_has_a_place_in_the_queue_counted_from_1() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var third = waiting(workshop, memberOf(organization, "Bodil", Role.PEER_MENTOR), 12);
        var first = waiting(workshop, memberOf(organization, "Cecilie", Role.PEER_MENTOR), 2);
        waiting(workshop, memberOf(organization, "Dina", Role.PEER_MENTOR), 9);
        var seated = participant(workshop, memberOf(organization, "Eva", Role.PEER_MENTOR));
        waiting(scheduled(organization, anne), memberOf(organization, "Frida", Role.PEER_MENTOR), 1);
        var asked = List.of(third.user(), first.user(), seated.user(), anne.user(), first.user());

        assertThat(inTransaction(() -> workshopParticipants().positions(organization.id(), workshop.id(), asked)))
                .containsOnly(entry(third.user(), 3L), entry(first.user(), 1L));
        assertThat(inTransaction(() -> workshopParticipants().positions(organization.id(), workshop.id(), List.of())))
                .isEmpty();
    }

    @Test
    default void nobody_waits_in_another_organization() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var bodil = waiting(workshop, memberOf(organization, "Bodil", Role.PEER_MENTOR), 1);
        var elsewhere = anOrganization();

        assertThat(inTransaction(() -> workshopParticipants().firstWaiting(elsewhere.id(), workshop.id(), 10)))
                .isEmpty();
        assertThat(inTransaction(
                        () -> workshopParticipants().positions(elsewhere.id(), workshop.id(), List.of(bodil.user()))))
                .isEmpty();
    }

    private List<WorkshopParticipant> firstWaiting(WorkshopParticipant one, long most) {
        return inTransaction(() -> workshopParticipants().firstWaiting(one.organization(), one.workshop(), most));
    }

    private @Nullable WorkshopParticipant found(WorkshopParticipant one) {
        return inTransaction(() -> workshops().hold(one.organization(), one.workshop(), List.of(one.user())))
                .orElseThrow()
                .person(one.user())
                .participant();
    }
}
