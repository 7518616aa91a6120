package org.samling.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.event.Events.afterDeactivation;
import static org.samling.domain.event.Events.anyone;
import static org.samling.domain.event.Events.in;
import static org.samling.domain.event.Events.member;
import static org.samling.domain.event.Events.moment;
import static org.samling.domain.event.Events.named;
import static org.samling.domain.event.Events.record;
import static org.samling.domain.event.Events.someone;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** What each role is offered, in each state and at each time. */
class EventActsTest {

    @Nested
    class WithAnEvent {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                state,                    when,        acts
                draft,                    early,       CHANGE PUBLISH CANCEL DELETE DUPLICATE
                draft,                    after,       CHANGE PUBLISH CANCEL DELETE DUPLICATE
                published,                early,       CHANGE UNPUBLISH START COMPLETE CANCEL DELETE DUPLICATE SIGN_UP SIGN_UP_OTHERS
                published,                at deadline, CHANGE UNPUBLISH START COMPLETE CANCEL DELETE DUPLICATE SIGN_UP SIGN_UP_OTHERS
                published,                late,        CHANGE UNPUBLISH START COMPLETE CANCEL DELETE DUPLICATE
                published,                before,      CHANGE UNPUBLISH START COMPLETE CANCEL DELETE DUPLICATE
                published,                at start,    CHANGE UNPUBLISH START COMPLETE CANCEL DELETE DUPLICATE RECORD_ATTENDANCE
                published,                after,       CHANGE UNPUBLISH START COMPLETE CANCEL DELETE DUPLICATE RECORD_ATTENDANCE
                in_progress,              early,       CHANGE COMPLETE CANCEL DELETE DUPLICATE
                in_progress,              before,      CHANGE COMPLETE CANCEL DELETE DUPLICATE
                in_progress,              after,       CHANGE COMPLETE CANCEL DELETE DUPLICATE RECORD_ATTENDANCE
                completed,                before,      CHANGE DELETE DUPLICATE
                completed,                after,       CHANGE DELETE DUPLICATE RECORD_ATTENDANCE
                cancelled,                early,       CHANGE DELETE DUPLICATE
                cancelled,                after,       CHANGE DELETE DUPLICATE
                deleted,                  early,       RESTORE DUPLICATE
                deleted,                  after,       RESTORE DUPLICATE
                archived,                 early,       DELETE DUPLICATE
                archived,                 after,       DELETE DUPLICATE
                'archived, then deleted', after,       RESTORE DUPLICATE
                """)
        void the_staff_plan_run_and_sign_up(String state, String when, String acts) {
            assertThat(offered(Role.COORDINATOR, state, false, when)).isEqualTo(named(acts, EventAct.class));
            assertThat(offered(Role.ORG_ADMIN, state, false, when)).isEqualTo(named(acts, EventAct.class));
        }

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                state,       when,        acts
                draft,       early,
                published,   early,       SIGN_UP
                published,   at deadline, SIGN_UP
                published,   late,
                published,   before,
                published,   at start,
                published,   after,
                in_progress, early,
                in_progress, after,
                completed,   after,
                cancelled,   early,
                deleted,     early,
                archived,    early,
                """)
        void everybody_else_signs_up_at_most(String state, String when, @Nullable String acts) {
            for (var role : List.of(Role.CONTACT, Role.PEER_MENTOR)) {
                assertThat(offered(role, state, false, when)).isEqualTo(named(acts, EventAct.class));
                assertThat(offered(role, state, true, when)).isEmpty();
            }
        }

        @Test
        void the_staff_who_are_signed_up_sign_up_others() {
            assertThat(offered(Role.COORDINATOR, "published", true, "early"))
                    .doesNotContain(EventAct.SIGN_UP)
                    .contains(EventAct.SIGN_UP_OTHERS);
        }

