package org.samling.application.event;

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
import org.samling.application.event.SignUpForEvents.SignUpMany;
import org.samling.application.event.SignUpForEvents.SignedUp;
import org.samling.application.notification.Notice;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.event.EventRule;
import org.samling.domain.event.Visibility;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.UserId;
import org.samling.domain.shared.WhenFull;

class SigningUpManyTest extends EventUseCaseScene {

    private final Member bodil = contact("Bodil");
    private final Member cecilie = peerMentor("Cecilie");
    private final Member dina = contact("Dina");

    @Test
    void many_are_signed_up_in_the_order_of_the_list() {
        var event = anEvent().seating(2).published();

        var reached = signUp.signUpMany(many(event, bodil.user(), cecilie.user(), dina.user()));

        assertThat(reached.value())
                .extracting(SignedUp::user, SigningUpManyTest::status, SigningUpManyTest::position)
                .containsExactly(
                        tuple(bodil.user(), EventParticipantStatus.REGISTERED, null),
                        tuple(cecilie.user(), EventParticipantStatus.REGISTERED, null),
                        tuple(dina.user(), EventParticipantStatus.WAITLISTED, 1L));
        assertThat(reached.promoted()).isEmpty();
        assertThat(reached.told()).isEqualTo(3);
        assertThat(seatsOf(event).taken()).isEqualTo(2);
        assertThat(positionOf(event, dina)).isEqualTo(1);
    }

