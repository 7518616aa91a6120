package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samling.application.Refusals;
import org.samling.application.notification.Notice;
import org.samling.application.workshop.EnrolInWorkshops.Promote;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.workshop.ParticipantRule;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopRule;

class PromotingTest extends WorkshopUseCaseScene {

    private final Member bodil = peerMentor("Bodil");
    private final Member cecilie = peerMentor("Cecilie");

    @Test
    void the_staff_seat_somebody_past_the_queue_while_a_workshop_is_under_way() {
        var workshop = aWorkshop().seating(1).started();
        waiting(workshop, cecilie, 1);
        var before = waiting(workshop, bodil, 2);

        var promoted = enrol.promote(by(coordinator, workshop, bodil));

        assertThat(promoted.participant().registration().status()).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(promoted.waitlistPosition()).isNull();
        assertThat(recordOf(workshop, bodil)).isEqualTo(promoted.participant());
        assertThat(positionOf(workshop, cecilie)).isEqualTo(1);
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient)
                .containsExactly(tuple(NoticeKind.PROMOTED, bodil.user()));
        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("workshop_participant.promoted");
            assertThat(entry.actor()).isEqualTo(anne.user());
            assertThat(entry.before()).isEqualTo(before.snapshot());
            assertThat(entry.after()).isEqualTo(promoted.participant().snapshot());
        });
    }

    @Test
    void max_participants_capacity_check() {
        var workshop = full(1);
        waiting(workshop, bodil, 1);

        assertRefused(
                WorkshopRule.MAX_PARTICIPANTS_CAPACITY_CHECK, () -> enrol.promote(by(coordinator, workshop, bodil)));
        Refusals.assertFindings(() -> enrol.promote(by(coordinator, workshop, bodil)))
                .extracting(Finding::facts)
                .containsExactly(Map.of("seats_taken", 1L, "capacity", 1));

        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.WAITLISTED);
    }

    @Test
    void whoever_has_left_meanwhile_is_not_seated() {
        var workshop = aWorkshop().started();
        waiting(workshop, bodil, 1);
        removed(bodil);

        assertRefused(ParticipantRule.USER_ID_MUST_EXIST, () -> enrol.promote(by(coordinator, workshop, bodil)));

        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.WAITLISTED);
    }

    @Test
    void valid_registration_status_transition() {
        var workshop = aWorkshop().started();
        participant(workshop, bodil);
        saved(participant(workshop, cecilie).cancel("Syk", MORNING));

        for (var member : List.of(bodil, cecilie)) {
            assertRefused(
                    ParticipantRule.VALID_REGISTRATION_STATUS_TRANSITION,
                    () -> enrol.promote(by(coordinator, workshop, member)));
        }
    }

    @Test
    void nobody_is_promoted_between_the_planned_start_and_the_real_one_or_when_it_is_over() {
        var late = aWorkshop().seating(1).scheduled();
        var completed = aWorkshop().seating(1).completed();
        var archived =
                aWorkshop().seating(1).after(draft -> draft.schedule(MORNING).archive(MORNING));
        for (var workshop : List.of(late, completed, archived)) {
            waiting(workshop, bodil, 1);
        }
        timePassesUntil(WORKSHOP_START);

        assertRefused(ParticipantRule.REGISTRATION_OPEN, () -> enrol.promote(by(coordinator, late, bodil)));
        assertRefused(ParticipantRule.REGISTRATION_OPEN, () -> enrol.promote(by(coordinator, completed, bodil)));
        assertRefused(WorkshopRule.WORKSHOP_ARCHIVED, () -> enrol.promote(by(coordinator, archived, bodil)));
    }

    @Test
    void coordinator_can_register_on_behalf() {
        var workshop = aWorkshop().started();
        waiting(workshop, bodil, 1);

        for (var actor : List.of(actorOf(bodil), facilitator)) {
            assertRefused(
                    AccessRule.COORDINATOR_CAN_REGISTER_ON_BEHALF, () -> enrol.promote(by(actor, workshop, bodil)));
        }

        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.WAITLISTED);
    }

    @Test
    void whoever_is_not_in_the_workshop_cannot_be_promoted() {
        var workshop = aWorkshop().started();

        assertRefused(CommonRule.NOT_FOUND, () -> enrol.promote(by(coordinator, workshop, bodil)));
    }

    @Test
    void whoever_has_seen_an_older_revision_promotes_nobody() {
        var workshop = aWorkshop().started();
        waiting(workshop, bodil, 1);

        assertRefused(
                CommonRule.STALE_REVISION,
                () -> enrol.promote(new Promote(coordinator, workshop.id(), bodil.user(), STALE)));

        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.WAITLISTED);
    }

    @Test
    void workshop_id_must_exist() {
        var workshop = aWorkshop().started();
        waiting(workshop, bodil, 1);

        assertRefused(
                ParticipantRule.WORKSHOP_ID_MUST_EXIST,
                () -> enrol.promote(by(actorOf(coordinatorElsewhere()), workshop, bodil)));
    }

    @Test
    void nobody_is_promoted_in_an_organization_that_is_deactivated_or_has_no_mentor_programme() {
        var workshop = aWorkshop().started();
        waiting(workshop, bodil, 1);

        assertRefused(
                AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED,
                () -> enrol.promote(by(coordinatorWithoutModule(), workshop, bodil)));
        deactivated(organization);
        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> enrol.promote(by(coordinator, workshop, bodil)));
    }

    private static Promote by(Actor actor, Workshop workshop, Member member) {
        return new Promote(actor, workshop.id(), member.user(), ANY);
    }
}
