package org.samling.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.event.Events.AFTER;
import static org.samling.domain.event.Events.BEFORE;
import static org.samling.domain.event.Events.END;
import static org.samling.domain.event.Events.anyone;
import static org.samling.domain.event.Events.archived;
import static org.samling.domain.event.Events.in;
import static org.samling.domain.event.WrittenPlan.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.Role;

/** Who sees an event, and who is to be told that it is gone. */
class EventVisibilityTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            visibility,   contact, peer mentor, coordinator, org admin
            ORGANIZATION, true,    true,        true,        true
            PEER_MENTORS, false,   true,        true,        true
            COORDINATORS, false,   false,       true,        true
            INVITE_ONLY,  false,   false,       true,        true
            """)
    void visibility_narrows_and_reaches_the_staff_always(
            Visibility visibility, boolean contact, boolean peerMentor, boolean coordinator, boolean orgAdmin) {
        assertThat(visibility.reaches(Role.CONTACT)).isEqualTo(contact);
        assertThat(visibility.reaches(Role.PEER_MENTOR)).isEqualTo(peerMentor);
        assertThat(visibility.reaches(Role.COORDINATOR)).isEqualTo(coordinator);
        assertThat(visibility.reaches(Role.ORG_ADMIN)).isEqualTo(orgAdmin);
    }

    @Nested
    class IsShown {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                visibility,   contact, with record, peer mentor, with a record, coordinator, org admin
                organization, true,    true,        true,        true,          true,        true
                peer_mentors, false,   true,        true,        true,          true,        true
                coordinators, false,   true,        false,       true,          true,        true
                invite_only,  false,   true,        false,       true,          true,        true
                """)
        void to_whom_its_visibility_reaches_and_to_whoever_was_signed_up(
                String visibility,
                boolean contact,
                boolean contactWithRecord,
                boolean peerMentor,
                boolean peerMentorWithRecord,
                boolean coordinator,
                boolean orgAdmin) {
            for (var state : List.of("published", "in_progress", "completed", "cancelled", "archived")) {
                var event = in(state, visibleTo(visibility));
                assertThat(event.isShownTo(anyone(Role.CONTACT), false)).isEqualTo(contact);
                assertThat(event.isShownTo(anyone(Role.CONTACT), true)).isEqualTo(contactWithRecord);
                assertThat(event.isShownTo(anyone(Role.PEER_MENTOR), false)).isEqualTo(peerMentor);
                assertThat(event.isShownTo(anyone(Role.PEER_MENTOR), true)).isEqualTo(peerMentorWithRecord);
                assertThat(event.isShownTo(anyone(Role.COORDINATOR), false)).isEqualTo(coordinator);
                assertThat(event.isShownTo(anyone(Role.ORG_ADMIN), false)).isEqualTo(orgAdmin);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"draft", "deleted", "archived, then deleted"})
        void drafts_and_deleted_ones_to_the_staff_alone(String state) {
            for (var visibility : Visibility.values()) {
                var event = in(state, visibleTo(Events.wire(visibility)));
                for (var hasRecord : List.of(true, false)) {
                    assertThat(event.isShownTo(anyone(Role.CONTACT), hasRecord)).isFalse();
                    assertThat(event.isShownTo(anyone(Role.PEER_MENTOR), hasRecord))
                            .isFalse();
                    assertThat(event.isShownTo(anyone(Role.COORDINATOR), hasRecord))
                            .isTrue();
                    assertThat(event.isShownTo(anyone(Role.ORG_ADMIN), hasRecord))
                            .isTrue();
                }
            }
        }
    }

    @Nested
    class WasShown {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                visibility,   narrowed to,  contact, peer mentor, coordinator
                organization, peer_mentors, true,    true,        true
                organization, coordinators, true,    true,        true
                organization, invite_only,  true,    true,        true
                peer_mentors, coordinators, false,   true,        true
                peer_mentors, invite_only,  false,   true,        true
                coordinators, invite_only,  false,   false,       true
                invite_only,  coordinators, false,   false,       true
                coordinators, peer_mentors, false,   true,        true
                invite_only,  organization, true,    true,        true
                """)
        void to_whom_it_was_shown_before_it_was_narrowed(
                String visibility, String other, boolean contact, boolean peerMentor, boolean coordinator) {
            var narrowed = in("published", visibleTo(visibility)).change(visibleTo(other), BEFORE);

            assertWasShown(narrowed, contact, peerMentor, coordinator);
            assertWasShown(narrowed.unpublish(0, BEFORE), contact, peerMentor, coordinator);
            assertWasShown(narrowed.delete(BEFORE), contact, peerMentor, coordinator);
            assertWasShown(narrowed.cancel(null, BEFORE).delete(BEFORE), contact, peerMentor, coordinator);
        }

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                visibility,   contact, peer mentor, coordinator
                organization, true,    true,        true
                peer_mentors, false,   true,        true
                coordinators, false,   false,       true
                invite_only,  false,   false,       true
                """)
        void to_whom_it_was_shown_before_it_was_taken_back_or_put_away(
                String visibility, boolean contact, boolean peerMentor, boolean coordinator) {
            var published = in("published", visibleTo(visibility));

            assertWasShown(published, contact, peerMentor, coordinator);
            assertWasShown(published.unpublish(0, BEFORE), contact, peerMentor, coordinator);
            assertWasShown(published.unpublish(0, BEFORE).delete(AFTER), contact, peerMentor, coordinator);
            assertWasShown(published.delete(BEFORE), contact, peerMentor, coordinator);
            assertWasShown(archived(published), contact, peerMentor, coordinator);
            assertWasShown(archived(published).delete(END), contact, peerMentor, coordinator);
        }

        @Test
        void a_draft_to_the_staff_alone_whoever_it_is_meant_for() {
            for (var visibility : Visibility.values()) {
                var draft = in("draft", visibleTo(Events.wire(visibility)));
                assertWasShown(draft, false, false, true);
                assertWasShown(draft.change(plan(), BEFORE), false, false, true);
                assertWasShown(draft.delete(BEFORE), false, false, true);
                assertWasShown(draft.delete(BEFORE).restore(AFTER), false, false, true);
            }
        }

        @Test
        void what_a_draft_is_changed_to_while_it_is_one_again_nobody_has_seen() {
            var forPeerMentors = in("published", visibleTo("peer_mentors")).unpublish(0, BEFORE);

            assertWasShown(forPeerMentors.change(visibleTo("organization"), BEFORE), false, true, true);
        }

        @Test
        void a_draft_that_is_cancelled_is_shown_as_what_it_is() {
            var cancelled = in("draft").cancel(null, BEFORE);

            assertThat(cancelled.isShownTo(anyone(Role.CONTACT), false)).isTrue();
            assertWasShown(cancelled.delete(AFTER), true, true, true);
        }

        @ParameterizedTest
        @EnumSource
        void always_to_whoever_was_signed_up(Visibility visibility) {
            for (var state : List.of("draft", "published", "cancelled", "deleted", "archived")) {
                assertThat(in(state, visibleTo(Events.wire(visibility))).wasShownTo(anyone(Role.CONTACT), true))
                        .isTrue();
            }
        }

        private static void assertWasShown(Event event, boolean contact, boolean peerMentor, boolean coordinator) {
            assertThat(event.wasShownTo(anyone(Role.CONTACT), false)).isEqualTo(contact);
            assertThat(event.wasShownTo(anyone(Role.PEER_MENTOR), false)).isEqualTo(peerMentor);
            assertThat(event.wasShownTo(anyone(Role.COORDINATOR), false)).isEqualTo(coordinator);
        }
    }

    /** Events are planned, changed and put away at random. Each seed is another year, the same every time. */
    @Nested
    class ThroughAnyYear {

        private static final int EVENTS = 200;
        private static final int ACTS = 12;
        private static final List<Visibility> VISIBILITIES = List.of(Visibility.values());

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5})
        void it_is_told_to_have_been_shown_to_those_who_ever_saw_it_and_to_nobody_else(long seed) {
            var random = new Random(seed);
            for (var number = 0; number < EVENTS; number++) {
                var event = in("draft", visibleTo(anyOf(random)));
                var saw = EnumSet.noneOf(Role.class);
                var story = new ArrayList<String>();
                for (var act = 0; act < ACTS; act++) {
                    event = somethingHappens(event, random);
                    story.add(Events.stateOf(event) + " " + event.plan().visibility());
                    for (var role : Role.values()) {
                        if (event.isShownTo(anyone(role), false)) {
                            saw.add(role);
                        }
                        assertThat(event.wasShownTo(anyone(role), false))
                                .as("%s: %s", role, story)
                                .isEqualTo(saw.contains(role));
                    }
                }
            }
        }

        private static Event somethingHappens(Event event, Random random) {
            var possible = event.allowedActs(anyone(Role.ORG_ADMIN), true, 0, AFTER).stream()
                    .map(act -> happening(act, random))
                    .filter(happening -> happening != null)
                    .toList();
            return possible.get(random.nextInt(possible.size())).apply(event);
        }

        private static @Nullable UnaryOperator<Event> happening(EventAct act, Random random) {
            return switch (act) {
                case CHANGE -> event -> event.change(planOf(event, random), AFTER);
                case PUBLISH -> event -> event.publish(AFTER);
                case UNPUBLISH -> event -> event.unpublish(0, AFTER);
                case START -> event -> event.start(AFTER);
                case COMPLETE -> event -> event.complete(AFTER);
                case CANCEL -> event -> event.cancel(null, AFTER);
                case DELETE -> event -> event.delete(AFTER);
                case RESTORE -> event -> event.restore(AFTER);
                case DUPLICATE, SIGN_UP, SIGN_UP_OTHERS, RECORD_ATTENDANCE -> null;
            };
        }

        private static EventPlan planOf(Event event, Random random) {
            return event.status().isFinal() ? event.plan() : visibleTo(anyOf(random));
        }

        private static String anyOf(Random random) {
            return Events.wire(VISIBILITIES.get(random.nextInt(VISIBILITIES.size())));
        }
    }

    private static EventPlan visibleTo(String visibility) {
        return plan(written -> written.visibility = visibility);
    }
}
