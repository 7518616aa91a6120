package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.audit.AuditEntry;
import org.samling.application.notification.Notice;
import org.samling.application.workshop.EnrolInWorkshops.ChangeParticipant;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.ParticipantRule;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopRole;
import org.samling.domain.workshop.WorkshopRule;

class ChangingParticipantsTest extends WorkshopUseCaseScene {

    private final Member bodil = peerMentor("Bodil");
    private final Member cecilie = peerMentor("Cecilie");

    @Test
    void a_participant_who_becomes_a_facilitator_gives_the_seat_to_whoever_has_waited_longest() {
        var workshop = aWorkshop().seating(1).scheduled();
        participant(workshop, bodil);
        waiting(workshop, peerMentor("Dina"), 7);
        waiting(workshop, cecilie, 3);

        var affected = enrol.change(role(coordinator, workshop, bodil, WorkshopRole.FACILITATOR));

        assertThat(affected.promoted()).containsExactly(cecilie.user());
        assertThat(affected.told()).containsExactly(bodil.user(), cecilie.user());
        assertThat(recordOf(workshop, bodil).role()).isEqualTo(WorkshopRole.FACILITATOR);
        assertThat(statusOf(workshop, cecilie)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(seatsOf(workshop).taken()).isEqualTo(1);
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient)
                .containsExactly(
                        tuple(NoticeKind.FACILITATOR_ASSIGNED, bodil.user()),
                        tuple(NoticeKind.PROMOTED, cecilie.user()));
        assertThat(auditLog().entries())
                .extracting(AuditEntry::action)
                .containsExactly("workshop_participant.changed", "workshop_participant.promoted");
    }

    @Test
    void whoever_is_no_member_any_more_or_a_contact_gets_no_other_role() {
        var workshop = aWorkshop().started();
        participant(workshop, bodil);
        participant(workshop, cecilie);
        removed(bodil);
        write(() -> members().save(cecilie.change(MemberProfile.of("Cecilie", null, Role.CONTACT), 1, NOON)));

        assertRefused(
                ParticipantRule.USER_ID_MUST_EXIST,
                () -> enrol.change(role(coordinator, workshop, bodil, WorkshopRole.FACILITATOR)));
        assertRefused(
                ParticipantRule.PEER_MENTOR_OR_STAFF_REQUIRED,
                () -> enrol.change(role(coordinator, workshop, cecilie, WorkshopRole.FACILITATOR)));

        assertThat(recordOf(workshop, bodil).role()).isEqualTo(WorkshopRole.PARTICIPANT);
    }

    @Test
    void a_change_of_role_is_written_down() {
        var workshop = scheduled(organization, fredrik);
        var before = participant(workshop, bodil);

        enrol.change(role(coordinator, workshop, bodil, WorkshopRole.FACILITATOR));

        assertThat(lastEntry().actor()).isEqualTo(anne.user());
        assertThat(lastEntry().before()).isEqualTo(before.snapshot());
        assertThat(lastEntry().after()).isEqualTo(recordOf(workshop, bodil).snapshot());
        assertThat(lastEntry().after().differenceFrom(lastEntry().before())).containsExactly("role_in_workshop");
    }

    @Test
    void somebody_who_waits_and_becomes_a_facilitator_leaves_the_queue() {
        var workshop = full(1);
        waiting(workshop, bodil, 1);
        waiting(workshop, cecilie, 2);

        var affected = enrol.change(role(coordinator, workshop, bodil, WorkshopRole.FACILITATOR));

        assertThat(affected.promoted()).isEmpty();
        assertThat(affected.value().waitlistPosition()).isNull();
        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(positionOf(workshop, cecilie)).isEqualTo(1);
    }

