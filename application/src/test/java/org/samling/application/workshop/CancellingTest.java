package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.audit.AuditEntry;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.application.workshop.EnrolInWorkshops.Cancel;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Revision;
import org.samling.domain.workshop.ParticipantRule;
import org.samling.domain.workshop.Registration;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopRole;
import org.samling.domain.workshop.WorkshopRule;

class CancellingTest extends WorkshopUseCaseScene {

    private final Member bodil = peerMentor("Bodil");
    private final Member cecilie = peerMentor("Cecilie");
    private final Member dina = peerMentor("Dina");

    @Test
    void whoever_cancels_gives_the_seat_back_and_need_not_be_told() {
        var workshop = aWorkshop().seating(1).scheduled();
        var before = participant(workshop, bodil);

        var outcome = enrol.cancel(by(actorOf(bodil), workshop, bodil, "Syk"));

        var cancelled = outcome.value().value().participant();
        assertThat(cancelled.id()).isEqualTo(before.id());
        assertThat(cancelled.registration()).isEqualTo(new Registration.Cancelled(NOON, "Syk"));
        assertThat(cancelled.revision()).isEqualTo(new Revision(2, MORNING, NOON));
        assertThat(recordOf(workshop, bodil)).isEqualTo(cancelled);
        assertThat(seatsOf(workshop).taken()).isZero();
        assertThat(outcome.warnings()).isEmpty();
        assertThat(outcome.value().promoted()).isEmpty();
        assertThat(outcome.value().told()).isEmpty();
        assertThat(outbox().notices()).isEmpty();
        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("workshop_participant.cancelled");
            assertThat(entry.actor()).isEqualTo(bodil.user());
            assertThat(entry.onBehalfOf()).isNull();
            assertThat(entry.before()).isEqualTo(before.snapshot());
            assertThat(entry.after()).isEqualTo(cancelled.snapshot());
        });
    }

    @Test
    void cancellation_reason_on_cancel() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);

        var outcome = enrol.cancel(by(actorOf(bodil), workshop, bodil, " "));

        assertThat(outcome.warnings())
                .extracting(Finding::rule, Finding::attribute)
                .containsExactly(tuple(ParticipantRule.CANCELLATION_REASON_ON_CANCEL, "reason"));
        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.CANCELLED);
    }

    @Test
    void a_reason_has_an_end() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);

        assertRefused(
                CommonRule.TEXT_TOO_LONG,
                () -> enrol.cancel(by(actorOf(bodil), workshop, bodil, "x".repeat(Workshop.LONGEST_REASON + 1))));

        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.REGISTERED);
    }

    @Test
    void somebody_whose_registration_the_staff_cancel_is_told() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);

        var outcome = enrol.cancel(by(coordinator, workshop, bodil, "Dobbelt påmeldt"));

        assertThat(outcome.value().told()).containsExactly(bodil.user());
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient, Notice::thing)
                .containsExactly(tuple(NoticeKind.CANCELLED, bodil.user(), NoticedThing.workshop(workshop.id())));
        assertThat(lastEntry().actor()).isEqualTo(anne.user());
        assertThat(lastEntry().onBehalfOf()).isEqualTo(bodil.user());
    }

    @Test
    void the_seat_goes_to_whoever_has_waited_longest() {
        var workshop = aWorkshop().seating(1).scheduled();
        participant(workshop, bodil);
        waiting(workshop, dina, 9);
        waiting(workshop, cecilie, 4);

        var affected = enrol.cancel(by(coordinator, workshop, bodil, "Syk")).value();

        assertThat(affected.promoted()).containsExactly(cecilie.user());
        assertThat(affected.told()).containsExactly(bodil.user(), cecilie.user());
        assertThat(statusOf(workshop, cecilie)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(statusOf(workshop, dina)).isEqualTo(RegistrationStatus.WAITLISTED);
        assertThat(positionOf(workshop, dina)).isEqualTo(1);
        assertThat(seatsOf(workshop).taken()).isEqualTo(1);
    }

    @Test
    void a_promotion_is_told_and_written_down_once() {
        var workshop = aWorkshop().seating(1).scheduled();
        participant(workshop, bodil);
        var before = waiting(workshop, cecilie, 4);

        enrol.cancel(by(actorOf(bodil), workshop, bodil, "Syk"));

        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient, Notice::thing)
                .containsExactly(tuple(NoticeKind.PROMOTED, cecilie.user(), NoticedThing.workshop(workshop.id())));
        assertThat(auditLog().entries())
                .extracting(AuditEntry::action, AuditEntry::actor, AuditEntry::onBehalfOf)
                .containsExactly(
                        tuple("workshop_participant.cancelled", bodil.user(), null),
                        tuple("workshop_participant.promoted", bodil.user(), null));
        assertThat(lastEntry().before()).isEqualTo(before.snapshot());
        assertThat(lastEntry().after()).isEqualTo(recordOf(workshop, cecilie).snapshot());
    }

    @Test
    void nobody_is_promoted_when_somebody_who_waits_cancels() {
        var workshop = full(1);
        waiting(workshop, bodil, 1);
        waiting(workshop, cecilie, 2);

        var affected = enrol.cancel(by(actorOf(bodil), workshop, bodil, "Syk")).value();

        assertThat(affected.promoted()).isEmpty();
        assertThat(positionOf(workshop, cecilie)).isEqualTo(1);
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void nobody_is_promoted_when_a_facilitator_cancels() {
        var workshop = full(1);
        facilitator(workshop, bodil);
        waiting(workshop, cecilie, 1);

        var affected = enrol.cancel(by(coordinator, workshop, bodil, "Syk")).value();

        assertThat(affected.promoted()).isEmpty();
        assertThat(statusOf(workshop, cecilie)).isEqualTo(RegistrationStatus.WAITLISTED);
    }

    @Test
    void nobody_is_promoted_from_the_start_on() {
        var late = aWorkshop().seating(1).scheduled();
        var underWay = aWorkshop().seating(1).started();
        for (var workshop : new Workshop[] {late, underWay}) {
            participant(workshop, bodil);
            waiting(workshop, cecilie, 1);
        }

        enrol.cancel(by(coordinator, underWay, bodil, "Syk"));
        assertThat(statusOf(underWay, cecilie)).isEqualTo(RegistrationStatus.WAITLISTED);

        timePassesUntil(WORKSHOP_START);
        enrol.cancel(by(coordinator, late, bodil, "Syk"));
        assertThat(statusOf(late, cecilie)).isEqualTo(RegistrationStatus.WAITLISTED);
        assertThat(toldTo(cecilie)).isEmpty();
    }

    @Test
    void a_rehearsal_says_who_would_be_told_and_changes_nothing() {
        var workshop = aWorkshop().seating(1).scheduled();
        var before = participant(workshop, bodil);
        waiting(workshop, cecilie, 1);

        var outcome = enrol.cancel(new Cancel(coordinator, workshop.id(), bodil.user(), null, ANY, true));

        assertThat(outcome.warnings())
                .extracting(Finding::rule)
                .containsExactly(ParticipantRule.CANCELLATION_REASON_ON_CANCEL);
        assertThat(outcome.value().promoted()).containsExactly(cecilie.user());
        assertThat(outcome.value().told()).containsExactly(bodil.user(), cecilie.user());
        assertThat(outcome.value().value().participant()).isEqualTo(before);
        assertThat(recordOf(workshop, bodil)).isEqualTo(before);
        assertThat(statusOf(workshop, cecilie)).isEqualTo(RegistrationStatus.WAITLISTED);
        assertThat(outbox().notices()).isEmpty();
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void a_rehearsal_is_refused_for_the_same_reasons() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);
        timePassesUntil(WORKSHOP_START);

        assertRefused(
                ParticipantRule.CANCELLATION_OPEN,
                () -> enrol.cancel(new Cancel(actorOf(bodil), workshop.id(), bodil.user(), "Syk", ANY, true)));
    }

    @Test
    void valid_registration_status_transition() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);
        enrol.cancel(by(actorOf(bodil), workshop, bodil, "Syk"));

        assertRefused(
                ParticipantRule.VALID_REGISTRATION_STATUS_TRANSITION,
                () -> enrol.cancel(by(actorOf(bodil), workshop, bodil, "Fortsatt syk")));
    }

    @Test
    void one_cancels_for_oneself_until_the_start_and_the_staff_until_it_is_over() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);
        timePassesUntil(WORKSHOP_START);

        assertRefused(
                ParticipantRule.CANCELLATION_OPEN, () -> enrol.cancel(by(actorOf(bodil), workshop, bodil, "Syk")));
        enrol.cancel(by(coordinator, workshop, bodil, "Syk"));

        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.CANCELLED);
    }

    @Test
    void nobody_cancels_what_is_over_or_archived() {
        var completed = aWorkshop().completed();
        participant(completed, bodil);
        var archived = saved(scheduled(organization, fredrik).archive(NOON));
        participant(archived, bodil);

        assertRefused(ParticipantRule.CANCELLATION_OPEN, () -> enrol.cancel(by(coordinator, completed, bodil, "Syk")));
        assertRefused(WorkshopRule.WORKSHOP_ARCHIVED, () -> enrol.cancel(by(coordinator, archived, bodil, "Syk")));
    }

    @Test
    void whether_somebody_else_takes_part_a_peer_mentor_does_not_learn() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);
        participant(workshop, cecilie);

        assertRefused(CommonRule.NOT_FOUND, () -> enrol.cancel(by(actorOf(bodil), workshop, cecilie, "Syk")));
        assertRefused(CommonRule.NOT_FOUND, () -> enrol.cancel(by(actorOf(bodil), workshop, dina, "Syk")));
        assertRefused(CommonRule.NOT_FOUND, () -> enrol.cancel(by(actorOf(dina), workshop, dina, "Syk")));
        assertRefused(CommonRule.NOT_FOUND, () -> enrol.cancel(by(coordinator, workshop, dina, "Syk")));

        assertThat(statusOf(workshop, cecilie)).isEqualTo(RegistrationStatus.REGISTERED);
    }

    @Test
    void whoever_facilitates_knows_the_others_but_cancels_for_nobody() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);
        facilitator(workshop, cecilie);

        for (var actor : new Actor[] {facilitator, actorOf(cecilie)}) {
            assertRefused(
                    AccessRule.COORDINATOR_CAN_REGISTER_ON_BEHALF,
                    () -> enrol.cancel(by(actor, workshop, bodil, "Syk")));
        }

        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.REGISTERED);
    }

    @Test
    void whoever_has_seen_an_older_revision_cancels_nothing() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);

        assertRefused(
                CommonRule.STALE_REVISION,
                () -> enrol.cancel(new Cancel(coordinator, workshop.id(), bodil.user(), "Syk", STALE, false)));

        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.REGISTERED);
    }

    @Test
    void workshop_id_must_exist() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);
        var nowhere = new WorkshopId(UUID.randomUUID());

        assertRefused(
                ParticipantRule.WORKSHOP_ID_MUST_EXIST,
                () -> enrol.cancel(by(actorOf(coordinatorElsewhere()), workshop, bodil, "Syk")));
        assertRefused(
                ParticipantRule.WORKSHOP_ID_MUST_EXIST,
                () -> enrol.cancel(new Cancel(coordinator, nowhere, bodil.user(), "Syk", ANY, false)));
    }

    @Test
    void nobody_cancels_in_an_organization_that_is_deactivated() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);
        deactivated(organization);

        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> enrol.cancel(by(actorOf(bodil), workshop, bodil, "Syk")));
    }

    @Test
    void a_former_member_can_still_be_cancelled() {
        var workshop = aWorkshop().seating(1).scheduled();
        participant(workshop, bodil);
        waiting(workshop, cecilie, 1);
        removed(bodil);

        enrol.cancel(by(coordinator, workshop, bodil, "Har sluttet"));

        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.CANCELLED);
        assertThat(statusOf(workshop, cecilie)).isEqualTo(RegistrationStatus.REGISTERED);
    }

    @Test
    void each_seat_given_back_seats_one() {
        var workshop = aWorkshop().seating(2).scheduled();
        participant(workshop, bodil);
        participant(workshop, cecilie);
        waiting(workshop, dina, 1);
        var erna = peerMentor("Erna");
        waiting(workshop, erna, 2);

        enrol.cancel(by(actorOf(bodil), workshop, bodil, "Syk"));
        assertThat(statusOf(workshop, erna)).isEqualTo(RegistrationStatus.WAITLISTED);
        enrol.cancel(by(actorOf(cecilie), workshop, cecilie, "Syk"));

        assertThat(statusOf(workshop, dina)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(statusOf(workshop, erna)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(recordOf(workshop, erna).role()).isEqualTo(WorkshopRole.PARTICIPANT);
        assertThat(toldTo(dina)).containsExactly(NoticeKind.PROMOTED);
        assertThat(toldTo(erna)).containsExactly(NoticeKind.PROMOTED);
    }

    private static Cancel by(Actor actor, Workshop workshop, Member member, @Nullable String reason) {
        return new Cancel(actor, workshop.id(), member.user(), reason, ANY, false);
    }
}
