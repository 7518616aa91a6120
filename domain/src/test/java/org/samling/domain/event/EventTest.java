package org.samling.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.samling.domain.event.Events.AFTER;
import static org.samling.domain.event.Events.BEFORE;
import static org.samling.domain.event.Events.COORDINATOR;
import static org.samling.domain.event.Events.END;
import static org.samling.domain.event.Events.ORGANIZATION;
import static org.samling.domain.event.Events.PLANNED;
import static org.samling.domain.event.Events.anyone;
import static org.samling.domain.event.Events.in;
import static org.samling.domain.event.Events.stateInWords;
import static org.samling.domain.event.Events.stateOf;
import static org.samling.domain.event.WrittenChanges.changing;
import static org.samling.domain.event.WrittenChanges.clearing;
import static org.samling.domain.event.WrittenPlan.plan;
import static org.samling.domain.shared.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Role;

class EventTest {

    @Test
    void an_event_begins_as_a_draft() {
        var draft = Event.draft(ORGANIZATION, plan(), COORDINATOR, PLANNED);

        assertThat(draft)
                .isEqualTo(new Event(
                        draft.id(),
                        ORGANIZATION,
                        plan(),
                        new EventState.Draft(),
                        COORDINATOR,
                        null,
                        null,
                        null,
                        Revision.first(PLANNED)));
    }

    @Test
    void every_change_makes_the_next_revision_of_the_same_event() {
        var draft = in("draft");
        var second = new Revision(2, PLANNED, BEFORE);

        assertThat(draft.publish(BEFORE).id()).isEqualTo(draft.id());
        assertThat(draft.publish(BEFORE).revision()).isEqualTo(second);
        assertThat(draft.change(plan(), BEFORE).revision()).isEqualTo(second);
        assertThat(draft.delete(BEFORE).revision()).isEqualTo(second);
        assertThat(draft.delete(BEFORE).restore(END).revision()).isEqualTo(new Revision(3, PLANNED, END));
    }

    @Test
    void tenant_isolation() {
        assertThatNoException().isThrownBy(() -> in("published").mustBelongTo(ORGANIZATION));
        assertRefused(
                EventParticipantRule.TENANT_ISOLATION,
                () -> in("published").mustBelongTo(new OrganizationId(UUID.randomUUID())));
    }

    @Nested
    class ValidStatusTransition {

