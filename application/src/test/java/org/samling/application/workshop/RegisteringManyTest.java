package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.BoundedList;
import org.samling.application.Refusals;
import org.samling.application.audit.AuditEntry;
import org.samling.application.notification.Notice;
import org.samling.application.workshop.EnrolInWorkshops.Enrolled;
import org.samling.application.workshop.EnrolInWorkshops.RegisterMany;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.UserId;
import org.samling.domain.shared.WhenFull;
import org.samling.domain.workshop.ParticipantRule;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopRole;
import org.samling.domain.workshop.WorkshopRule;

class RegisteringManyTest extends WorkshopUseCaseScene {

    private final Member bodil = peerMentor("Bodil");
    private final Member cecilie = peerMentor("Cecilie");
    private final Member dina = peerMentor("Dina");

    @Test
    void many_are_signed_up_in_the_order_of_the_list() {
        var workshop = aWorkshop().seating(2).scheduled();

        var affected = enrol.registerMany(many(workshop, bodil.user(), cecilie.user(), dina.user()));

        assertThat(affected.value())
                .extracting(Enrolled::user, RegisteringManyTest::status, RegisteringManyTest::position)
                .containsExactly(
                        tuple(bodil.user(), RegistrationStatus.REGISTERED, null),
                        tuple(cecilie.user(), RegistrationStatus.REGISTERED, null),
                        tuple(dina.user(), RegistrationStatus.WAITLISTED, 1L));
        assertThat(affected.promoted()).isEmpty();
        assertThat(affected.told()).containsExactly(bodil.user(), cecilie.user(), dina.user());
        assertThat(seatsOf(workshop).taken()).isEqualTo(2);
        assertThat(positionOf(workshop, dina)).isEqualTo(1);
    }