    @Test
    void a_facilitator_who_becomes_a_participant_does_not_wait_for_a_seat() {
        var workshop = full(1);
        waiting(workshop, cecilie, 1);
        facilitator(workshop, bodil);

        assertRefused(
                ParticipantRule.CAPACITY_CHECK_ON_REGISTER,
                () -> enrol.change(role(coordinator, workshop, bodil, WorkshopRole.PARTICIPANT)));

        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(toldTo(bodil)).isEmpty();
    }

    @Test
    void a_facilitator_who_becomes_a_participant_takes_a_free_seat() {
        var workshop = aWorkshop().seating(1).scheduled();
        facilitator(workshop, bodil);

        enrol.change(role(coordinator, workshop, bodil, WorkshopRole.PARTICIPANT));

        assertThat(seatsOf(workshop).taken()).isEqualTo(1);
        assertThat(toldTo(bodil)).containsExactly(NoticeKind.REGISTERED);
    }

    @Test
    void one_who_changes_the_own_role_need_not_be_told() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, anne);

        var affected = enrol.change(role(coordinator, workshop, anne, WorkshopRole.FACILITATOR));

        assertThat(affected.told()).isEmpty();
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void nobody_is_promoted_while_a_workshop_is_under_way() {
        var workshop = aWorkshop().seating(1).started();
        participant(workshop, bodil);
        waiting(workshop, cecilie, 1);

        var affected = enrol.change(role(coordinator, workshop, bodil, WorkshopRole.FACILITATOR));

        assertThat(affected.promoted()).isEmpty();
        assertThat(statusOf(workshop, cecilie)).isEqualTo(RegistrationStatus.WAITLISTED);
    }

    @Test
    void roles_change_while_people_can_be_added() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);
        timePassesUntil(WORKSHOP_START);

        assertRefused(
                ParticipantRule.REGISTRATION_OPEN,
                () -> enrol.change(role(coordinator, workshop, bodil, WorkshopRole.FACILITATOR)));
    }

    @Test
    void who_has_cancelled_has_no_role_to_change() {
        var workshop = scheduled(organization, fredrik);
        saved(participant(workshop, bodil).cancel("Syk", MORNING));

        assertRefused(
                ParticipantRule.VALID_REGISTRATION_STATUS_TRANSITION,
                () -> enrol.change(role(coordinator, workshop, bodil, WorkshopRole.FACILITATOR)));
    }

    @Test
    void role_in_workshop_required() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);

        assertRefused(
                ParticipantRule.ROLE_IN_WORKSHOP_REQUIRED,
                () -> enrol.change(role(coordinator, workshop, bodil, null)));
    }

    @Test
    void whoever_facilitates_notes_something_about_somebody() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);

        var affected = enrol.change(notes(facilitator, workshop, bodil, "Trenger teleslynge"));

        assertThat(affected.value().participant().notes()).isEqualTo("Trenger teleslynge");
        assertThat(affected.told()).isEmpty();
        assertThat(recordOf(workshop, bodil).notes()).isEqualTo("Trenger teleslynge");
        assertThat(outbox().notices()).isEmpty();
        assertThat(actions()).containsExactly("workshop_participant.changed");
        assertThat(lastEntry().after().facts()).doesNotContainKey("notes");
        assertThat(lastEntry().after().differenceFrom(lastEntry().before())).containsExactly("notes");
    }

    @Test
    void notes_stay_open_when_a_workshop_is_over() {
        var workshop = aWorkshop().completed();
        participant(workshop, bodil);

        enrol.change(notes(facilitator, workshop, bodil, "Kom sent"));

        assertThat(recordOf(workshop, bodil).notes()).isEqualTo("Kom sent");
    }

    @Test
    void notes_about_somebody_who_waits_leave_the_place_in_the_queue() {
        var workshop = full(1);
        waiting(workshop, cecilie, 1);
        waiting(workshop, bodil, 2);

        var affected = enrol.change(notes(coordinator, workshop, bodil, "Haster"));

        assertThat(affected.value().waitlistPosition()).isEqualTo(2);
    }

    @Test
    void notes_have_an_end() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);

        assertRefused(
                CommonRule.TEXT_TOO_LONG,
                () -> enrol.change(
                        notes(coordinator, workshop, bodil, "x".repeat(WorkshopParticipant.LONGEST_NOTES + 1))));
    }

    @Test
    void a_change_that_changes_nothing_leaves_no_trace() {
        var workshop = scheduled(organization, fredrik);
        var before = saved(participant(workshop, bodil).note("Trenger teleslynge", MORNING));

        enrol.change(new ChangeParticipant(
                coordinator,
                workshop.id(),
                bodil.user(),
                Change.to(WorkshopRole.PARTICIPANT),
                Change.to("Trenger teleslynge"),
                ANY));

        assertThat(recordOf(workshop, bodil)).isEqualTo(before);
        assertThat(auditLog().entries()).isEmpty();
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void coordinator_can_register_on_behalf() {
        var workshop = scheduled(organization, fredrik);
        var before = participant(workshop, bodil);

        assertRefused(
                AccessRule.COORDINATOR_CAN_REGISTER_ON_BEHALF,
                () -> enrol.change(role(facilitator, workshop, bodil, WorkshopRole.FACILITATOR)));

        assertThat(recordOf(workshop, bodil)).isEqualTo(before);
    }

    @Test
    void a_peer_mentor_notes_nothing_and_learns_of_nobody() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);
        participant(workshop, cecilie);

        assertRefused(
                WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED,
                () -> enrol.change(notes(actorOf(bodil), workshop, bodil, "Vil sitte foran")));
        assertRefused(CommonRule.NOT_FOUND, () -> enrol.change(notes(actorOf(bodil), workshop, cecilie, "Bråker")));
        assertRefused(
                CommonRule.NOT_FOUND,
                () -> enrol.change(notes(coordinator, workshop, peerMentor("Dina"), "Ikke påmeldt")));
    }

    @Test
    void whoever_has_seen_an_older_revision_changes_nothing() {
        var workshop = scheduled(organization, fredrik);
        var before = participant(workshop, bodil);

        assertRefused(
                CommonRule.STALE_REVISION,
                () -> enrol.change(new ChangeParticipant(
                        coordinator,
                        workshop.id(),
                        bodil.user(),
                        Change.to(WorkshopRole.FACILITATOR),
                        Change.keep(),
                        STALE)));

        assertThat(recordOf(workshop, bodil)).isEqualTo(before);
    }

    @Test
    void workshop_id_must_exist() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);

        assertRefused(
                ParticipantRule.WORKSHOP_ID_MUST_EXIST,
                () -> enrol.change(notes(actorOf(coordinatorElsewhere()), workshop, bodil, "Hei")));
    }

    @Test
    void nothing_changes_in_what_is_archived_or_deactivated_or_without_the_mentor_programme() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);
        var archived = saved(scheduled(organization, fredrik).archive(NOON));
        participant(archived, bodil);

        for (var change : List.of(
                notes(coordinator, archived, bodil, "Hei"),
                role(coordinator, archived, bodil, WorkshopRole.FACILITATOR))) {
            assertRefused(WorkshopRule.WORKSHOP_ARCHIVED, () -> enrol.change(change));
        }
        assertRefused(
                AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED,
                () -> enrol.change(notes(coordinatorWithoutModule(), workshop, bodil, "Hei")));
        deactivated(organization);
        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> enrol.change(notes(coordinator, workshop, bodil, "Hei")));
    }

    private static ChangeParticipant role(Actor actor, Workshop workshop, Member member, @Nullable WorkshopRole role) {
        return new ChangeParticipant(actor, workshop.id(), member.user(), Change.to(role), Change.keep(), ANY);
    }

    private static ChangeParticipant notes(Actor actor, Workshop workshop, Member member, String notes) {
        return new ChangeParticipant(actor, workshop.id(), member.user(), Change.keep(), Change.to(notes), ANY);
    }
}
