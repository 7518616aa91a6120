package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.application.Refusals;
import org.samling.application.audit.AuditedThing;
import org.samling.application.event.SignUpForEvents.SignUp;
import org.samling.application.notification.NoticedThing;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.event.EventRule;
import org.samling.domain.event.EventStatus;
import org.samling.domain.event.Participation;
import org.samling.domain.event.Visibility;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;
import org.samling.domain.shared.WhenFull;

class SigningUpTest extends EventUseCaseScene {

    @Test
    void a_contact_signs_up_and_gets_a_seat() {
        var event = anEvent().seating(1).published();
        var bodil = contact("Bodil");

        var view = signUp.signUp(new SignUp(actorOf(bodil), event.id(), null, null, "Bruker rullestol"));

        var participant = view.participant();
        assertThat(participant.participation()).isEqualTo(new Participation.Registered());
        assertThat(participant.registeredAt()).isEqualTo(NOON);
        assertThat(participant.registeredBy()).isEqualTo(bodil.user());
        assertThat(participant.isProxyRegistration()).isFalse();
        assertThat(participant.notes()).isEqualTo("Bruker rullestol");
        assertThat(participant.revision()).isEqualTo(Revision.first(NOON));
        assertThat(view.displayName()).isEqualTo("Bodil");
        assertThat(view.waitlistPosition()).isNull();
        assertThat(browseParticipants.get(actorOf(bodil), event.id(), bodil.user()))
                .isEqualTo(view);
        assertThat(seatsOf(event).taken()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_member_can_sign_up_for_what_is_for_the_whole_organization(Role role) {
        var event = published();
        var bodil = memberOf(organization, "Bodil", role);

        signUp.signUp(byOneself(bodil, event));

        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.REGISTERED);
    }

    @Test
    void signing_up_is_written_down_and_confirmed_once_and_is_no_change_of_the_event() {
        var event = published();
        var bodil = contact("Bodil");

        var registered = signUp.signUp(byOneself(bodil, event)).participant();

        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("event_participant.registered");
            assertThat(entry.actor()).isEqualTo(bodil.user());
            assertThat(entry.onBehalfOf()).isNull();
            assertThat(entry.organization()).isEqualTo(organization.id());
            assertThat(entry.thing()).isEqualTo(AuditedThing.eventParticipant(registered.id()));
            assertThat(entry.before()).isEqualTo(Snapshot.empty());
            assertThat(entry.after()).isEqualTo(registered.snapshot());
        });
        assertThat(outbox().notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.REGISTERED);
            assertThat(notice.recipient()).isEqualTo(bodil.user());
            assertThat(notice.thing()).isEqualTo(NoticedThing.event(event.id()));
            assertThat(notice.facts()).isEmpty();
            assertThat(notice.createdAt()).isEqualTo(NOON);
        });
        assertThat(current(event)).isEqualTo(event);
    }

    @Test
    void capacity_enforced_on_signup() {
        var event = full(1);
        var bodil = contact("Bodil");
        var cecilie = contact("Cecilie");

        var first = signUp.signUp(byOneself(bodil, event));
        var second = signUp.signUp(byOneself(cecilie, event));

        assertThat(first.participant().participation().status()).isEqualTo(EventParticipantStatus.WAITLISTED);
        assertThat(first.waitlistPosition()).isEqualTo(1);
        assertThat(second.waitlistPosition()).isEqualTo(2);
        assertThat(browseParticipants.get(actorOf(cecilie), event.id(), cecilie.user()))
                .isEqualTo(second);
        assertThat(seatsOf(event).taken()).isEqualTo(1);
        assertThat(actions()).containsExactly("event_participant.waitlisted", "event_participant.waitlisted");
        assertThat(outbox().noticesTo(cecilie.user())).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.WAITLISTED);
            assertThat(notice.facts()).isEqualTo(Map.of("waitlist_position", 2L));
        });
    }

    @Test
    void seats_of_those_who_came_and_of_those_who_did_not_stay_taken() {
        var event = anEvent().seating(2).published();
        saved(participant(event, contact("Bodil")).attended(MORNING));
        saved(participant(event, contact("Cecilie")).missed(MORNING));
        var dina = contact("Dina");

        assertThat(signUp.signUp(byOneself(dina, event)).waitlistPosition()).isEqualTo(1);
    }

    @Test
    void nobody_jumps_the_queue_even_if_a_seat_is_free() {
        var event = anEvent().seating(2).published();
        waiting(event, contact("Bodil"), 1);
        var cecilie = contact("Cecilie");

        var view = signUp.signUp(byOneself(cecilie, event));

        assertThat(statusOf(event, cecilie)).isEqualTo(EventParticipantStatus.WAITLISTED);
        assertThat(view.waitlistPosition()).isEqualTo(2);
    }

    @Test
    void whoever_would_rather_not_wait_is_refused_when_it_is_full_and_gets_a_free_seat() {
        var event = full(1);
        waiting(event, contact("Bodil"), 1);
        var cecilie = contact("Cecilie");
        var orNothing = new SignUp(actorOf(cecilie), event.id(), null, WhenFull.REJECT, null);
        var elsewhere = anEvent().seating(1).published();

        assertRefused(EventRule.CAPACITY_ENFORCED_ON_SIGNUP, () -> signUp.signUp(orNothing));
        Refusals.assertFindings(() -> signUp.signUp(orNothing))
                .extracting(Finding::facts)
                .containsExactly(Map.of("seats_taken", 1L, "waiting", 1L));
        signUp.signUp(new SignUp(actorOf(cecilie), elsewhere.id(), null, WhenFull.REJECT, null));

        assertThat(hasRecord(event, cecilie.user())).isFalse();
        assertThat(statusOf(elsewhere, cecilie)).isEqualTo(EventParticipantStatus.REGISTERED);
    }

    @Test
    void without_a_capacity_there_is_a_seat_for_everybody() {
        var event = published();

        for (int i = 0; i < 30; i++) {
            signUp.signUp(byOneself(contact("Contact " + i), event));
        }

        assertThat(seatsOf(event).taken()).isEqualTo(30);
        assertThat(seatsOf(event).waiting()).isZero();
    }

    @Test
    void the_staff_sign_up_somebody_else_on_the_persons_behalf() {
        var event = published();
        var bodil = contact("Bodil");

        var registered = signUp.signUp(byCoordinator(bodil.user(), event)).participant();

        assertThat(registered.user()).isEqualTo(bodil.user());
        assertThat(registered.registeredBy()).isEqualTo(anne.user());
        assertThat(registered.isProxyRegistration()).isTrue();
        assertThat(lastEntry().actor()).isEqualTo(anne.user());
        assertThat(lastEntry().onBehalfOf()).isEqualTo(bodil.user());
        assertThat(toldTo(bodil)).containsExactly(NoticeKind.REGISTERED);
        assertThat(toldTo(anne)).isEmpty();
    }

    @Test
    void a_coordinator_who_signs_up_alone_acts_on_nobodys_behalf() {
        var event = published();

        signUp.signUp(byCoordinator(anne.user(), event));

        assertThat(recordOf(event, anne).isProxyRegistration()).isFalse();
        assertThat(lastEntry().onBehalfOf()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CONTACT", "PEER_MENTOR"})
    void proxy_registration_coordinator_only(Role role) {
        var event = published();
        var actor = actorOf(memberOf(organization, "Bodil", role));
        var cecilie = contact("Cecilie");

        assertRefused(
                AccessRule.PROXY_REGISTRATION_COORDINATOR_ONLY,
                () -> signUp.signUp(new SignUp(actor, event.id(), cecilie.user(), null, null)));
        assertRefused(
                AccessRule.PROXY_REGISTRATION_COORDINATOR_ONLY,
                () -> signUp.signUp(new SignUp(actor, event.id(), stranger(), null, null)));

        assertThat(hasRecord(event, cecilie.user())).isFalse();
    }

    @Test
    void whoever_is_signed_up_for_an_event_by_invitation_is_invited() {
        var event = anEvent().visibleTo(Visibility.INVITE_ONLY).published();
        var bodil = contact("Bodil");
        assertRefused(EventParticipantRule.EVENT_ID_EXISTS, () -> signUp.signUp(byOneself(bodil, event)));

        signUp.signUp(byCoordinator(bodil.user(), event));

        assertThat(browse.get(actorOf(bodil), event.id()).ownStatus()).isEqualTo(EventParticipantStatus.REGISTERED);
    }

    @Test
    void whoever_was_invited_and_has_cancelled_comes_back_alone() {
        var event = anEvent().visibleTo(Visibility.INVITE_ONLY).published();
        var bodil = contact("Bodil");
        saved(participant(event, bodil).cancel(MORNING));

        signUp.signUp(byOneself(bodil, event));

        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.REGISTERED);
    }

    @Test
    void visibility_reaches_participant() {
        var forMentors = anEvent().visibleTo(Visibility.PEER_MENTORS).published();
        var forStaff = anEvent().visibleTo(Visibility.COORDINATORS).published();
        var bodil = contact("Bodil");
        var cecilie = peerMentor("Cecilie");

        assertRefused(
                EventParticipantRule.VISIBILITY_REACHES_PARTICIPANT,
                () -> signUp.signUp(byCoordinator(bodil.user(), forMentors)));
        assertRefused(
                EventParticipantRule.VISIBILITY_REACHES_PARTICIPANT,
                () -> signUp.signUp(byCoordinator(cecilie.user(), forStaff)));
        assertRefused(EventParticipantRule.EVENT_ID_EXISTS, () -> signUp.signUp(byOneself(bodil, forMentors)));
        signUp.signUp(byCoordinator(cecilie.user(), forMentors));

        assertThat(statusOf(forMentors, cecilie)).isEqualTo(EventParticipantStatus.REGISTERED);
    }

    @Test
    void unique_participant_per_event() {
        var event = full(1);
        var bodil = contact("Bodil");
        var cecilie = contact("Cecilie");
        var registered = participant(event, bodil);
        var waiting = waiting(event, cecilie, 1);

        assertRefused(EventParticipantRule.UNIQUE_PARTICIPANT_PER_EVENT, () -> signUp.signUp(byOneself(bodil, event)));
        assertRefused(
                EventParticipantRule.UNIQUE_PARTICIPANT_PER_EVENT,
                () -> signUp.signUp(byCoordinator(cecilie.user(), event)));

        assertThat(recordOf(event, bodil)).isEqualTo(registered);
        assertThat(recordOf(event, cecilie)).isEqualTo(waiting);
    }

    @Test
    void whoever_comes_back_has_the_same_record_at_the_end_of_the_queue() {
        var event = full(1);
        var bodil = contact("Bodil");
        var former =
                saved(waiting(event, bodil, 1).note("Bruker rullestol", MORNING).cancel(MORNING));
        waiting(event, contact("Cecilie"), 2);
        clock.pass(Duration.ofHours(1));

        var back = signUp.signUp(byCoordinator(bodil.user(), event));

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
    void user_id_exists() {
        var event = published();
        var elsewhere = memberOf(anOrganization(), "Bodil", Role.PEER_MENTOR).user();
        var former = removed(peerMentor("Cecilie")).user();

        for (var user : new UserId[] {stranger(), elsewhere, former}) {
            assertRefused(EventParticipantRule.USER_ID_EXISTS, () -> signUp.signUp(byCoordinator(user, event)));
            Refusals.assertFindings(() -> signUp.signUp(byCoordinator(user, event)))
                    .extracting(Finding::attribute)
                    .containsExactly("user_id");
            assertThat(hasRecord(event, user)).isFalse();
        }
    }

    @Test
    void event_id_exists() {
        var bodil = contact("Bodil");
        var event = published();
        var elsewhere = coordinatorElsewhere();
        var nowhere = new SignUp(coordinator, new EventId(UUID.randomUUID()), null, null, null);

        assertRefused(EventParticipantRule.EVENT_ID_EXISTS, () -> signUp.signUp(nowhere));
        assertRefused(EventParticipantRule.EVENT_ID_EXISTS, () -> signUp.signUp(byOneself(elsewhere, event)));
        assertRefused(EventParticipantRule.EVENT_ID_EXISTS, () -> signUp.mustKnow(actorOf(elsewhere), event.id()));
        for (var hidden : new EventSketch[] {anEvent(), anEvent().visibleTo(Visibility.COORDINATORS)}) {
            var draft = hidden.draft();
            assertRefused(EventParticipantRule.EVENT_ID_EXISTS, () -> signUp.signUp(byOneself(bodil, draft)));
            assertRefused(EventParticipantRule.EVENT_ID_EXISTS, () -> signUp.mustKnow(actorOf(bodil), draft.id()));
        }
        signUp.mustKnow(actorOf(bodil), event.id());

        assertThat(hasRecord(event, elsewhere.user())).isFalse();
    }

    @Test
    void signup_window_respected() {
        var deadline = EVENT_START.minus(Duration.ofDays(2));
        var event = anEvent().takingSignUpsUntil(deadline).published();
        var bodil = contact("Bodil");
        var cecilie = contact("Cecilie");
        timePassesUntil(deadline);
        signUp.signUp(byOneself(bodil, event));

        timePassesUntil(deadline.plusMillis(1));

        assertRefused(EventRule.SIGNUP_WINDOW_RESPECTED, () -> signUp.signUp(byOneself(cecilie, event)));
        assertRefused(EventRule.SIGNUP_WINDOW_RESPECTED, () -> signUp.signUp(byCoordinator(cecilie.user(), event)));
        Refusals.assertFindings(() -> signUp.signUp(byOneself(cecilie, event)))
                .extracting(Finding::facts)
                .containsExactly(Map.of(
                        "state",
                        EventStatus.PUBLISHED,
                        "signup_closes_at",
                        OffsetDateTime.parse("2026-03-12T17:00:00+01:00")));
        assertThat(hasRecord(event, cecilie.user())).isFalse();
    }

    @Test
    void no_sign_up_to_past_events() {
        var event = published();
        var bodil = contact("Bodil");
        var cecilie = contact("Cecilie");
        timePassesUntil(EVENT_START.minusMillis(1));
        signUp.signUp(byOneself(bodil, event));

        timePassesUntil(EVENT_START);

        assertRefused(EventParticipantRule.NO_SIGN_UP_TO_PAST_EVENTS, () -> signUp.signUp(byOneself(cecilie, event)));
        assertRefused(
                EventParticipantRule.NO_SIGN_UP_TO_PAST_EVENTS,
                () -> signUp.signUp(byCoordinator(cecilie.user(), event)));
        assertThat(hasRecord(event, cecilie.user())).isFalse();
    }

    @Test
    void nobody_signs_up_for_a_draft_or_for_what_is_under_way_or_over_or_put_away() {
        var bodil = contact("Bodil").user();
        var draft = anEvent().draft();
        var started = anEvent().started();
        var completed = anEvent().completed();
        var cancelled = anEvent().cancelled();
        var deleted = anEvent().deleted();
        var archived = anEvent().archived();

        assertRefused(EventRule.SIGNUP_WINDOW_RESPECTED, () -> signUp.signUp(byCoordinator(bodil, draft)));
        assertRefused(EventRule.SIGNUP_WINDOW_RESPECTED, () -> signUp.signUp(byCoordinator(bodil, started)));
        assertRefused(EventRule.SIGNUP_WINDOW_RESPECTED, () -> signUp.signUp(byCoordinator(bodil, completed)));
        assertRefused(EventRule.SIGNUP_WINDOW_RESPECTED, () -> signUp.signUp(byCoordinator(bodil, cancelled)));
        assertRefused(EventRule.SOFT_DELETE_ONLY, () -> signUp.signUp(byCoordinator(bodil, deleted)));
        assertRefused(EventRule.EVENT_ARCHIVED, () -> signUp.signUp(byCoordinator(bodil, archived)));
    }

    @Test
    void notes_have_an_end_which_is_said_before_that_it_is_too_late() {
        var completed = anEvent().completed();
        var bodil = contact("Bodil");
        var tooLong = "x".repeat(EventParticipant.LONGEST_NOTES + 1);

        assertRefused(
                CommonRule.TEXT_TOO_LONG,
                () -> signUp.signUp(new SignUp(actorOf(bodil), completed.id(), null, null, tooLong)));
        assertRefused(
                AccessRule.PROXY_REGISTRATION_COORDINATOR_ONLY,
                () -> signUp.signUp(new SignUp(actorOf(bodil), completed.id(), anne.user(), null, tooLong)));
    }

    @Test
    void nobody_signs_up_in_an_organization_that_is_deactivated() {
        var event = published();
        var bodil = contact("Bodil");
        deactivated(organization);

        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> signUp.signUp(byOneself(bodil, event)));

        assertThat(hasRecord(event, bodil.user())).isFalse();
    }

    @Test
    void events_need_no_module() {
        var event = published();
        var bodil = contact("Bodil");
        var withoutModules = new Actor(bodil.user(), organization.id(), Role.CONTACT, Set.of(), true);

        signUp.signUp(new SignUp(withoutModules, event.id(), null, null, null));

        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.REGISTERED);
    }

    @Test
    void each_is_told_of_the_own_registration_alone() {
        var event = published();
        var bodil = contact("Bodil");
        participant(event, bodil);

        signUp.signUp(byOneself(contact("Cecilie"), event));

        assertThat(toldTo(bodil)).isEmpty();
        assertThat(outbox().notices()).hasSize(1);
    }
}