    @Test
    void each_is_told_once_and_written_down_as_done_on_the_persons_behalf() {
        var workshop = full(1);
        waiting(workshop, peerMentor("Erna"), 5);

        enrol.registerMany(many(workshop, bodil.user(), anne.user()));

        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient, Notice::facts)
                .containsExactly(
                        tuple(NoticeKind.WAITLISTED, bodil.user(), Map.of("waitlist_position", 2L)),
                        tuple(NoticeKind.WAITLISTED, anne.user(), Map.of("waitlist_position", 3L)));
        assertThat(auditLog().entries())
                .extracting(AuditEntry::action, AuditEntry::actor, AuditEntry::onBehalfOf)
                .containsExactly(
                        tuple("workshop_participant.waitlisted", anne.user(), bodil.user()),
                        tuple("workshop_participant.waitlisted", anne.user(), null));
        assertThat(recordOf(workshop, bodil).registeredBy()).isEqualTo(anne.user());
    }

    @Test
    void what_is_refused_for_one_does_not_stop_the_others() {
        var workshop = scheduled(organization, fredrik);
        var unknown = stranger();
        var contact = memberOf(organization, "Erna", Role.CONTACT);
        var former = removed(peerMentor("Frida"));

        var affected = enrol.registerMany(many(workshop, unknown, bodil.user(), contact.user(), former.user()));

        assertThat(affected.value())
                .extracting(Enrolled::user, RegisteringManyTest::status, RegisteringManyTest::refusal)
                .containsExactly(
                        tuple(unknown, null, ParticipantRule.USER_ID_MUST_EXIST),
                        tuple(bodil.user(), RegistrationStatus.REGISTERED, null),
                        tuple(contact.user(), null, ParticipantRule.PEER_MENTOR_OR_STAFF_REQUIRED),
                        tuple(former.user(), null, ParticipantRule.USER_ID_MUST_EXIST));
        assertThat(affected.told()).containsExactly(bodil.user());
        assertThat(hasRecord(workshop, contact.user())).isFalse();
        assertThat(actions()).containsExactly("workshop_participant.registered");
    }

    @Test
    void those_for_whom_there_is_no_seat_are_refused_if_nobody_is_to_wait() {
        var workshop = aWorkshop().seating(1).scheduled();

        var affected = enrol.registerMany(new RegisterMany(
                coordinator,
                workshop.id(),
                List.of(bodil.user(), cecilie.user()),
                WorkshopRole.PARTICIPANT,
                WhenFull.REJECT,
                false));

        assertThat(affected.value())
                .extracting(RegisteringManyTest::status, RegisteringManyTest::refusal)
                .containsExactly(
                        tuple(RegistrationStatus.REGISTERED, null),
                        tuple(null, ParticipantRule.CAPACITY_CHECK_ON_REGISTER));
        assertThat(hasRecord(workshop, cecilie.user())).isFalse();
    }

    @Test
    void it_is_safe_to_repeat() {
        var workshop = aWorkshop().seating(1).scheduled();
        var command = many(workshop, bodil.user(), cecilie.user());
        var first = enrol.registerMany(command);
        var entries = auditLog().entries();
        var notices = outbox().notices();

        var second = enrol.registerMany(command);

        assertThat(second.value()).allMatch(Enrolled::unchanged);
        assertThat(second.value()).extracting(Enrolled::participant).isEqualTo(participants(first.value()));
        assertThat(second.told()).isEmpty();
        assertThat(auditLog().entries()).isEqualTo(entries);
        assertThat(outbox().notices()).isEqualTo(notices);
    }

    @Test
    void whoever_is_signed_up_already_stays_so_even_where_nobody_can_sign_up_now() {
        var workshop = full(1);
        waiting(workshop, cecilie, 3);
        waiting(workshop, bodil, 8);
        timePassesUntil(WORKSHOP_START);

        var affected = enrol.registerMany(many(workshop, bodil.user(), dina.user()));

        assertThat(affected.value())
                .extracting(
                        Enrolled::unchanged,
                        RegisteringManyTest::status,
                        RegisteringManyTest::position,
                        RegisteringManyTest::refusal)
                .containsExactly(
                        tuple(true, RegistrationStatus.WAITLISTED, 2L, null),
                        tuple(false, null, null, ParticipantRule.REGISTRATION_OPEN));
    }

    @Test
    void whoever_is_in_the_list_twice_is_signed_up_once() {
        var workshop = aWorkshop().seating(1).scheduled();
        participant(workshop, dina);

        var affected = enrol.registerMany(many(workshop, bodil.user(), cecilie.user(), bodil.user()));

        assertThat(affected.value())
                .extracting(Enrolled::user, Enrolled::unchanged, RegisteringManyTest::position)
                .containsExactly(
                        tuple(bodil.user(), false, 1L),
                        tuple(cecilie.user(), false, 2L),
                        tuple(bodil.user(), true, 1L));
        assertThat(seatsOf(workshop).waiting()).isEqualTo(2);
        assertThat(toldTo(bodil)).containsExactly(NoticeKind.WAITLISTED);
        assertThat(affected.told()).containsExactly(bodil.user(), cecilie.user());
    }

    @Test
    void whoever_cancelled_comes_back_with_the_same_record() {
        var workshop = scheduled(organization, fredrik);
        var former = saved(participant(workshop, bodil).cancel("Syk", MORNING));

        enrol.registerMany(many(workshop, bodil.user()));

        assertThat(recordOf(workshop, bodil).id()).isEqualTo(former.id());
        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(lastEntry().before()).isEqualTo(former.snapshot());
    }

    @Test
    void a_rehearsal_says_what_would_come_of_it_and_changes_nothing() {
        var workshop = aWorkshop().seating(1).scheduled();
        var unknown = stranger();

        var affected = enrol.registerMany(new RegisterMany(
                coordinator,
                workshop.id(),
                List.of(bodil.user(), unknown, cecilie.user()),
                WorkshopRole.PARTICIPANT,
                null,
                true));

        assertThat(affected.value())
                .extracting(RegisteringManyTest::status, RegisteringManyTest::position, RegisteringManyTest::refusal)
                .containsExactly(
                        tuple(RegistrationStatus.REGISTERED, null, null),
                        tuple(null, null, ParticipantRule.USER_ID_MUST_EXIST),
                        tuple(RegistrationStatus.WAITLISTED, 1L, null));
        assertThat(affected.told()).containsExactly(bodil.user(), cecilie.user());
        assertThat(hasRecord(workshop, bodil.user())).isFalse();
        assertThat(hasRecord(workshop, cecilie.user())).isFalse();
        assertThat(outbox().notices()).isEmpty();
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void a_list_names_at_least_one_and_not_too_many() {
        var workshop = scheduled(organization, fredrik);

        assertRefused(CommonRule.REQUIRED, () -> enrol.registerMany(listed(workshop, null)));
        assertRefused(CommonRule.REQUIRED, () -> enrol.registerMany(many(workshop)));
        Refusals.assertFindings(() -> enrol.registerMany(many(workshop, bodilTimes(BoundedList.LONGEST + 1))))
                .containsExactly(
                        new Finding(CommonRule.TOO_MANY_ITEMS, "user_ids", Map.of("maximum", 200, "items", 201)));

        assertThat(enrol.registerMany(many(workshop, bodilTimes(BoundedList.LONGEST)))
                        .value())
                .hasSize(200);
    }

    @Test
    void a_gap_in_the_list_is_pointed_out() {
        var workshop = scheduled(organization, fredrik);
        var gap = listed(workshop, Arrays.asList(bodil.user(), null));

        assertRefused(CommonRule.REQUIRED, () -> enrol.registerMany(gap));
        Refusals.assertFindings(() -> enrol.registerMany(gap))
                .extracting(Finding::attribute)
                .containsExactly("user_ids/1");

        assertThat(hasRecord(workshop, bodil.user())).isFalse();
    }

    @Test
    void role_in_workshop_required() {
        var workshop = scheduled(organization, fredrik);

        assertRefused(
                ParticipantRule.ROLE_IN_WORKSHOP_REQUIRED,
                () -> enrol.registerMany(
                        new RegisterMany(coordinator, workshop.id(), List.of(bodil.user()), null, null, false)));
    }

    @Test
    void facilitators_are_registered_many_at_once_past_the_queue() {
        var workshop = full(1);

        enrol.registerMany(new RegisterMany(
                coordinator,
                workshop.id(),
                List.of(bodil.user(), cecilie.user()),
                WorkshopRole.FACILITATOR,
                null,
                false));

        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(statusOf(workshop, cecilie)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(seatsOf(workshop).taken()).isEqualTo(1);
    }

    @Test
    void coordinator_can_register_on_behalf() {
        var workshop = scheduled(organization, fredrik);

        for (var actor : List.of(actorOf(bodil), facilitator)) {
            assertRefused(
                    AccessRule.COORDINATOR_CAN_REGISTER_ON_BEHALF,
                    () -> enrol.registerMany(new RegisterMany(
                            actor, workshop.id(), List.of(actor.user()), WorkshopRole.PARTICIPANT, null, false)));
        }
    }

    @Test
    void workshop_id_must_exist() {
        var workshop = scheduled(organization, fredrik);
        var elsewhere = actorOf(coordinatorElsewhere());

        assertRefused(
                ParticipantRule.WORKSHOP_ID_MUST_EXIST,
                () -> enrol.registerMany(new RegisterMany(
                        elsewhere, workshop.id(), List.of(bodil.user()), WorkshopRole.PARTICIPANT, null, false)));
    }

    @Test
    void nobody_is_signed_up_in_an_archived_workshop() {
        var archived = saved(scheduled(organization, fredrik).archive(NOON));

        assertThat(enrol.registerMany(many(archived, bodil.user())).value())
                .extracting(RegisteringManyTest::refusal)
                .containsExactly(WorkshopRule.WORKSHOP_ARCHIVED);
    }

    @Test
    void nobody_is_signed_up_in_an_organization_that_is_deactivated_or_has_no_mentor_programme() {
        var workshop = scheduled(organization, fredrik);

        assertRefused(
                AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED,
                () -> enrol.registerMany(new RegisterMany(
                        coordinatorWithoutModule(),
                        workshop.id(),
                        List.of(bodil.user()),
                        WorkshopRole.PARTICIPANT,
                        null,
                        false)));
        deactivated(organization);
        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> enrol.registerMany(many(workshop, bodil.user())));
    }

    private UserId[] bodilTimes(int times) {
        return Collections.nCopies(times, bodil.user()).toArray(UserId[]::new);
    }

    private RegisterMany many(Workshop workshop, @Nullable UserId... users) {
        return listed(workshop, Arrays.asList(users));
    }

    private RegisterMany listed(Workshop workshop, @Nullable List<@Nullable UserId> users) {
        return new RegisterMany(coordinator, workshop.id(), users, WorkshopRole.PARTICIPANT, null, false);
    }

    private static List<Object> participants(List<Enrolled> enrolled) {
        var views = new ArrayList<Object>();
        for (var one : enrolled) {
            if (one.participant() != null) {
                views.add(one.participant());
            }
        }
        return views;
    }

    private static @Nullable RegistrationStatus status(Enrolled enrolled) {
        var view = enrolled.participant();
        return view == null ? null : view.participant().registration().status();
    }

    private static @Nullable Long position(Enrolled enrolled) {
        var view = enrolled.participant();
        return view == null ? null : view.waitlistPosition();
    }

    private static @Nullable Rule refusal(Enrolled enrolled) {
        var refusal = enrolled.refusal();
        return refusal == null ? null : refusal.rule();
    }
}