        private static Set<EventAct> offered(Role role, String state, boolean signedUp, String when) {
            return in(state).allowedActs(anyone(role), signedUp, 0, moment(when));
        }
    }

    @Nested
    class WithARecord {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                event,       when,   record,     acts
                draft,       early,  cancelled,  CHANGE_NOTES
                published,   early,  registered, CANCEL CHANGE_NOTES
                published,   early,  waitlisted, PROMOTE CANCEL CHANGE_NOTES
                published,   early,  cancelled,  SIGN_UP CHANGE_NOTES
                published,   late,   registered, CANCEL CHANGE_NOTES
                published,   late,   waitlisted, PROMOTE CANCEL CHANGE_NOTES
                published,   late,   cancelled,  CHANGE_NOTES
                published,   after,  registered, CANCEL CHANGE_NOTES MARK_ATTENDED MARK_NO_SHOW
                published,   after,  waitlisted, PROMOTE CANCEL CHANGE_NOTES
                published,   after,  attended,   CANCEL CHANGE_NOTES MARK_NO_SHOW UNDO_ATTENDANCE
                published,   after,  no_show,    CANCEL CHANGE_NOTES MARK_ATTENDED UNDO_ATTENDANCE
                published,   after,  cancelled,  CHANGE_NOTES
                in_progress, before, registered, CANCEL CHANGE_NOTES
                in_progress, after,  registered, CANCEL CHANGE_NOTES MARK_ATTENDED MARK_NO_SHOW
                in_progress, after,  waitlisted, PROMOTE CANCEL CHANGE_NOTES
                in_progress, after,  attended,   CANCEL CHANGE_NOTES MARK_NO_SHOW UNDO_ATTENDANCE
                in_progress, after,  no_show,    CANCEL CHANGE_NOTES MARK_ATTENDED UNDO_ATTENDANCE
                in_progress, after,  cancelled,  CHANGE_NOTES
                completed,   after,  registered, CHANGE_NOTES MARK_ATTENDED MARK_NO_SHOW
                completed,   after,  waitlisted, CHANGE_NOTES
                completed,   after,  attended,   CHANGE_NOTES MARK_NO_SHOW UNDO_ATTENDANCE
                completed,   after,  no_show,    CHANGE_NOTES MARK_ATTENDED UNDO_ATTENDANCE
                completed,   after,  cancelled,  CHANGE_NOTES
                cancelled,   early,  registered, CHANGE_NOTES
                cancelled,   after,  registered, CHANGE_NOTES
                cancelled,   after,  waitlisted, CHANGE_NOTES
                deleted,     early,  registered,
                deleted,     after,  registered,
                archived,    early,  waitlisted,
                archived,    after,  attended,
                """)
        void the_staff_do_what_its_state_and_the_event_allow(
                String state, String when, String record, @Nullable String acts) {
            for (var role : List.of(Role.COORDINATOR, Role.ORG_ADMIN)) {
                assertThat(offered(anyone(role), someone(), state, when, record))
                        .isEqualTo(named(acts, EventParticipantAct.class));
            }
        }

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                event,       when,        record,     acts
                published,   early,       registered, CANCEL CHANGE_NOTES
                published,   early,       waitlisted, CANCEL CHANGE_NOTES
                published,   early,       cancelled,  SIGN_UP CHANGE_NOTES
                published,   at deadline, cancelled,  SIGN_UP CHANGE_NOTES
                published,   late,        registered, CANCEL CHANGE_NOTES
                published,   late,        cancelled,  CHANGE_NOTES
                published,   before,      waitlisted, CANCEL CHANGE_NOTES
                published,   at start,    registered, CHANGE_NOTES
                published,   after,       waitlisted, CHANGE_NOTES
                published,   after,       attended,   CHANGE_NOTES
                in_progress, before,      registered, CHANGE_NOTES
                in_progress, after,       no_show,    CHANGE_NOTES
                completed,   after,       attended,   CHANGE_NOTES
                cancelled,   early,       registered, CHANGE_NOTES
                deleted,     early,       registered,
                archived,    after,       attended,
                """)
        void one_signs_up_again_and_cancels_for_oneself_and_keeps_notes(
                String state, String when, String record, @Nullable String acts) {
            assertThat(offered(member(), member().user(), state, when, record))
                    .isEqualTo(named(acts, EventParticipantAct.class));
        }

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                when,  record
                early, registered
                early, waitlisted
                early, cancelled
                after, registered
                after, attended
                after, no_show
                """)
        void nobody_else_does_anything_with_it(String when, String record) {
            for (var role : List.of(Role.CONTACT, Role.PEER_MENTOR)) {
                assertThat(offered(anyone(role), someone(), "published", when, record))
                        .isEmpty();
            }
        }

        @Test
        void in_an_organization_that_is_deactivated_nothing_is_done_with_it() {
            var published = in("published");
            var coordinator = afterDeactivation(anyone(Role.COORDINATOR));
            assertThat(published.allowedActs(record("registered"), true, coordinator, moment("early")))
                    .isEmpty();
            assertThat(published.allowedActs(coordinator, false, 0, moment("early")))
                    .isEmpty();
        }

        @Test
        void where_no_seat_is_free_nobody_is_promoted() {
            assertThat(in("published")
                            .allowedActs(record("waitlisted"), false, anyone(Role.COORDINATOR), moment("early")))
                    .isEqualTo(Set.of(EventParticipantAct.CANCEL, EventParticipantAct.CHANGE_NOTES));
        }

        private static Set<EventParticipantAct> offered(
                Actor viewer, UserId subject, String state, String when, String record) {
            return in(state).allowedActs(record(record, subject), true, viewer, moment(when));
        }
    }
}
