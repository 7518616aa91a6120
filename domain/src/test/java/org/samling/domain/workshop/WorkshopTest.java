package org.samling.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.samling.domain.shared.Refusals.assertFindings;
import static org.samling.domain.shared.Refusals.assertRefused;
import static org.samling.domain.workshop.Workshops.AFTER;
import static org.samling.domain.workshop.Workshops.BEFORE;
import static org.samling.domain.workshop.Workshops.END;
import static org.samling.domain.workshop.Workshops.ORGANIZATION;
import static org.samling.domain.workshop.Workshops.PLANNED;
import static org.samling.domain.workshop.Workshops.START;
import static org.samling.domain.workshop.Workshops.afterDeactivation;
import static org.samling.domain.workshop.Workshops.changing;
import static org.samling.domain.workshop.Workshops.in;
import static org.samling.domain.workshop.Workshops.moment;
import static org.samling.domain.workshop.Workshops.named;
import static org.samling.domain.workshop.Workshops.standing;
import static org.samling.domain.workshop.WrittenPlan.plan;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.WorkshopState.Cancelled;
import org.samling.domain.workshop.WorkshopState.Completed;
import org.samling.domain.workshop.WorkshopState.Draft;
import org.samling.domain.workshop.WorkshopState.InProgress;

class WorkshopTest {

    private static final OffsetDateTime LOCAL_START = OffsetDateTime.parse("2027-02-01T17:00:00+01:00");

    @Test
    void a_workshop_begins_as_a_draft() {
        var draft = Workshop.draft(ORGANIZATION, plan(), PLANNED);

        assertThat(draft)
                .isEqualTo(new Workshop(
                        draft.id(),
                        ORGANIZATION,
                        plan(),
                        new Draft(),
                        false,
                        Set.of(plan().facilitator()),
                        Revision.first(PLANNED)));
    }

    @Test
    void every_change_makes_the_next_revision_of_the_same_workshop() {
        var draft = in("draft");

        assertThat(draft.schedule(BEFORE).id()).isEqualTo(draft.id());
        assertThat(draft.schedule(BEFORE).revision()).isEqualTo(new Revision(2, PLANNED, BEFORE));
        assertThat(draft.change(plan(), BEFORE).revision()).isEqualTo(new Revision(2, PLANNED, BEFORE));
        assertThat(draft.archive(BEFORE).revision()).isEqualTo(new Revision(2, PLANNED, BEFORE));
    }

    @Test
    void the_audit_log_learns_of_free_text_only_that_it_changed() {
        var cancelled = in("cancelled");

        assertThat(cancelled.snapshot().facts())
                .containsOnlyKeys(
                        "status",
                        "is_archived",
                        "title",
                        "workshop_type",
                        "facilitator_id",
                        "scheduled_start_at",
                        "scheduled_end_at",
                        "time_zone",
                        "location",
                        "is_virtual",
                        "max_participants",
                        "duration_days",
                        "cancelled_at",
                        "actual_start_at");
        assertThat(cancelled.snapshot().differenceFrom(in("draft").snapshot()))
                .containsExactly("cancellation_reason", "cancelled_at", "status");
        assertThat(in("archived").snapshot().differenceFrom(in("scheduled").snapshot()))
                .containsExactly("is_archived");
    }

    @Nested
    class ValidStatusTransition {

