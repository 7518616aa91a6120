package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.samling.application.event.EventChangesSketch.changing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samling.application.Refusals;
import org.samling.application.audit.AuditEntry;
import org.samling.application.audit.AuditedThing;
import org.samling.application.event.PlanEvents.ChangeEvent;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.event.EventRule;
import org.samling.domain.event.EventType;
import org.samling.domain.event.Metadata;
import org.samling.domain.event.Visibility;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Revision;

class ChangingEventsTest extends EventUseCaseScene {

    private static final Instant LATER = EVENT_START.plus(Duration.ofDays(7));

    private final Member bodil = contact("Bodil");
    private final Member cecilie = contact("Cecilie");
    private final Member dina = contact("Dina");

    @Test
    void an_event_gets_another_title_which_concerns_nobody() {
        var event = published();
        participant(event, bodil);

        var outcome = plan.change(change(event, changing().title("Julebord")));

        var changed = outcome.value().value().event();
        assertThat(changed.plan().title()).isEqualTo("Julebord");
        assertThat(changed.revision()).isEqualTo(new Revision(3, MORNING, NOON));
        assertThat(current(event)).isEqualTo(changed);
        assertThat(outcome.value().told()).isZero();
        assertThat(outbox().notices()).isEmpty();
        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("event.changed");
            assertThat(entry.actor()).isEqualTo(anne.user());
            assertThat(entry.thing()).isEqualTo(AuditedThing.event(event.id()));
            assertThat(entry.before()).isEqualTo(event.snapshot());
            assertThat(entry.after()).isEqualTo(changed.snapshot());
        });
    }

    @Test
    void a_change_that_changes_nothing_leaves_no_trace() {
        var event = published();
        participant(event, bodil);

        var outcome = plan.change(change(event, changing().start(EVENT_START).location(null)));

        assertThat(outcome.value().value().event()).isEqualTo(event);
        assertThat(outcome.value().told()).isZero();
        assertThat(current(event)).isEqualTo(event);
        assertThat(auditLog().entries()).isEmpty();
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void a_change_of_metadata_alone_is_a_change() {
        var event = anEvent().with(new Metadata("{\"a\":1}")).published();

        plan.change(change(event, changing().metadata(new Metadata("{\"a\": 1}"))));

        assertThat(current(event).plan().metadata()).isEqualTo(new Metadata("{\"a\": 1}"));
        assertThat(actions()).containsExactly("event.changed");
    }

    @Test
    void whoever_has_seen_an_older_revision_changes_nothing() {
        var event = published();
        var old = new ChangeEvent(
                coordinator, event.id(), changing().title("Gammelt").changes(), STALE, false);

        assertRefused(CommonRule.STALE_REVISION, () -> plan.change(old));

        assertThat(current(event)).isEqualTo(event);
    }

    @Test
    void moving_the_start_tells_everybody_who_is_registered_or_waits() {
        var event = anEvent().seating(1).published();
        participant(event, bodil);
        waiting(event, cecilie, 1);
        saved(participant(event, dina).cancel(MORNING));

        var reached = plan.change(change(event, changing().start(LATER))).value();

        var facts = Map.of("old_start_at", EVENT_START, "new_start_at", LATER);
        assertThat(reached.told()).isEqualTo(2);
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient, Notice::thing, Notice::facts)
                .containsExactlyInAnyOrder(
                        tuple(NoticeKind.MOVED, bodil.user(), NoticedThing.event(event.id()), facts),
                        tuple(NoticeKind.MOVED, cecilie.user(), NoticedThing.event(event.id()), facts));
    }

    @Test
    void another_place_is_told_with_the_old_one_and_the_new_one() {
        var event = anEvent().at("Møllergata 12").published();
        participant(event, bodil);

        plan.change(change(event, changing().location("Storgata 3")));
        plan.change(change(event, changing().location(null)));

        assertThat(outbox().noticesTo(bodil.user()))
                .extracting(Notice::kind, Notice::facts)
                .containsExactly(
                        tuple(NoticeKind.MOVED, Map.of("old_location", "Møllergata 12", "new_location", "Storgata 3")),
                        tuple(NoticeKind.MOVED, Map.of("old_location", "Storgata 3", "new_location", "")));
    }

    @Test
    void where_it_was_can_be_written_down_better_afterwards_without_telling_anybody() {
        var event = anEvent().at("Møllergata 12").completed();
        participant(event, bodil);

        plan.change(change(event, changing().location("Storgata 3")));

        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void another_time_at_another_place_is_one_notice() {
        var event = anEvent().at("Møllergata 12").published();
        participant(event, bodil);

        plan.change(change(event, changing().start(LATER).location("Storgata 3")));

        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient, Notice::facts)
                .containsExactly(tuple(
                        NoticeKind.MOVED,
                        bodil.user(),
                        Map.of(
                                "old_start_at",
                                EVENT_START,
                                "new_start_at",
                                LATER,
                                "old_location",
                                "Møllergata 12",
                                "new_location",
                                "Storgata 3")));
        assertThat(actions()).containsExactly("event.changed");
    }

    @Test
    void another_end_is_no_move() {
        var event = published();
        participant(event, bodil);

        plan.change(change(event, changing().end(EVENT_START.plusSeconds(60))));

        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void whoever_moves_it_knows() {
        var event = published();
        participant(event, anne);
        participant(event, bodil);

        assertThat(plan.change(change(event, changing().start(LATER))).value().told())
                .isEqualTo(1);
        assertThat(toldTo(anne)).isEmpty();
    }

    @Test
    void moving_a_draft_tells_nobody() {
        var draft = anEvent().draft();
        participant(draft, bodil);

        var rehearsed = plan.change(rehearsal(draft, changing().start(LATER)));
        var reached = plan.change(change(draft, changing().start(LATER)));

        assertThat(current(draft).plan().start()).isEqualTo(LATER);
        assertThat(rehearsed.value().told()).isZero();
        assertThat(reached.value().told()).isZero();
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void capacity_enforced_on_signup() {
        var event = full(2);
        saved(participant(event, bodil).cancel(MORNING));

        assertRefused(
                EventRule.CAPACITY_ENFORCED_ON_SIGNUP,
                () -> plan.change(change(event, changing().seats(1))));
        Refusals.assertFindings(() -> plan.change(change(event, changing().seats(1))))
                .extracting(Finding::facts)
                .containsExactly(Map.of("seats_taken", 2L, "capacity", 1));

        assertThat(current(event)).isEqualTo(event);
    }

    @Test
    void capacity_goes_down_to_the_seats_that_are_taken_whether_people_came_or_not() {
        var event = anEvent().seating(5).started();
        saved(participant(event, bodil).attended(NOON));
        saved(participant(event, cecilie).missed(NOON));
        participant(event, dina);

        assertRefused(
                EventRule.CAPACITY_ENFORCED_ON_SIGNUP,
                () -> plan.change(change(event, changing().seats(2))));
        plan.change(change(event, changing().seats(3)));

        assertThat(seatsOf(event).free()).isZero();
    }

    @Test
    void more_seats_go_to_those_who_have_waited_longest() {
        var event = full(1);
        waiting(event, dina, 9);
        waiting(event, cecilie, 5);
        waiting(event, bodil, 2);

        var reached = plan.change(change(event, changing().seats(3))).value();

        assertThat(reached.promoted()).containsExactly(bodil.user(), cecilie.user());
        assertThat(reached.told()).isEqualTo(2);
        assertThat(reached.value().seats().taken()).isEqualTo(3);
        assertThat(statusOf(event, dina)).isEqualTo(EventParticipantStatus.WAITLISTED);
        assertThat(positionOf(event, dina)).isEqualTo(1);
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient)
                .containsExactly(tuple(NoticeKind.PROMOTED, bodil.user()), tuple(NoticeKind.PROMOTED, cecilie.user()));
        assertThat(auditLog().entries())
                .extracting(AuditEntry::action, AuditEntry::actor, AuditEntry::onBehalfOf)
                .containsExactly(
                        tuple("event.changed", anne.user(), null),
                        tuple("event_participant.promoted", anne.user(), null),
                        tuple("event_participant.promoted", anne.user(), null));
    }

    @Test
    void without_a_capacity_everybody_who_waits_gets_a_seat() {
        var event = full(1);
        waiting(event, bodil, 1);
        waiting(event, cecilie, 2);

        var reached = plan.change(change(event, changing().seats(null))).value();

        assertThat(reached.promoted()).containsExactly(bodil.user(), cecilie.user());
        assertThat(seatsOf(event).waiting()).isZero();
        assertThat(seatsOf(event).taken()).isEqualTo(3);
    }

    @Test
    void those_who_wait_move_up_after_the_deadline_too() {
        var event = anEvent().seating(1).takingSignUpsUntil(MORNING).published();
        participant(event, cecilie);
        waiting(event, bodil, 1);

        plan.change(change(event, changing().seats(2)));

        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.REGISTERED);
    }

    @Test
    void nobody_is_promoted_from_the_start_on_or_while_it_is_under_way() {
        var late = anEvent().seating(1).published();
        var underWay = anEvent().seating(1).started();
        waiting(late, bodil, 1);
        waiting(underWay, bodil, 1);

        plan.change(change(underWay, changing().seats(5)));
        assertThat(statusOf(underWay, bodil)).isEqualTo(EventParticipantStatus.WAITLISTED);

        timePassesUntil(EVENT_START);
        plan.change(change(late, changing().seats(5)));
        assertThat(statusOf(late, bodil)).isEqualTo(EventParticipantStatus.WAITLISTED);
        assertThat(toldTo(bodil)).isEmpty();
    }

    @Test
    void a_seat_that_became_free_after_the_start_is_filled_if_the_start_is_put_off() {
        var event = anEvent().seating(1).published();
        waiting(event, bodil, 1);
        timePassesUntil(EVENT_START);

        var reached = plan.change(change(event, changing().start(LATER))).value();

        assertThat(reached.promoted()).containsExactly(bodil.user());
        assertThat(reached.told()).isEqualTo(1);
        assertThat(toldTo(bodil)).containsExactlyInAnyOrder(NoticeKind.PROMOTED, NoticeKind.MOVED);
    }

    @Test
    void a_coordinator_who_waited_and_moves_up_by_the_own_change_is_counted_among_the_told() {
        var event = full(1);
        waiting(event, anne, 1);
        var wanted = changing().start(LATER).seats(2);

        var rehearsed = plan.change(rehearsal(event, wanted)).value();
        var reached = plan.change(change(event, wanted)).value();

        assertThat(toldTo(anne)).containsExactly(NoticeKind.PROMOTED);
        assertThat(reached.told()).isEqualTo(2);
        assertThat(rehearsed.told()).isEqualTo(2);
    }

    @Test
    void completed_event_immutable() {
        var event = anEvent().seating(5).completed();

        for (var core : List.of(
                changing().start(LATER),
                changing().end(LATER),
                changing().seats(9),
                changing().seats(null),
                changing().type(EventType.COURSE),
                changing().visibility(Visibility.COORDINATORS))) {
            assertRefused(EventRule.COMPLETED_EVENT_IMMUTABLE, () -> plan.change(change(event, core)));
        }
        plan.change(change(event, changing().title("Slik ble det").location("Ute")));

        assertThat(current(event).plan().title()).isEqualTo("Slik ble det");
    }

    @Test
    void narrowing_the_visibility_shuts_nobody_out_who_is_signed_up() {
        var event = published();
        participant(event, bodil);

        plan.change(change(event, changing().visibility(Visibility.COORDINATORS)));

        assertThat(browse.get(actorOf(bodil), event.id()).ownStatus()).isEqualTo(EventParticipantStatus.REGISTERED);
        assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> browse.get(actorOf(cecilie), event.id()));
    }

    @Test
    void a_rehearsal_says_who_would_be_promoted_and_how_many_told_and_changes_nothing() {
        var event = full(1);
        waiting(event, bodil, 1);
        waiting(event, cecilie, 2);
        var wanted = changing().start(LATER).seats(2);

        var rehearsed = plan.change(rehearsal(event, wanted)).value();

        assertThat(rehearsed.promoted()).containsExactly(bodil.user());
        assertThat(rehearsed.value().event()).isEqualTo(event);
        assertThat(current(event)).isEqualTo(event);
        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.WAITLISTED);
        assertThat(auditLog().entries()).isEmpty();
        assertThat(outbox().notices()).isEmpty();

        var carriedOut = plan.change(change(event, wanted)).value();
        assertThat(rehearsed.promoted()).isEqualTo(carriedOut.promoted());
        assertThat(rehearsed.told()).isEqualTo(carriedOut.told()).isEqualTo(3);
    }

    @Test
    void a_rehearsal_is_refused_for_the_same_reasons() {
        var event = full(2);

        assertRefused(
                EventRule.CAPACITY_ENFORCED_ON_SIGNUP,
                () -> plan.change(rehearsal(event, changing().seats(1))));
    }
}
