package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.application.Refusals;
import org.samling.application.audit.AuditedThing;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.application.workshop.EnrolInWorkshops.Register;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;
import org.samling.domain.shared.WhenFull;
import org.samling.domain.workshop.Attendance;
import org.samling.domain.workshop.ParticipantRule;
import org.samling.domain.workshop.Registration;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopRole;
import org.samling.domain.workshop.WorkshopRule;

class RegisteringTest extends WorkshopUseCaseScene {

    @Test
    void a_peer_mentor_signs_up_and_gets_a_seat() {
        var workshop = aWorkshop().seating(1).scheduled();
        var bodil = peerMentor("Bodil");

        var registered = enrol.register(byOneself(bodil, workshop));

        var participant = registered.participant();
        assertThat(participant.registration()).isEqualTo(new Registration.Registered(Attendance.unknown()));
        assertThat(participant.role()).isEqualTo(WorkshopRole.PARTICIPANT);
        assertThat(participant.registeredAt()).isEqualTo(NOON);
        assertThat(participant.registeredBy()).isEqualTo(bodil.user());
        assertThat(participant.revision()).isEqualTo(Revision.first(NOON));
        assertThat(registered.displayName()).isEqualTo("Bodil");
        assertThat(registered.waitlistPosition()).isNull();
        assertThat(participantViews().find(seenBy(bodil, workshop), bodil.user(), NOON))
                .contains(registered);
        assertThat(seatsOf(workshop).taken()).isEqualTo(1);
    }