        private static final Map<String, Set<EventAct>> ALLOWED = Map.of(
                "draft", Set.of(EventAct.PUBLISH, EventAct.CANCEL, EventAct.DELETE),
                "published",
                        Set.of(EventAct.UNPUBLISH, EventAct.START, EventAct.COMPLETE, EventAct.CANCEL, EventAct.DELETE),
                "in_progress", Set.of(EventAct.COMPLETE, EventAct.CANCEL, EventAct.DELETE),
                "completed", Set.of(EventAct.DELETE),
                "cancelled", Set.of(EventAct.DELETE),
                "deleted", Set.of(EventAct.RESTORE),
                "archived", Set.of(EventAct.DELETE),
                "archived, then deleted", Set.of(EventAct.RESTORE));

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                state,                    act,       becomes
                draft,                    PUBLISH,   published
                draft,                    UNPUBLISH, refused
                draft,                    START,     refused
                draft,                    COMPLETE,  refused
                draft,                    CANCEL,    cancelled
                draft,                    DELETE,    deleted
                draft,                    RESTORE,   refused
                published,                PUBLISH,   refused
                published,                UNPUBLISH, draft
                published,                START,     in_progress
                published,                COMPLETE,  completed
                published,                CANCEL,    cancelled
                published,                DELETE,    deleted
                published,                RESTORE,   refused
                in_progress,              PUBLISH,   refused
                in_progress,              UNPUBLISH, refused
                in_progress,              START,     refused
                in_progress,              COMPLETE,  completed
                in_progress,              CANCEL,    cancelled
                in_progress,              DELETE,    deleted
                in_progress,              RESTORE,   refused
                completed,                PUBLISH,   refused
                completed,                UNPUBLISH, refused
                completed,                START,     refused
                completed,                COMPLETE,  refused
                completed,                CANCEL,    refused
                completed,                DELETE,    deleted
                completed,                RESTORE,   refused
                cancelled,                PUBLISH,   refused
                cancelled,                UNPUBLISH, refused
                cancelled,                START,     refused
                cancelled,                COMPLETE,  refused
                cancelled,                CANCEL,    refused
                cancelled,                DELETE,    deleted
                cancelled,                RESTORE,   refused
                deleted,                  PUBLISH,   refused
                deleted,                  UNPUBLISH, refused
                deleted,                  START,     refused
                deleted,                  COMPLETE,  refused
                deleted,                  CANCEL,    refused
                deleted,                  DELETE,    refused
                deleted,                  RESTORE,   published
                archived,                 PUBLISH,   refused
                archived,                 UNPUBLISH, refused
                archived,                 START,     refused
                archived,                 COMPLETE,  refused
                archived,                 CANCEL,    refused
                archived,                 DELETE,    deleted
                archived,                 RESTORE,   refused
                'archived, then deleted', PUBLISH,   refused
                'archived, then deleted', UNPUBLISH, refused
                'archived, then deleted', START,     refused
                'archived, then deleted', COMPLETE,  refused
                'archived, then deleted', CANCEL,    refused
                'archived, then deleted', DELETE,    refused
                'archived, then deleted', RESTORE,   archived
                """)
        void valid_status_transition(String state, EventAct act, String becomes) {
            var event = in(state);
            if (becomes.equals("refused")) {
                assertRefused(
                        new Finding(
                                EventRule.VALID_STATUS_TRANSITION,
                                Map.of("state", stateInWords(event), "act", act, "allowed", allowedIn(state))),
                        () -> done(act, event));
                assertThat(actsOfTheStaff(event)).doesNotContain(act);
            } else {
                assertThat(stateOf(done(act, event))).isEqualTo(becomes);
                assertThat(actsOfTheStaff(event)).contains(act);
            }
        }

        private static Event done(EventAct act, Event event) {
            return switch (act) {
                case PUBLISH -> event.publish(BEFORE);
                case UNPUBLISH -> event.unpublish(0, BEFORE);
                case START -> event.start(BEFORE);
                case COMPLETE -> event.complete(BEFORE);
                case CANCEL -> event.cancel(null, BEFORE);
                case DELETE -> event.delete(BEFORE);
                case RESTORE -> event.restore(BEFORE);
                default -> throw new IllegalArgumentException(act.name());
            };
        }

        private static Set<EventAct> allowedIn(String state) {
            return ALLOWED.getOrDefault(state, Set.of());
        }

        private static Set<EventAct> actsOfTheStaff(Event event) {
            return event.allowedActs(anyone(Role.COORDINATOR), false, 0, BEFORE);
        }
    }

    @Nested
    class UnpublishOnlyWhenEmpty {

        @Test
        void an_event_for_which_somebody_signed_up_is_no_draft_again() {
            var published = in("published");

            assertRefused(
                    new Finding(EventRule.UNPUBLISH_ONLY_WHEN_EMPTY, Map.of("participants", 1L)),
                    () -> published.unpublish(1, BEFORE));
            assertThat(published.unpublish(0, BEFORE).status()).isEqualTo(EventStatus.DRAFT);
        }

        @Test
        void nobody_is_offered_to_unpublish_it_then() {
            var published = in("published");
            var coordinator = anyone(Role.COORDINATOR);

            assertThat(published.allowedActs(coordinator, false, 1, BEFORE)).doesNotContain(EventAct.UNPUBLISH);
            assertThat(published.allowedActs(coordinator, false, 0, BEFORE)).contains(EventAct.UNPUBLISH);
        }
    }

    @Nested
    class CompletedEventImmutable {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                attribute,       history
                start_at,        true
                end_at,          true
                capacity,        true
                visibility,      true
                event_type,      true
                title,           false
                description,     false
                time_zone,       false
                location,        false
                location_geo,    false
                signup_deadline, false
                metadata,        false
                """)
        void what_is_history_stays_and_text_is_open(String attribute, boolean history) {
            var changed = plan().with(changing(attribute));

            for (var state : List.of("completed", "cancelled")) {
                var over = in(state);
                if (history) {
                    assertRefused(
                            new Finding(EventRule.COMPLETED_EVENT_IMMUTABLE, Map.of("state", over.status())),
                            () -> over.change(changed, END));
                } else {
                    assertThat(over.change(changed, END).plan()).isEqualTo(changed);
                }
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"completed", "cancelled"})
        void an_end_of_seats_is_history_too(String state) {
            var unlimited = plan().with(clearing("capacity"));

            assertRefused(
                    new Finding(
                            EventRule.COMPLETED_EVENT_IMMUTABLE,
                            Map.of("state", in(state).status())),
                    () -> in(state).change(unlimited, END));
        }