        private static final Map<String, Set<WorkshopAct>> ALLOWED = Map.of(
                "draft", Set.of(WorkshopAct.SCHEDULE, WorkshopAct.CANCEL, WorkshopAct.ARCHIVE),
                "scheduled", Set.of(WorkshopAct.UNSCHEDULE, WorkshopAct.START, WorkshopAct.CANCEL, WorkshopAct.ARCHIVE),
                "in_progress", Set.of(WorkshopAct.COMPLETE, WorkshopAct.CANCEL, WorkshopAct.ARCHIVE),
                "completed", Set.of(WorkshopAct.ARCHIVE),
                "cancelled", Set.of(WorkshopAct.ARCHIVE),
                "archived", Set.of(WorkshopAct.UNARCHIVE));

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                state,       act,        becomes
                draft,       SCHEDULE,   scheduled
                draft,       UNSCHEDULE, refused
                draft,       START,      refused
                draft,       COMPLETE,   refused
                draft,       CANCEL,     cancelled
                draft,       ARCHIVE,    archived
                draft,       UNARCHIVE,  refused
                scheduled,   SCHEDULE,   refused
                scheduled,   UNSCHEDULE, draft
                scheduled,   START,      in_progress
                scheduled,   COMPLETE,   refused
                scheduled,   CANCEL,     cancelled
                scheduled,   ARCHIVE,    archived
                scheduled,   UNARCHIVE,  refused
                in_progress, SCHEDULE,   refused
                in_progress, UNSCHEDULE, refused
                in_progress, START,      refused
                in_progress, COMPLETE,   completed
                in_progress, CANCEL,     cancelled
                in_progress, ARCHIVE,    archived
                in_progress, UNARCHIVE,  refused
                completed,   SCHEDULE,   refused
                completed,   UNSCHEDULE, refused
                completed,   START,      refused
                completed,   COMPLETE,   refused
                completed,   CANCEL,     refused
                completed,   ARCHIVE,    archived
                completed,   UNARCHIVE,  refused
                cancelled,   SCHEDULE,   refused
                cancelled,   UNSCHEDULE, refused
                cancelled,   START,      refused
                cancelled,   COMPLETE,   refused
                cancelled,   CANCEL,     refused
                cancelled,   ARCHIVE,    archived
                cancelled,   UNARCHIVE,  refused
                archived,    SCHEDULE,   refused
                archived,    UNSCHEDULE, refused
                archived,    START,      refused
                archived,    COMPLETE,   refused
                archived,    CANCEL,     refused
                archived,    ARCHIVE,    refused
                archived,    UNARCHIVE,  scheduled
                """)
        void a_workshop_goes_its_way_from_draft_to_its_end(String state, WorkshopAct act, String becomes) {
            var workshop = in(state);
            if (becomes.equals("refused")) {
                assertRefused(
                        new Finding(
                                WorkshopRule.VALID_STATUS_TRANSITION,
                                Map.of(
                                        "state",
                                        workshop.archived() ? "archived" : workshop.status(),
                                        "act",
                                        act,
                                        "allowed",
                                        allowedIn(state))),
                        () -> done(act, workshop));
                assertThat(actsOfTheStaff(workshop)).doesNotContain(act);
            } else {
                assertThat(stateOf(done(act, workshop))).isEqualTo(becomes);
                assertThat(actsOfTheStaff(workshop)).contains(act);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"draft", "scheduled", "in_progress", "completed", "cancelled"})
        void archiving_keeps_the_state_and_unarchiving_gives_it_back(String state) {
            var workshop = in(state);
            var archived = workshop.archive(END);

            assertThat(archived.archived()).isTrue();
            assertThat(archived.state()).isEqualTo(workshop.state());
            assertThat(archived.unarchive(END).archived()).isFalse();
            assertThat(archived.unarchive(END).state()).isEqualTo(workshop.state());
            assertRefused(
                    new Finding(
                            WorkshopRule.VALID_STATUS_TRANSITION,
                            Map.of(
                                    "state",
                                    "archived",
                                    "act",
                                    WorkshopAct.CANCEL,
                                    "allowed",
                                    Set.of(WorkshopAct.UNARCHIVE))),
                    () -> archived.cancel(null, END));
        }

        private static Workshop done(WorkshopAct act, Workshop workshop) {
            return switch (act) {
                case SCHEDULE -> workshop.schedule(BEFORE);
                case UNSCHEDULE -> workshop.unschedule(0, BEFORE);
                case START -> workshop.start(BEFORE);
                case COMPLETE -> workshop.complete(BEFORE);
                case CANCEL -> workshop.cancel(null, BEFORE);
                case ARCHIVE -> workshop.archive(BEFORE);
                case UNARCHIVE -> workshop.unarchive(BEFORE);
                default -> throw new IllegalArgumentException(act.name());
            };
        }

        private static String stateOf(Workshop workshop) {
            return workshop.archived() ? "archived" : workshop.status().name().toLowerCase(Locale.ROOT);
        }

        private static Set<WorkshopAct> allowedIn(String state) {
            return ALLOWED.getOrDefault(state, Set.of());
        }

        private static Set<WorkshopAct> actsOfTheStaff(Workshop workshop) {
            return workshop.allowedActs(standing("coordinator", workshop), 0, BEFORE);
        }
    }

    @Nested
    class Stamps {

        @Test
        void starting_stamps_the_actual_start() {
            assertThat(in("scheduled").start(AFTER).state()).isEqualTo(new InProgress(AFTER));
        }

        @Test
        void completing_stamps_the_actual_end_and_keeps_the_start() {
            assertThat(in("scheduled").start(BEFORE).complete(END).state()).isEqualTo(new Completed(BEFORE, END));
        }

        @Test
        void whoever_cancels_what_has_begun_keeps_the_start() {
            assertThat(in("scheduled").start(BEFORE).cancel("Brannalarm", AFTER).state())
                    .isEqualTo(new Cancelled(AFTER, "Brannalarm", BEFORE));
            assertThat(in("scheduled").cancel(null, AFTER).state()).isEqualTo(new Cancelled(AFTER, null, null));
        }
    }

    @Nested
    class UnscheduleOnlyWhenEmpty {

        @Test
        void a_workshop_for_which_somebody_signed_up_is_no_draft_again() {
            var scheduled = in("scheduled");

            assertRefused(
                    new Finding(WorkshopRule.UNSCHEDULE_ONLY_WHEN_EMPTY, Map.of("participants", 1L)),
                    () -> scheduled.unschedule(1, BEFORE));
            assertThat(scheduled.unschedule(0, BEFORE).status()).isEqualTo(WorkshopStatus.DRAFT);
        }

        @Test
        void nobody_is_offered_to_unschedule_it_then() {
            var scheduled = in("scheduled");
            var coordinator = standing("coordinator", scheduled);

            assertThat(scheduled.allowedActs(coordinator, 1, BEFORE)).doesNotContain(WorkshopAct.UNSCHEDULE);
            assertThat(scheduled.allowedActs(coordinator, 0, BEFORE)).contains(WorkshopAct.UNSCHEDULE);
        }
    }

    @Nested
    class CompletedWorkshopImmutable {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                attribute,          history
                workshop_type,      true
                facilitator_id,     true
                scheduled_start_at, true
                scheduled_end_at,   true
                max_participants,   true
                title,              false
                description,        false
                agenda,             false
                location,           false
                """)
        void what_is_history_stays_and_text_is_open(String attribute, boolean history) {
            var changed = plan().with(changing(attribute));

            for (var state : List.of("completed", "cancelled")) {
                var over = in(state);
                if (history) {
                    assertRefused(
                            new Finding(WorkshopRule.COMPLETED_WORKSHOP_IMMUTABLE, Map.of("state", over.status())),
                            () -> over.change(changed, END));
                } else {
                    assertThat(over.change(changed, END).plan()).isEqualTo(changed);
                }
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"draft", "scheduled", "in_progress"})
        void until_then_everything_is_open(String state) {
            var other = plan(written -> {
                written.type = WorkshopType.OTHER;
                written.facilitator = Workshops.PEER;
                written.scheduledStart = AFTER;
                written.scheduledEnd = null;
                written.maxParticipants = null;
            });

            assertThat(in(state).change(other, BEFORE).plan()).isEqualTo(other);
        }
    }

    @Nested
    class WorkshopArchived {

        private static final Finding ONLY_READ =
                new Finding(WorkshopRule.WORKSHOP_ARCHIVED, Map.of("allowed", Set.of(WorkshopAct.UNARCHIVE)));

        private final Workshop archived = in("archived");

        @Test
        void an_archived_workshop_is_only_read() {
            assertRefused(ONLY_READ, archived::mustNotBeArchived);
            assertRefused(ONLY_READ, () -> archived.change(plan(), BEFORE));
            assertRefused(ONLY_READ, () -> archived.mustTakeRegistrations(true, BEFORE));
            assertRefused(ONLY_READ, () -> archived.mustTakeCancellations(true, BEFORE));
            assertRefused(ONLY_READ, () -> archived.daysToRecord(null, AFTER));
            assertThat(archived.fillsFreeSeats(BEFORE)).isFalse();
        }

        @Test
        void until_it_is_unarchived() {
            var unarchived = archived.unarchive(BEFORE);

            assertThatNoException().isThrownBy(unarchived::mustNotBeArchived);
            assertThatNoException().isThrownBy(() -> unarchived.change(plan(), BEFORE));
            assertThat(unarchived.fillsFreeSeats(BEFORE)).isTrue();
        }
    }

    @Nested
    class RegistrationOpen {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                state,       when,     for a member, for the staff
                draft,       before,   false,        false
                draft,       at start, false,        false
                draft,       after,    false,        false
                scheduled,   before,   true,         true
                scheduled,   at start, false,        false
                scheduled,   after,    false,        false
                in_progress, before,   false,        true
                in_progress, at start, false,        true
                in_progress, after,    false,        true
                completed,   before,   false,        false
                completed,   at start, false,        false
                completed,   after,    false,        false
                cancelled,   before,   false,        false
                cancelled,   at start, false,        false
                cancelled,   after,    false,        false
                """)
        void sign_up_is_open_until_the_start_and_for_whoever_walks_in(
                String state, String when, boolean forMember, boolean forStaff) {
            var workshop = in(state);
            var now = moment(when);

            assertOpen(workshop, forMember, () -> workshop.mustTakeRegistrations(false, now));
            assertOpen(workshop, forStaff, () -> workshop.mustTakeRegistrations(true, now));
            assertThat(workshop.allowedActs(standing("peer mentor", workshop), 0, now)
                            .contains(WorkshopAct.REGISTER))
                    .isEqualTo(forMember);
            assertThat(workshop.allowedActs(standing("coordinator", workshop), 0, now)
                            .contains(WorkshopAct.REGISTER_OTHERS))
                    .isEqualTo(forStaff);
        }

        private static void assertOpen(Workshop workshop, boolean open, Runnable act) {
            if (open) {
                assertThatNoException().isThrownBy(act::run);
            } else {
                assertRefused(closed(ParticipantRule.REGISTRATION_OPEN, workshop), act::run);
            }
        }
    }

    @Nested
    class CancellationOpen {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                state,       when,     for a member, for the staff
                draft,       before,   false,        false
                draft,       at start, false,        false
                draft,       after,    false,        false
                scheduled,   before,   true,         true
                scheduled,   at start, false,        true
                scheduled,   after,    false,        true
                in_progress, before,   false,        true
                in_progress, at start, false,        true
                in_progress, after,    false,        true
                completed,   before,   false,        false
                completed,   at start, false,        false
                completed,   after,    false,        false
                cancelled,   before,   false,        false
                cancelled,   at start, false,        false
                cancelled,   after,    false,        false
                """)
        void one_cancels_until_the_start_and_the_staff_until_the_end(
                String state, String when, boolean forMember, boolean forStaff) {
            var workshop = in(state);
            var now = moment(when);

            assertOpen(workshop, forMember, () -> workshop.mustTakeCancellations(false, now));
            assertOpen(workshop, forStaff, () -> workshop.mustTakeCancellations(true, now));
        }

        private static void assertOpen(Workshop workshop, boolean open, Runnable act) {
            if (open) {
                assertThatNoException().isThrownBy(act::run);
            } else {
                assertRefused(closed(ParticipantRule.CANCELLATION_OPEN, workshop), act::run);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            state,       before, at start
            draft,       false,  false
            scheduled,   true,   false
            in_progress, false,  false
            completed,   false,  false
            cancelled,   false,  false
            archived,    false,  false
            """)
    void free_seats_are_filled_until_the_start(String state, boolean before, boolean atStart) {
        assertThat(in(state).fillsFreeSeats(BEFORE)).isEqualTo(before);
        assertThat(in(state).fillsFreeSeats(START)).isEqualTo(atStart);
    }

    @Nested
    class AttendanceOnlyAfterWorkshopDate {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                state,       before,  at start, after
                draft,       refused, refused,  refused
                scheduled,   refused, open,     open
                in_progress, refused, open,     open
                completed,   refused, open,     open
                cancelled,   refused, refused,  refused
                """)
        void attendance_is_recorded_from_the_scheduled_start_on(
                String state, String before, String atStart, String after) {
            var workshop = in(state);

            assertRecorded(workshop, before, BEFORE);
            assertRecorded(workshop, atStart, START);
            assertRecorded(workshop, after, AFTER);
        }

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                now,                  all that have begun
                2027-03-27T08:59:59Z,
                2027-03-27T09:00:00Z, 1
                2027-03-28T07:59:59Z, 1
                2027-03-28T08:00:00Z, 1 2
                2027-03-29T07:59:59Z, 1 2
                2027-03-29T08:00:00Z, 1 2 3
                2027-06-01T08:00:00Z, 1 2 3
                """)
        void of_several_days_those_that_have_begun_by_the_clock_on_the_wall(Instant now, @Nullable String begun) {
            var workshop = in("scheduled", threeDaysOverTheNightWithoutAnHour());
            var mornings =
                    List.of("2027-03-27T10:00:00+01:00", "2027-03-28T10:00:00+02:00", "2027-03-29T10:00:00+02:00");

            for (var day : List.of(1, 2, 3)) {
                if (days(begun).contains(day)) {
                    assertThat(workshop.daysToRecord(day, now)).containsExactly(day);
                } else {
                    assertRefused(notYet(mornings.get(day - 1)), () -> workshop.daysToRecord(day, now));
                }
            }
            if (days(begun).isEmpty()) {
                assertRefused(notYet("2027-03-27T10:00:00+01:00"), () -> workshop.daysToRecord(null, now));
            } else {
                assertThat(workshop.daysToRecord(null, now)).isEqualTo(days(begun));
            }
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(ints = 1)
        void a_workshop_of_one_day_has_the_first_alone(@Nullable Integer durationDays) {
            var workshop = in("scheduled", plan(written -> written.durationDays = durationDays));

            assertThat(workshop.daysToRecord(null, AFTER)).containsExactly(1);
            assertThat(workshop.daysToRecord(1, AFTER)).containsExactly(1);
            assertOutside(1, () -> workshop.daysToRecord(2, AFTER));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 4})
        void day_within_workshop(int day) {
            var workshop = in("scheduled", threeDaysOverTheNightWithoutAnHour());

            assertOutside(3, () -> workshop.daysToRecord(day, Instant.parse("2027-06-01T08:00:00Z")));
        }

        private static WorkshopPlan threeDaysOverTheNightWithoutAnHour() {
            return plan(written -> {
                written.scheduledStart = Instant.parse("2027-03-27T09:00:00Z");
                written.scheduledEnd = Instant.parse("2027-03-29T14:00:00Z");
                written.durationDays = 3;
            });
        }

        private static void assertOutside(int lastDay, Runnable act) {
            assertRefused(
                    new Finding(ParticipantRule.DAY_WITHIN_WORKSHOP, "day", Map.of("maximum", lastDay)), act::run);
        }

        private static void assertRecorded(Workshop workshop, String outcome, Instant now) {
            var mayBeOffered = workshop.allowedActs(standing("facilitator", workshop), 0, now)
                    .contains(WorkshopAct.RECORD_ATTENDANCE);
            if (outcome.equals("open")) {
                assertThat(workshop.daysToRecord(null, now)).containsExactly(1);
                assertThat(mayBeOffered).isTrue();
            } else {
                assertRefused(notYet("2027-02-01T17:00:00+01:00"), () -> workshop.daysToRecord(null, now));
                assertThat(mayBeOffered).isFalse();
            }
        }

        private static Finding notYet(String start) {
            return new Finding(
                    ParticipantRule.ATTENDANCE_ONLY_AFTER_WORKSHOP_DATE,
                    Map.of("begins_at", OffsetDateTime.parse(start)));
        }

        private static List<Integer> days(@Nullable String days) {
            return days == null
                    ? List.of()
                    : Arrays.stream(days.split(" ", -1)).map(Integer::valueOf).toList();
        }
    }

    @Nested
    class Duplicates {

        @Test
        void a_duplicate_is_a_new_draft_of_the_same_plan_at_another_time() {
            var may = Instant.parse("2027-05-03T15:00:00Z");
            var completed = in("completed");

            var duplicate = completed.duplicate(may, null, END);

            assertThat(duplicate.id()).isNotEqualTo(completed.id());
            assertThat(duplicate)
                    .isEqualTo(new Workshop(
                            duplicate.id(),
                            ORGANIZATION,
                            plan(written -> {
                                written.scheduledStart = may;
                                written.scheduledEnd = Instant.parse("2027-05-03T17:00:00Z");
                            }),
                            new Draft(),
                            false,
                            Set.of(completed.plan().facilitator()),
                            Revision.first(END)));
        }

        @Test
        void a_night_without_an_hour_ends_when_the_clock_says_so() {
            var night = plan(written -> {
                written.scheduledStart = Instant.parse("2027-03-20T17:00:00Z");
                written.scheduledEnd = Instant.parse("2027-03-21T11:00:00Z");
            });

            assertThat(in("scheduled", night)
                            .duplicate(Instant.parse("2027-03-27T17:00:00Z"), null, END)
                            .plan()
                            .scheduledEnd())
                    .isEqualTo(Instant.parse("2027-03-28T10:00:00Z"));
        }

        @Test
        void what_is_archived_can_be_duplicated() {
            assertThat(in("archived").duplicate(AFTER, null, END).archived()).isFalse();
        }

        @Test
        void somebody_else_may_facilitate_the_duplicate() {
            assertThat(in("completed")
                            .duplicate(AFTER, Workshops.PEER, END)
                            .plan()
                            .facilitator())
                    .isEqualTo(Workshops.PEER);
        }
    }

    @Nested
    class CancellationReasonOnCancel {

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", "  "})
        void whoever_is_cancelled_would_like_to_know_why(@Nullable String reason) {
            assertThat(Workshop.warningsAbout(reason))
                    .containsExactly(new Finding(ParticipantRule.CANCELLATION_REASON_ON_CANCEL, "reason", Map.of()));
        }

        @Test
        void a_reason_is_not_warned_of() {
            assertThat(Workshop.warningsAbout("Sykdom")).isEmpty();
            assertThat(Workshop.warningsAbout("x".repeat(1000))).isEmpty();
        }

        @Test
        void a_reason_of_a_thousand_characters_is_long_enough() {
            assertRefused(
                    new Finding(CommonRule.TEXT_TOO_LONG, "reason", Map.of("max_length", 1000)),
                    () -> Workshop.warningsAbout("x".repeat(1001)));
        }
    }

    @Nested
    class MustBeAllowedToChange {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                who,                   agenda,  anything else
                org admin,             allowed, allowed
                coordinator,           allowed, allowed
                facilitator,           allowed, refused
                co-facilitator,        allowed, refused
                former co-facilitator, refused, refused
                participant,           refused, refused
                peer mentor,           refused, refused
                """)
        void the_staff_change_everything_and_whoever_facilitates_the_agenda(
                String who, String agenda, String anythingElse) {
            var standing = standing(who, in("scheduled"));

            assertMay(standing, agenda, changing("agenda"));
            for (var attribute : List.of(
                    "title",
                    "description",
                    "workshop_type",
                    "facilitator_id",
                    "scheduled_start_at",
                    "scheduled_end_at",
                    "time_zone",
                    "location",
                    "is_virtual",
                    "max_participants",
                    "duration_days")) {
                assertMay(standing, anythingElse, changing(attribute));
                assertMay(standing, anythingElse, changing(attribute).agenda(Change.to("Both at once")));
            }
        }

        private static void assertMay(Standing standing, String outcome, WorkshopChanges changes) {
            if (outcome.equals("allowed")) {
                assertThatNoException().isThrownBy(() -> Workshop.mustBeAllowedToChange(standing, changes));
            } else {
                assertFindings(() -> Workshop.mustBeAllowedToChange(standing, changes))
                        .containsExactly(
                                new Finding(AccessRule.ROLE_TOO_LOW, Map.of("required_role", Role.COORDINATOR)));
            }
        }
    }

    @Nested
    class AllowedActs {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                state,       when,   acts
                draft,       before, CHANGE CHANGE_AGENDA SCHEDULE CANCEL ARCHIVE DUPLICATE ADD_NOTE ADD_TODO
                scheduled,   before, CHANGE CHANGE_AGENDA UNSCHEDULE START CANCEL ARCHIVE DUPLICATE REGISTER REGISTER_OTHERS ADD_NOTE ADD_TODO
                scheduled,   after,  CHANGE CHANGE_AGENDA UNSCHEDULE START CANCEL ARCHIVE DUPLICATE RECORD_ATTENDANCE ADD_NOTE ADD_TODO
                in_progress, before, CHANGE CHANGE_AGENDA COMPLETE CANCEL ARCHIVE DUPLICATE REGISTER REGISTER_OTHERS ADD_NOTE ADD_TODO
                in_progress, after,  CHANGE CHANGE_AGENDA COMPLETE CANCEL ARCHIVE DUPLICATE REGISTER REGISTER_OTHERS RECORD_ATTENDANCE ADD_NOTE ADD_TODO
                completed,   after,  CHANGE CHANGE_AGENDA ARCHIVE DUPLICATE RECORD_ATTENDANCE ADD_NOTE ADD_TODO
                cancelled,   before, CHANGE CHANGE_AGENDA ARCHIVE DUPLICATE ADD_NOTE ADD_TODO
                cancelled,   after,  CHANGE CHANGE_AGENDA ARCHIVE DUPLICATE ADD_NOTE ADD_TODO
                archived,    before, UNARCHIVE DUPLICATE
                archived,    after,  UNARCHIVE DUPLICATE
                """)
        void the_staff_plan_run_and_enrol(String state, String when, String acts) {
            assertThat(offered("coordinator", state, when)).isEqualTo(named(acts, WorkshopAct.class));
            assertThat(offered("org admin", state, when)).isEqualTo(named(acts, WorkshopAct.class));
        }

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                state,       when,   acts
                draft,       before, CHANGE_AGENDA ADD_NOTE ADD_TODO
                scheduled,   before, CHANGE_AGENDA START REGISTER ADD_NOTE ADD_TODO
                scheduled,   after,  CHANGE_AGENDA START RECORD_ATTENDANCE ADD_NOTE ADD_TODO
                in_progress, before, CHANGE_AGENDA COMPLETE ADD_NOTE ADD_TODO
                in_progress, after,  CHANGE_AGENDA COMPLETE RECORD_ATTENDANCE ADD_NOTE ADD_TODO
                completed,   after,  CHANGE_AGENDA RECORD_ATTENDANCE ADD_NOTE ADD_TODO
                cancelled,   after,  CHANGE_AGENDA ADD_NOTE ADD_TODO
                archived,    before,
                archived,    after,
                """)
        void whoever_facilitates_runs_it(String state, String when, @Nullable String acts) {
            assertThat(offered("facilitator", state, when)).isEqualTo(named(acts, WorkshopAct.class));
        }

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                who,                   state,       when,   acts
                co-facilitator,        scheduled,   before, CHANGE_AGENDA START ADD_NOTE ADD_TODO
                co-facilitator,        in_progress, after,  CHANGE_AGENDA COMPLETE RECORD_ATTENDANCE ADD_NOTE ADD_TODO
                former co-facilitator, scheduled,   before, REGISTER
                peer mentor,           draft,       before,
                peer mentor,           scheduled,   before, REGISTER
                peer mentor,           scheduled,   after,
                peer mentor,           in_progress, after,
                peer mentor,           archived,    before,
                participant,           scheduled,   before,
                participant,           in_progress, after,
                waitlisted,            scheduled,   before,
                cancelled,             scheduled,   before, REGISTER
                cancelled,             scheduled,   after,
                """)
        void whoever_does_not_run_it_signs_up_at_most(String who, String state, String when, @Nullable String acts) {
            assertThat(offered(who, state, when)).isEqualTo(named(acts, WorkshopAct.class));
        }

        @ParameterizedTest
        @ValueSource(strings = {"draft", "scheduled", "in_progress", "completed", "archived"})
        void in_an_organization_that_is_deactivated_nothing_is_offered(String state) {
            var workshop = in(state);
            var coordinator = afterDeactivation(standing("coordinator", workshop));
            assertThat(workshop.allowedActs(coordinator, 0, BEFORE)).isEmpty();
        }

        private static Set<WorkshopAct> offered(String who, String state, String when) {
            var workshop = in(state);
            return workshop.allowedActs(standing(who, workshop), 0, moment(when));
        }
    }

    private static Finding closed(ParticipantRule rule, Workshop workshop) {
        return new Finding(rule, Map.of("state", workshop.status(), "scheduled_start_at", LOCAL_START));
    }
}