    @Test
    void each_is_told_once_and_written_down_as_done_on_the_persons_behalf() {
        var event = full(1);
        waiting(event, contact("Erna"), 5);

        signUp.signUpMany(many(event, bodil.user(), anne.user()));

        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient, Notice::facts)
                .containsExactly(
                        tuple(NoticeKind.WAITLISTED, bodil.user(), Map.of("waitlist_position", 2L)),
                        tuple(NoticeKind.WAITLISTED, anne.user(), Map.of("waitlist_position", 3L)));
        assertThat(auditLog().entries())
                .extracting(AuditEntry::action, AuditEntry::actor, AuditEntry::onBehalfOf)
                .containsExactly(
                        tuple("event_participant.waitlisted", anne.user(), bodil.user()),
                        tuple("event_participant.waitlisted", anne.user(), null));
        assertThat(recordOf(event, bodil).isProxyRegistration()).isTrue();
    }

    @Test
    void what_is_refused_for_one_does_not_stop_the_others() {
        var event = anEvent().visibleTo(Visibility.PEER_MENTORS).published();
        var unknown = stranger();
        var former = removed(peerMentor("Frida"));

        var reached = signUp.signUpMany(many(event, unknown, bodil.user(), cecilie.user(), former.user()));

        assertThat(reached.value())
                .extracting(SignedUp::user, SigningUpManyTest::status, SigningUpManyTest::refusal)
                .containsExactly(
                        tuple(unknown, null, EventParticipantRule.USER_ID_EXISTS),
                        tuple(bodil.user(), null, EventParticipantRule.VISIBILITY_REACHES_PARTICIPANT),
                        tuple(cecilie.user(), EventParticipantStatus.REGISTERED, null),
                        tuple(former.user(), null, EventParticipantRule.USER_ID_EXISTS));
        assertThat(reached.told()).isEqualTo(1);
        assertThat(hasRecord(event, bodil.user())).isFalse();
        assertThat(actions()).containsExactly("event_participant.registered");
    }

    @Test
    void those_for_whom_there_is_no_seat_are_refused_if_nobody_is_to_wait() {
        var event = anEvent().seating(1).published();
        List<@Nullable UserId> users = List.of(bodil.user(), cecilie.user());

        var reached = signUp.signUpMany(new SignUpMany(coordinator, event.id(), users, WhenFull.REJECT, false));

        assertThat(reached.value())
                .extracting(SigningUpManyTest::status, SigningUpManyTest::refusal)
                .containsExactly(
                        tuple(EventParticipantStatus.REGISTERED, null),
                        tuple(null, EventRule.CAPACITY_ENFORCED_ON_SIGNUP));
        assertThat(hasRecord(event, cecilie.user())).isFalse();
    }

    @Test
    void it_is_safe_to_repeat() {
        var event = anEvent().seating(1).published();
        var command = many(event, bodil.user(), cecilie.user());
        var first = signUp.signUpMany(command);
        var entries = auditLog().entries();
        var notices = outbox().notices();

        var second = signUp.signUpMany(command);

        assertThat(second.value()).allMatch(SignedUp::unchanged);
        assertThat(second.value()).extracting(SignedUp::participant).isEqualTo(participants(first.value()));
        assertThat(second.told()).isZero();
        assertThat(auditLog().entries()).isEqualTo(entries);
        assertThat(outbox().notices()).isEqualTo(notices);
    }

    @Test
    void whoever_is_signed_up_already_stays_so_even_where_nobody_can_sign_up_now() {
        var event = full(1);
        waiting(event, cecilie, 3);
        waiting(event, bodil, 8);
        timePassesUntil(EVENT_START);

        var reached = signUp.signUpMany(many(event, bodil.user(), dina.user()));

        assertThat(reached.value())
                .extracting(
                        SignedUp::unchanged,
                        SigningUpManyTest::status,
                        SigningUpManyTest::position,
                        SigningUpManyTest::refusal)
                .containsExactly(
                        tuple(true, EventParticipantStatus.WAITLISTED, 2L, null),
                        tuple(false, null, null, EventParticipantRule.NO_SIGN_UP_TO_PAST_EVENTS));
    }

    @Test
    void whoever_is_in_the_list_twice_is_signed_up_once() {
        var event = full(1);

        var reached = signUp.signUpMany(many(event, bodil.user(), cecilie.user(), bodil.user()));

        assertThat(reached.value())
                .extracting(SignedUp::user, SignedUp::unchanged, SigningUpManyTest::position)
                .containsExactly(
                        tuple(bodil.user(), false, 1L),
                        tuple(cecilie.user(), false, 2L),
                        tuple(bodil.user(), true, 1L));
        assertThat(seatsOf(event).waiting()).isEqualTo(2);
        assertThat(toldTo(bodil)).containsExactly(NoticeKind.WAITLISTED);
        assertThat(reached.told()).isEqualTo(2);
    }

    @Test
    void whoever_cancelled_comes_back_with_the_same_record() {
        var event = published();
        var former = saved(participant(event, bodil).cancel(MORNING));

        signUp.signUpMany(many(event, bodil.user()));

        assertThat(recordOf(event, bodil).id()).isEqualTo(former.id());
        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.REGISTERED);
        assertThat(lastEntry().before()).isEqualTo(former.snapshot());
    }

    @Test
    void a_rehearsal_says_what_would_come_of_it_and_changes_nothing() {
        var event = anEvent().seating(1).published();
        var unknown = stranger();
        List<@Nullable UserId> users = List.of(bodil.user(), unknown, cecilie.user());

        var reached = signUp.signUpMany(new SignUpMany(coordinator, event.id(), users, null, true));

        assertThat(reached.value())
                .extracting(SigningUpManyTest::status, SigningUpManyTest::position, SigningUpManyTest::refusal)
                .containsExactly(
                        tuple(EventParticipantStatus.REGISTERED, null, null),
                        tuple(null, null, EventParticipantRule.USER_ID_EXISTS),
                        tuple(EventParticipantStatus.WAITLISTED, 1L, null));
        assertThat(reached.told()).isEqualTo(2);
        assertThat(hasRecord(event, bodil.user())).isFalse();
        assertThat(hasRecord(event, cecilie.user())).isFalse();
        assertThat(outbox().notices()).isEmpty();
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void many_are_invited_at_once() {
        var event = anEvent().visibleTo(Visibility.INVITE_ONLY).published();

        signUp.signUpMany(many(event, bodil.user(), cecilie.user()));

        assertThat(browse.get(actorOf(bodil), event.id()).seats().taken()).isEqualTo(2);
    }

    @Test
    void a_list_names_at_least_one_and_not_too_many() {
        var event = published();

        assertRefused(CommonRule.REQUIRED, () -> signUp.signUpMany(listed(event, null)));
        assertRefused(CommonRule.REQUIRED, () -> signUp.signUpMany(many(event)));
        Refusals.assertFindings(() -> signUp.signUpMany(many(event, bodilTimes(BoundedList.LONGEST + 1))))
                .containsExactly(
                        new Finding(CommonRule.TOO_MANY_ITEMS, "user_ids", Map.of("maximum", 200, "items", 201)));

        assertThat(signUp.signUpMany(many(event, bodilTimes(BoundedList.LONGEST)))
                        .value())
                .hasSize(200);
    }

    @Test
    void a_gap_in_the_list_is_pointed_out() {
        var event = published();
        var gap = listed(event, Arrays.asList(bodil.user(), null));

        assertRefused(CommonRule.REQUIRED, () -> signUp.signUpMany(gap));
        Refusals.assertFindings(() -> signUp.signUpMany(gap))
                .extracting(Finding::attribute)
                .containsExactly("user_ids/1");

        assertThat(hasRecord(event, bodil.user())).isFalse();
    }

    @Test
    void proxy_registration_coordinator_only() {
        var event = published();

        for (var member : List.of(bodil, cecilie)) {
            assertRefused(
                    AccessRule.PROXY_REGISTRATION_COORDINATOR_ONLY,
                    () -> signUp.signUpMany(
                            new SignUpMany(actorOf(member), event.id(), List.of(member.user()), null, false)));
        }
    }

    @Test
    void event_id_exists() {
        var event = published();
        var elsewhere = actorOf(coordinatorElsewhere());

        assertRefused(
                EventParticipantRule.EVENT_ID_EXISTS,
                () -> signUp.signUpMany(new SignUpMany(elsewhere, event.id(), List.of(bodil.user()), null, false)));
    }

    @Test
    void nobody_is_signed_up_for_what_is_put_away() {
        assertThat(signUp.signUpMany(many(anEvent().deleted(), bodil.user())).value())
                .extracting(SigningUpManyTest::refusal)
                .containsExactly(EventRule.SOFT_DELETE_ONLY);
        assertThat(signUp.signUpMany(many(anEvent().archived(), bodil.user())).value())
                .extracting(SigningUpManyTest::refusal)
                .containsExactly(EventRule.EVENT_ARCHIVED);
    }

    @Test
    void nobody_is_signed_up_in_an_organization_that_is_deactivated() {
        var event = published();
        deactivated(organization);

        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> signUp.signUpMany(many(event, bodil.user())));
    }

    private UserId[] bodilTimes(int times) {
        return Collections.nCopies(times, bodil.user()).toArray(UserId[]::new);
    }

    private SignUpMany many(Event event, @Nullable UserId... users) {
        return listed(event, Arrays.asList(users));
    }

    private SignUpMany listed(Event event, @Nullable List<@Nullable UserId> users) {
        return new SignUpMany(coordinator, event.id(), users, null, false);
    }

    private static List<Object> participants(List<SignedUp> signedUp) {
        var views = new ArrayList<Object>();
        for (var one : signedUp) {
            if (one.participant() != null) {
                views.add(one.participant());
            }
        }
        return views;
    }

    private static @Nullable EventParticipantStatus status(SignedUp signedUp) {
        var view = signedUp.participant();
        return view == null ? null : view.participant().participation().status();
    }

    private static @Nullable Long position(SignedUp signedUp) {
        var view = signedUp.participant();
        return view == null ? null : view.waitlistPosition();
    }

    private static @Nullable Rule refusal(SignedUp signedUp) {
        var refusal = signedUp.refusal();
        return refusal == null ? null : refusal.rule();
    }
}