    @Test
    void signing_up_is_written_down_and_confirmed_once() {
        var workshop = scheduled(organization, fredrik);
        var bodil = peerMentor("Bodil");

        var registered = enrol.register(byOneself(bodil, workshop)).participant();

        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("workshop_participant.registered");
            assertThat(entry.actor()).isEqualTo(bodil.user());
            assertThat(entry.onBehalfOf()).isNull();
            assertThat(entry.organization()).isEqualTo(organization.id());
            assertThat(entry.thing()).isEqualTo(AuditedThing.workshopParticipant(registered.id()));
            assertThat(entry.before()).isEqualTo(Snapshot.empty());
            assertThat(entry.after()).isEqualTo(registered.snapshot());
        });
        assertThat(outbox().notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.REGISTERED);
            assertThat(notice.recipient()).isEqualTo(bodil.user());
            assertThat(notice.thing()).isEqualTo(NoticedThing.workshop(workshop.id()));
            assertThat(notice.facts()).isEmpty();
            assertThat(notice.createdAt()).isEqualTo(NOON);
        });
    }

    @Test
    void capacity_check_on_register() {
        var workshop = full(1);
        var bodil = peerMentor("Bodil");
        var cecilie = peerMentor("Cecilie");

        var first = enrol.register(byOneself(bodil, workshop));
        var second = enrol.register(byOneself(cecilie, workshop));

        assertThat(first.participant().registration().status()).isEqualTo(RegistrationStatus.WAITLISTED);
        assertThat(first.waitlistPosition()).isEqualTo(1);
        assertThat(second.waitlistPosition()).isEqualTo(2);
        assertThat(participantViews().find(seenBy(cecilie, workshop), cecilie.user(), NOON))
                .contains(second);
        assertThat(seatsOf(workshop).taken()).isEqualTo(1);
        assertThat(actions()).containsExactly("workshop_participant.waitlisted", "workshop_participant.waitlisted");
    }

    @Test
    void whoever_waits_is_told_the_position() {
        var workshop = full(1);
        waiting(workshop, peerMentor("Bodil"), 9);
        var cecilie = peerMentor("Cecilie");

        enrol.register(byOneself(cecilie, workshop));

        assertThat(outbox().notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.WAITLISTED);
            assertThat(notice.recipient()).isEqualTo(cecilie.user());
            assertThat(notice.facts()).isEqualTo(Map.of("waitlist_position", 2L));
        });
    }

    @Test
    void nobody_jumps_the_queue_even_if_a_seat_is_free() {
        var workshop = aWorkshop().seating(2).scheduled();
        waiting(workshop, peerMentor("Bodil"), 1);
        var cecilie = peerMentor("Cecilie");

        var view = enrol.register(byOneself(cecilie, workshop));

        assertThat(statusOf(workshop, cecilie)).isEqualTo(RegistrationStatus.WAITLISTED);
        assertThat(view.waitlistPosition()).isEqualTo(2);
    }

    @Test
    void whoever_would_rather_not_wait_is_refused_when_it_is_full() {
        var workshop = full(1);
        waiting(workshop, peerMentor("Bodil"), 1);
        var cecilie = peerMentor("Cecilie");
        var orNothing = new Register(actorOf(cecilie), workshop.id(), null, WorkshopRole.PARTICIPANT, WhenFull.REJECT);

        assertRefused(ParticipantRule.CAPACITY_CHECK_ON_REGISTER, () -> enrol.register(orNothing));
        Refusals.assertFindings(() -> enrol.register(orNothing))
                .extracting(Finding::facts)
                .containsExactly(Map.of("seats_taken", 1L, "waiting", 1L));

        assertThat(hasRecord(workshop, cecilie.user())).isFalse();
    }

    @Test
    void whoever_would_rather_not_wait_gets_a_free_seat() {
        var workshop = aWorkshop().seating(1).scheduled();
        var bodil = peerMentor("Bodil");

        enrol.register(new Register(actorOf(bodil), workshop.id(), null, WorkshopRole.PARTICIPANT, WhenFull.REJECT));

        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.REGISTERED);
    }

    @Test
    void without_a_capacity_there_is_a_seat_for_everybody() {
        var workshop = scheduled(organization, fredrik);

        for (int i = 0; i < 30; i++) {
            enrol.register(byOneself(peerMentor("Peer mentor " + i), workshop));
        }

        assertThat(seatsOf(workshop).taken()).isEqualTo(30);
        assertThat(seatsOf(workshop).waiting()).isZero();
    }

    @Test
    void coordinator_can_register_on_behalf() {
        var workshop = scheduled(organization, fredrik);
        var bodil = peerMentor("Bodil");

        var registered = enrol.register(byCoordinator(bodil.user(), workshop)).participant();

        assertThat(registered.user()).isEqualTo(bodil.user());
        assertThat(registered.registeredBy()).isEqualTo(anne.user());
        assertThat(lastEntry().actor()).isEqualTo(anne.user());
        assertThat(lastEntry().onBehalfOf()).isEqualTo(bodil.user());
        assertThat(toldTo(bodil)).containsExactly(NoticeKind.REGISTERED);
        assertThat(toldTo(anne)).isEmpty();
    }

    @Test
    void a_coordinator_who_signs_up_alone_acts_on_nobodys_behalf() {
        var workshop = scheduled(organization, fredrik);

        enrol.register(byCoordinator(anne.user(), workshop));

        assertThat(recordOf(workshop, anne).registeredBy()).isEqualTo(anne.user());
        assertThat(lastEntry().onBehalfOf()).isNull();
    }

    @Test
    void peer_mentors_sign_up_nobody_else_not_even_in_the_workshop_that_they_facilitate() {
        var workshop = scheduled(organization, fredrik);
        var bodil = peerMentor("Bodil");
        var cecilie = peerMentor("Cecilie");

        for (var actor : new Actor[] {actorOf(bodil), facilitator}) {
            assertRefused(
                    AccessRule.COORDINATOR_CAN_REGISTER_ON_BEHALF,
                    () -> enrol.register(
                            new Register(actor, workshop.id(), cecilie.user(), WorkshopRole.PARTICIPANT, null)));
        }

        assertThat(hasRecord(workshop, cecilie.user())).isFalse();
    }

    @Test
    void peer_mentors_do_not_make_themselves_facilitators() {
        var workshop = scheduled(organization, fredrik);
        var bodil = peerMentor("Bodil");

        assertRefused(
                AccessRule.COORDINATOR_CAN_REGISTER_ON_BEHALF,
                () -> enrol.register(
                        new Register(actorOf(bodil), workshop.id(), null, WorkshopRole.FACILITATOR, null)));

        assertThat(hasRecord(workshop, bodil.user())).isFalse();
    }

    @Test
    void a_facilitator_is_registered_past_the_queue_and_takes_no_seat() {
        var workshop = full(1);
        waiting(workshop, peerMentor("Bodil"), 1);
        var cecilie = peerMentor("Cecilie");

        enrol.register(
                new Register(coordinator, workshop.id(), cecilie.user(), WorkshopRole.FACILITATOR, WhenFull.REJECT));

        assertThat(statusOf(workshop, cecilie)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(seatsOf(workshop).taken()).isEqualTo(1);
        assertThat(seatsOf(workshop).waiting()).isEqualTo(1);
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient)
                .containsExactly(tuple(NoticeKind.FACILITATOR_ASSIGNED, cecilie.user()));
    }

    @Test
    void whoever_decides_alone_to_facilitate_need_not_be_told() {
        var workshop = scheduled(organization, fredrik);

        enrol.register(new Register(coordinator, workshop.id(), null, WorkshopRole.FACILITATOR, null));

        assertThat(statusOf(workshop, anne)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void role_in_workshop_required() {
        var workshop = scheduled(organization, fredrik);
        var bodil = peerMentor("Bodil");
        var withoutRole = new Register(actorOf(bodil), workshop.id(), null, null, null);

        assertRefused(ParticipantRule.ROLE_IN_WORKSHOP_REQUIRED, () -> enrol.register(withoutRole));
        Refusals.assertFindings(() -> enrol.register(withoutRole))
                .extracting(Finding::attribute)
                .containsExactly("role_in_workshop");
    }

    @Test
    void unique_participant_per_workshop() {
        var workshop = full(1);
        var bodil = peerMentor("Bodil");
        var cecilie = peerMentor("Cecilie");
        var registered = participant(workshop, bodil);
        var waiting = waiting(workshop, cecilie, 1);

        assertRefused(
                ParticipantRule.UNIQUE_PARTICIPANT_PER_WORKSHOP, () -> enrol.register(byOneself(bodil, workshop)));
        assertRefused(
                ParticipantRule.UNIQUE_PARTICIPANT_PER_WORKSHOP,
                () -> enrol.register(byCoordinator(cecilie.user(), workshop)));

        assertThat(recordOf(workshop, bodil)).isEqualTo(registered);
        assertThat(recordOf(workshop, cecilie)).isEqualTo(waiting);
    }

    @Test
    void whoever_comes_back_has_the_same_record_at_the_end_of_the_queue() {
        var workshop = full(1);
        var bodil = peerMentor("Bodil");
        var former = saved(
                waiting(workshop, bodil, 1).note("Bruker rullestol", MORNING).cancel("Syk", MORNING));
        waiting(workshop, peerMentor("Cecilie"), 2);
        clock.pass(Duration.ofHours(1));

        var back = enrol.register(byCoordinator(bodil.user(), workshop));

        assertThat(back.waitlistPosition()).isEqualTo(2);
        assertThat(back.participant().id()).isEqualTo(former.id());
        assertThat(back.participant().notes()).isEqualTo("Bruker rullestol");
        assertThat(back.participant().registeredAt()).isEqualTo(clock.instant());
        assertThat(back.participant().registeredBy()).isEqualTo(anne.user());
        assertThat(back.participant().revision()).isEqualTo(new Revision(4, MORNING, clock.instant()));
        assertThat(lastEntry().before()).isEqualTo(former.snapshot());
        assertThat(lastEntry().after()).isEqualTo(back.participant().snapshot());
    }

    @Test
    void user_id_must_exist() {
        var workshop = scheduled(organization, fredrik);
        var elsewhere = memberOf(anOrganization(), "Bodil", Role.PEER_MENTOR).user();
        var former = removed(peerMentor("Cecilie")).user();

        for (var user : new UserId[] {stranger(), elsewhere, former}) {
            assertRefused(ParticipantRule.USER_ID_MUST_EXIST, () -> enrol.register(byCoordinator(user, workshop)));
            Refusals.assertFindings(() -> enrol.register(byCoordinator(user, workshop)))
                    .extracting(Finding::attribute)
                    .containsExactly("user_id");
            assertThat(hasRecord(workshop, user)).isFalse();
        }
    }

    @Test
    void contacts_take_part_in_no_workshops() {
        var workshop = scheduled(organization, fredrik);
        var dina = memberOf(organization, "Dina", Role.CONTACT);

        assertRefused(
                ParticipantRule.PEER_MENTOR_OR_STAFF_REQUIRED,
                () -> enrol.register(byCoordinator(dina.user(), workshop)));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> enrol.register(byOneself(dina, workshop)));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> enrol.mustKnow(actorOf(dina), workshop.id()));

        assertThat(hasRecord(workshop, dina.user())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PEER_MENTOR", "COORDINATOR", "ORG_ADMIN"})
    void peer_mentors_and_staff_take_part_in_workshops(Role role) {
        var workshop = scheduled(organization, fredrik);
        var bodil = memberOf(organization, "Bodil", role);

        enrol.register(byOneself(bodil, workshop));

        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.REGISTERED);
    }

    @Test
    void workshop_id_must_exist() {
        var bodil = peerMentor("Bodil");
        var draft = aWorkshop().draft();
        var elsewhere = coordinatorElsewhere();
        var foreign = scheduled(organization, fredrik);
        var nowhere = new WorkshopId(UUID.randomUUID());

        assertRefused(ParticipantRule.WORKSHOP_ID_MUST_EXIST, () -> enrol.register(byOneself(bodil, draft)));
        assertRefused(ParticipantRule.WORKSHOP_ID_MUST_EXIST, () -> enrol.register(byOneself(elsewhere, foreign)));
        assertRefused(
                ParticipantRule.WORKSHOP_ID_MUST_EXIST,
                () -> enrol.register(new Register(coordinator, nowhere, null, WorkshopRole.PARTICIPANT, null)));
        assertRefused(ParticipantRule.WORKSHOP_ID_MUST_EXIST, () -> enrol.mustKnow(actorOf(bodil), draft.id()));
        assertRefused(ParticipantRule.WORKSHOP_ID_MUST_EXIST, () -> enrol.mustKnow(actorOf(elsewhere), foreign.id()));

        assertThat(hasRecord(foreign, elsewhere.user())).isFalse();
    }

    @Test
    void nobody_signs_up_for_a_draft() {
        var draft = aWorkshop().draft();

        assertRefused(
                ParticipantRule.REGISTRATION_OPEN,
                () -> enrol.register(byCoordinator(peerMentor("Bodil").user(), draft)));
    }

    @Test
    void sign_up_closes_at_the_start_for_the_staff_too() {
        var workshop = scheduled(organization, fredrik);
        var bodil = peerMentor("Bodil");
        var cecilie = peerMentor("Cecilie");
        timePassesUntil(WORKSHOP_START.minusMillis(1));
        enrol.register(byOneself(bodil, workshop));

        timePassesUntil(WORKSHOP_START);

        assertRefused(ParticipantRule.REGISTRATION_OPEN, () -> enrol.register(byOneself(cecilie, workshop)));
        assertRefused(ParticipantRule.REGISTRATION_OPEN, () -> enrol.register(byCoordinator(cecilie.user(), workshop)));
        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(hasRecord(workshop, cecilie.user())).isFalse();
    }

    @Test
    void only_the_staff_add_who_walks_in_while_a_workshop_is_under_way() {
        var workshop = aWorkshop().started();
        var bodil = peerMentor("Bodil");
        timePassesUntil(WORKSHOP_START.plusSeconds(60));

        assertRefused(ParticipantRule.REGISTRATION_OPEN, () -> enrol.register(byOneself(bodil, workshop)));
        enrol.register(byCoordinator(bodil.user(), workshop));

        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.REGISTERED);
    }

    @Test
    void nobody_signs_up_for_what_is_over_or_archived() {
        var bodil = peerMentor("Bodil");
        var completed = aWorkshop().completed();
        var cancelled = aWorkshop().after(draft -> draft.cancel("Snø", MORNING));
        var archived = saved(scheduled(organization, fredrik).archive(NOON));

        assertRefused(ParticipantRule.REGISTRATION_OPEN, () -> enrol.register(byCoordinator(bodil.user(), completed)));
        assertRefused(ParticipantRule.REGISTRATION_OPEN, () -> enrol.register(byCoordinator(bodil.user(), cancelled)));
        assertRefused(WorkshopRule.WORKSHOP_ARCHIVED, () -> enrol.register(byCoordinator(bodil.user(), archived)));
    }

    @Test
    void nobody_signs_up_in_an_organization_that_is_deactivated() {
        var workshop = scheduled(organization, fredrik);
        var bodil = peerMentor("Bodil");
        deactivated(organization);

        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> enrol.register(byOneself(bodil, workshop)));

        assertThat(hasRecord(workshop, bodil.user())).isFalse();
    }

    @Test
    void mentor_program_module_required() {
        var workshop = scheduled(organization, fredrik);
        var bodil = peerMentor("Bodil");
        var withoutModule =
                new Actor(bodil.user(), organization.id(), Role.PEER_MENTOR, EnumSet.noneOf(Module.class), true);

        assertRefused(
                AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED,
                () -> enrol.register(new Register(withoutModule, workshop.id(), null, WorkshopRole.PARTICIPANT, null)));
        assertRefused(AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED, () -> enrol.mustKnow(withoutModule, workshop.id()));
    }

    @Test
    void each_is_told_of_the_own_registration_alone() {
        var workshop = scheduled(organization, fredrik);
        var bodil = peerMentor("Bodil");
        participant(workshop, bodil);

        enrol.register(byOneself(peerMentor("Cecilie"), workshop));

        assertThat(outbox().notices()).extracting(Notice::recipient).doesNotContain(bodil.user(), fredrik.user());
    }
}