        @ParameterizedTest
        @ValueSource(strings = {"draft", "published", "in_progress"})
        void until_then_everything_is_open(String state) {
            var other = plan(written -> {
                written.type = "other";
                written.start = AFTER;
                written.capacity = null;
                written.visibility = "invite_only";
            });

            assertThat(in(state).change(other, BEFORE).plan()).isEqualTo(other);
        }
    }

    @Nested
    class SoftDeleteOnly {

        private static final Finding ONLY_READ =
                new Finding(EventRule.SOFT_DELETE_ONLY, Map.of("allowed", Set.of(EventAct.RESTORE)));

        @Test
        void soft_delete_only() {
            var published = in("published");
            var deleted = published.delete(BEFORE);

            assertThat(deleted)
                    .isEqualTo(new Event(
                            published.id(),
                            ORGANIZATION,
                            published.plan(),
                            published.state(),
                            COORDINATOR,
                            published.shownFrom(),
                            null,
                            BEFORE,
                            published.revision().next(BEFORE)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"deleted", "archived, then deleted"})
        void a_deleted_event_is_only_read(String state) {
            assertOnlyRead(ONLY_READ, in(state));
        }

        @ParameterizedTest
        @ValueSource(strings = {"draft", "published", "in_progress", "completed", "cancelled", "archived"})
        void deleting_keeps_the_state_and_restoring_gives_it_back(String state) {
            var event = in(state);

            var restored = event.delete(END).restore(END);

            assertThat(restored)
                    .isEqualTo(new Event(
                            event.id(),
                            ORGANIZATION,
                            event.plan(),
                            event.state(),
                            COORDINATOR,
                            event.shownFrom(),
                            event.archivedAt(),
                            null,
                            event.revision().next(END).next(END)));
        }
    }

    @Nested
    class EventArchived {

        @Test
        void an_archived_event_is_only_read() {
            assertOnlyRead(new Finding(EventRule.EVENT_ARCHIVED, Map.of()), in("archived"));
        }
    }

    @Nested
    class CancellationNotifiesParticipants {

        @Test
        void cancellation_notifies_participants() {
            assertThat(Event.warningsAboutCancelling(3))
                    .containsExactly(
                            new Finding(EventRule.CANCELLATION_NOTIFIES_PARTICIPANTS, "status", Map.of("told", 3L)));
        }

        @Test
        void where_nobody_is_told_nobody_is_warned() {
            assertThat(Event.warningsAboutCancelling(0)).isEmpty();
        }

        @Test
        void cancelling_stamps_the_moment_and_keeps_the_reason() {
            assertThat(in("published").cancel("Brannalarm", AFTER).state())
                    .isEqualTo(new EventState.Cancelled(AFTER, "Brannalarm"));
            assertThat(in("draft").cancel(null, AFTER).state()).isEqualTo(new EventState.Cancelled(AFTER, null));
        }

        @Test
        void a_reason_of_a_thousand_characters_is_long_enough() {
            assertThatNoException().isThrownBy(() -> Event.mustBeReason(null));
            assertThatNoException().isThrownBy(() -> Event.mustBeReason("å".repeat(1000)));
            assertRefused(
                    new Finding(CommonRule.TEXT_TOO_LONG, "reason", Map.of("max_length", 1000)),
                    () -> Event.mustBeReason("å".repeat(1001)));
        }
    }

    @Nested
    class AuditLoggedChanges {

        @Test
        void audit_logged_changes() {
            var published = in("published");

            assertRefused(EventRule.AUDIT_LOGGED_CHANGES, () -> new EventChange(published, published));
            assertRefused(
                    EventRule.AUDIT_LOGGED_CHANGES,
                    () -> new EventChange(published, published.change(published.plan(), AFTER)));
        }

        @Test
        void every_act_leaves_something_to_write_down() {
            assertWrittenDown(in("draft"), in("draft").publish(AFTER), "status");
            assertWrittenDown(in("published"), in("published").unpublish(0, AFTER), "status");
            assertWrittenDown(in("published"), in("published").start(AFTER), "status");
            assertWrittenDown(in("published"), in("published").complete(AFTER), "status");
            assertWrittenDown(in("published"), in("published").cancel(null, AFTER), "cancelled_at", "status");
            assertWrittenDown(
                    in("published"),
                    in("published").cancel("Sykdom", AFTER),
                    "cancellation_reason",
                    "cancelled_at",
                    "status");
            assertWrittenDown(in("published"), in("published").delete(AFTER), "deleted_at");
            assertWrittenDown(in("deleted"), in("deleted").restore(AFTER), "deleted_at");
            assertWrittenDown(in("published"), in("archived"), "archived_at");
        }

        @Test
        void of_free_text_the_audit_log_learns_only_that_it_changed() {
            var cancelled = in("cancelled");

            assertThat(cancelled.snapshot().facts())
                    .containsOnlyKeys(
                            "status",
                            "title",
                            "event_type",
                            "start_at",
                            "end_at",
                            "time_zone",
                            "location",
                            "location_geo",
                            "capacity",
                            "visibility",
                            "signup_deadline",
                            "created_by",
                            "archived_at",
                            "deleted_at",
                            "cancelled_at");
            assertThat(cancelled.snapshot().personal())
                    .containsOnlyKeys("description", "metadata", "cancellation_reason");
        }

        private static void assertWrittenDown(Event before, Event after, String... attributes) {
            assertThatNoException().isThrownBy(() -> new EventChange(before, after));
            assertThat(after.snapshot().differenceFrom(before.snapshot()))
                    .as(stateOf(before) + " to " + stateOf(after))
                    .containsExactly(attributes);
        }
    }

    private static void assertOnlyRead(Finding why, Event event) {
        assertRefused(why, event::mustBeOpen);
        assertRefused(why, () -> event.change(plan(), BEFORE));
        assertRefused(why, () -> event.mustTakeSignUps(PLANNED));
        assertRefused(why, () -> event.mustTakeCancellations(true, PLANNED));
        assertRefused(why, event::mustTakePromotions);
        assertRefused(why, () -> event.mustTakeAttendance(AFTER));
        assertThat(event.takesSignUps(PLANNED)).isFalse();
        assertThat(event.fillsFreeSeats(PLANNED)).isFalse();
    }
}
