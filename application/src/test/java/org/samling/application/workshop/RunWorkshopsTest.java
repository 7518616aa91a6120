package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.BoundedList;
import org.samling.application.Refusals;
import org.samling.application.audit.AuditEntry;
import org.samling.application.audit.AuditedThing;
import org.samling.application.workshop.RunWorkshops.Act;
import org.samling.application.workshop.RunWorkshops.Line;
import org.samling.application.workshop.RunWorkshops.RecordAttendance;
import org.samling.application.workshop.RunWorkshops.RecordAttendanceOfMany;
import org.samling.application.workshop.RunWorkshops.Recorded;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Rule;
import org.samling.domain.workshop.Attendance;
import org.samling.domain.workshop.ParticipantRule;
import org.samling.domain.workshop.Registration;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopRule;
import org.samling.domain.workshop.WorkshopState;
import org.samling.domain.workshop.WorkshopStatus;

class RunWorkshopsTest extends WorkshopUseCaseScene {

    private final Member bodil = peerMentor("Bodil");
    private final Member cecilie = peerMentor("Cecilie");
    private final Member dina = peerMentor("Dina");

    @Test
    void whoever_is_named_as_the_facilitator_starts_and_completes_the_workshop() {
        var workshop = scheduled(organization, fredrik);
        timePassesUntil(WORKSHOP_START);

        assertThat(run.start(by(facilitator, workshop)).workshop().status()).isEqualTo(WorkshopStatus.IN_PROGRESS);
        assertThat(lastEntry().action()).isEqualTo("workshop.started");
        assertThat(lastEntry().actor()).isEqualTo(fredrik.user());
        assertThat(lastEntry().thing()).isEqualTo(AuditedThing.workshop(workshop.id()));
        assertThat(lastEntry().before()).isEqualTo(workshop.snapshot());
        assertThat(lastEntry().after()).isEqualTo(current(workshop).snapshot());

        clock.pass(Duration.ofHours(2));
        run.complete(by(facilitator, workshop));
        assertThat(current(workshop).state())
                .isEqualTo(new WorkshopState.Completed(WORKSHOP_START, WORKSHOP_START.plus(Duration.ofHours(2))));
        assertThat(lastEntry().action()).isEqualTo("workshop.completed");
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void whoever_takes_part_as_a_facilitator_and_the_staff_run_the_workshop_too() {
        var workshop = scheduled(organization, fredrik);
        facilitator(workshop, bodil);

        run.mustBeAllowedToRun(actorOf(bodil), workshop.id());
        run.start(by(actorOf(bodil), workshop));
        run.complete(by(coordinator, workshop));

        assertThat(current(workshop).status()).isEqualTo(WorkshopStatus.COMPLETED);
    }

    @Test
    void who_merely_takes_part_or_waits_or_has_cancelled_runs_nothing() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);
        waiting(workshop, cecilie, 1);
        saved(facilitator(workshop, dina).cancel("Syk", MORNING));
        timePassesUntil(WORKSHOP_START);

        for (var member : List.of(bodil, cecilie, dina, peerMentor("Erna"))) {
            var actor = actorOf(member);
            assertRefused(WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED, () -> run.start(by(actor, workshop)));
            assertRefused(WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED, () -> run.complete(by(actor, workshop)));
            assertRefused(
                    WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED,
                    () -> run.recordAttendance(attended(actor, workshop, bodil, true, null)));
            assertRefused(
                    WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED,
                    () -> run.recordAttendanceOfMany(many(actor, workshop, line(bodil, true, null))));
            assertRefused(
                    WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED, () -> run.mustBeAllowedToRun(actor, workshop.id()));
        }

        assertThat(current(workshop)).isEqualTo(workshop);
        assertThat(attendanceOf(workshop, bodil)).isEqualTo(Attendance.unknown());
    }

    @Test
    void valid_status_transition() {
        var scheduled = scheduled(organization, fredrik);
        var started = aWorkshop().started();
        var archived = saved(scheduled(organization, fredrik).archive(NOON));

        assertRefused(WorkshopRule.VALID_STATUS_TRANSITION, () -> run.complete(by(coordinator, scheduled)));
        assertRefused(WorkshopRule.VALID_STATUS_TRANSITION, () -> run.start(by(coordinator, started)));
        assertRefused(WorkshopRule.VALID_STATUS_TRANSITION, () -> run.start(by(coordinator, archived)));
    }

    @Test
    void whoever_has_seen_an_older_revision_changes_nothing() {
        var scheduled = scheduled(organization, fredrik);
        var started = aWorkshop().started();
        participant(started, bodil);
        timePassesUntil(WORKSHOP_START);

        assertRefused(CommonRule.STALE_REVISION, () -> run.start(new Act(coordinator, scheduled.id(), STALE)));
        assertRefused(CommonRule.STALE_REVISION, () -> run.complete(new Act(coordinator, started.id(), STALE)));
        assertRefused(
                CommonRule.STALE_REVISION,
                () -> run.recordAttendance(
                        new RecordAttendance(coordinator, started.id(), bodil.user(), Change.to(true), null, STALE)));

        assertThat(current(scheduled)).isEqualTo(scheduled);
        assertThat(current(started)).isEqualTo(started);
        assertThat(attendanceOf(started, bodil)).isEqualTo(Attendance.unknown());
    }

    @Test
    void organization_scope_isolation() {
        var workshop = aWorkshop().started();
        var draft = aWorkshop().draft();
        participant(workshop, bodil);
        timePassesUntil(WORKSHOP_START);
        var elsewhere = actorOf(coordinatorElsewhere());

        assertRefused(WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> run.start(by(elsewhere, workshop)));
        assertRefused(WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> run.complete(by(elsewhere, workshop)));
        assertRefused(
                WorkshopRule.ORGANIZATION_SCOPE_ISOLATION,
                () -> run.recordAttendance(attended(elsewhere, workshop, bodil, true, null)));
        assertRefused(
                WorkshopRule.ORGANIZATION_SCOPE_ISOLATION,
                () -> run.recordAttendanceOfMany(many(elsewhere, workshop, line(bodil, true, null))));
        assertRefused(
                WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> run.mustBeAllowedToRun(elsewhere, workshop.id()));
        assertRefused(WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> run.start(by(actorOf(bodil), draft)));

        assertThat(current(workshop)).isEqualTo(workshop);
        assertThat(attendanceOf(workshop, bodil)).isEqualTo(Attendance.unknown());
    }

    @Test
    void nothing_runs_in_an_organization_that_is_deactivated_or_has_no_mentor_programme() {
        var workshop = scheduled(organization, fredrik);

        assertRefused(
                AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED, () -> run.start(by(coordinatorWithoutModule(), workshop)));
        deactivated(organization);
        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> run.start(by(coordinator, workshop)));

        assertThat(current(workshop)).isEqualTo(workshop);
    }

    @Test
    void it_is_recorded_that_somebody_was_there() {
        var workshop = scheduled(organization, fredrik);
        var before = participant(workshop, bodil);
        timePassesUntil(WORKSHOP_START);

        var view = run.recordAttendance(attended(facilitator, workshop, bodil, true, null));

        var after = recordOf(workshop, bodil);
        assertThat(view.participant()).isEqualTo(after);
        assertThat(attendanceOf(workshop, bodil).attended()).isTrue();
        assertThat(attendanceOf(workshop, bodil).confirmedAt()).isEqualTo(WORKSHOP_START);
        assertThat(outbox().notices()).isEmpty();
        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("workshop_participant.attendance_recorded");
            assertThat(entry.actor()).isEqualTo(fredrik.user());
            assertThat(entry.onBehalfOf()).isNull();
            assertThat(entry.thing()).isEqualTo(AuditedThing.workshopParticipant(after.id()));
            assertThat(entry.before()).isEqualTo(before.snapshot());
            assertThat(entry.after()).isEqualTo(after.snapshot());
        });
    }

    @Test
    void attendance_only_after_workshop_date() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);
        timePassesUntil(WORKSHOP_START.minusMillis(1));

        assertRefused(
                ParticipantRule.ATTENDANCE_ONLY_AFTER_WORKSHOP_DATE,
                () -> run.recordAttendance(attended(coordinator, workshop, bodil, true, null)));

        assertThat(attendanceOf(workshop, bodil)).isEqualTo(Attendance.unknown());
    }

    @Test
    void attendance_is_taken_back() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);
        timePassesUntil(WORKSHOP_START);
        run.recordAttendance(attended(coordinator, workshop, bodil, false, null));
        assertThat(attendanceOf(workshop, bodil).attended()).isFalse();

        run.recordAttendance(attended(coordinator, workshop, bodil, null, null));

        assertThat(attendanceOf(workshop, bodil)).isEqualTo(Attendance.unknown());
        assertThat(lastEntry().before().facts()).containsEntry("attended", false);
        assertThat(lastEntry().after().facts()).doesNotContainKey("attended");
    }

    @Test
    void attendance_is_recorded_for_one_day_or_for_all_that_have_begun() {
        var workshop = lastingThreeDays();
        participant(workshop, bodil);
        participant(workshop, cecilie);
        timePassesUntil(WORKSHOP_START.plus(Duration.ofDays(1)));

        run.recordAttendance(attended(coordinator, workshop, bodil, true, 2));
        run.recordAttendance(attended(coordinator, workshop, cecilie, true, null));
        run.recordAttendance(attended(coordinator, workshop, cecilie, false, 1));

        assertThat(attendanceOf(workshop, bodil).days()).isEqualTo(Map.of(2, true));
        assertThat(attendanceOf(workshop, cecilie).days()).isEqualTo(Map.of(1, false, 2, true));
        assertRefused(
                ParticipantRule.ATTENDANCE_ONLY_AFTER_WORKSHOP_DATE,
                () -> run.recordAttendance(attended(coordinator, workshop, bodil, true, 3)));
        assertRefused(
                ParticipantRule.DAY_WITHIN_WORKSHOP,
                () -> run.recordAttendance(attended(coordinator, workshop, bodil, true, 4)));
    }

    @Test
    void cancelled_participant_cannot_attend() {
        var workshop = scheduled(organization, fredrik);
        saved(participant(workshop, bodil).cancel("Syk", MORNING));
        waiting(workshop, cecilie, 1);
        timePassesUntil(WORKSHOP_START);

        assertRefused(
                ParticipantRule.CANCELLED_PARTICIPANT_CANNOT_ATTEND,
                () -> run.recordAttendance(attended(coordinator, workshop, bodil, true, null)));
        assertRefused(
                ParticipantRule.WAITLISTED_PARTICIPANT_CANNOT_ATTEND,
                () -> run.recordAttendance(attended(coordinator, workshop, cecilie, true, null)));
        assertRefused(
                CommonRule.NOT_FOUND, () -> run.recordAttendance(attended(coordinator, workshop, dina, true, null)));
    }

    @Test
    void attendance_stays_open_when_a_workshop_is_over_and_closes_when_it_is_archived() {
        var workshop = aWorkshop().completed();
        participant(workshop, bodil);
        timePassesUntil(WORKSHOP_START.plus(Duration.ofDays(30)));

        run.recordAttendance(attended(coordinator, workshop, bodil, true, null));
        assertThat(attendanceOf(workshop, bodil).attended()).isTrue();

        saved(workshop.archive(NOON));
        assertRefused(
                WorkshopRule.WORKSHOP_ARCHIVED,
                () -> run.recordAttendance(attended(coordinator, workshop, bodil, false, null)));
        assertRefused(
                WorkshopRule.WORKSHOP_ARCHIVED,
                () -> run.recordAttendanceOfMany(many(coordinator, workshop, line(bodil, false, null))));
    }

    @Test
    void attendance_says_whether_somebody_was_there() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);
        timePassesUntil(WORKSHOP_START);

        Refusals.assertFindings(() -> run.recordAttendance(
                        new RecordAttendance(coordinator, workshop.id(), bodil.user(), Change.keep(), null, ANY)))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactly(tuple(CommonRule.REQUIRED, "attended"));
    }

    @Test
    void attendance_of_many_is_recorded_and_what_is_refused_for_one_does_not_stop_the_others() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);
        waiting(workshop, cecilie, 1);
        facilitator(workshop, dina);
        var missing = peerMentor("Erna");
        timePassesUntil(WORKSHOP_START);

        var recorded = run.recordAttendanceOfMany(many(
                facilitator,
                workshop,
                line(bodil, true, null),
                line(cecilie, true, null),
                line(missing, true, null),
                line(dina, false, null),
                line(dina, false, 2)));

        assertThat(recorded)
                .extracting(Recorded::user, RunWorkshopsTest::attended, RunWorkshopsTest::refusal)
                .containsExactly(
                        tuple(bodil.user(), true, null),
                        tuple(cecilie.user(), null, ParticipantRule.WAITLISTED_PARTICIPANT_CANNOT_ATTEND),
                        tuple(missing.user(), null, CommonRule.NOT_FOUND),
                        tuple(dina.user(), false, null),
                        tuple(dina.user(), null, ParticipantRule.DAY_WITHIN_WORKSHOP));
        assertThat(attendanceOf(workshop, bodil).attended()).isTrue();
        assertThat(attendanceOf(workshop, dina).attended()).isFalse();
        assertThat(outbox().notices()).isEmpty();
        assertThat(auditLog().entries())
                .extracting(AuditEntry::action, AuditEntry::thing)
                .containsExactly(
                        tuple(
                                "workshop_participant.attendance_recorded",
                                AuditedThing.workshopParticipant(
                                        recordOf(workshop, bodil).id())),
                        tuple(
                                "workshop_participant.attendance_recorded",
                                AuditedThing.workshopParticipant(
                                        recordOf(workshop, dina).id())));
    }

    @Test
    void a_person_may_have_a_line_for_each_day() {
        var workshop = lastingThreeDays();
        var before = participant(workshop, bodil);
        timePassesUntil(WORKSHOP_START.plus(Duration.ofDays(2)));

        run.recordAttendanceOfMany(many(
                coordinator,
                workshop,
                line(bodil, true, 1),
                line(bodil, false, 2),
                line(bodil, true, 9),
                line(bodil, true, 3),
                line(bodil, null, 1)));

        assertThat(attendanceOf(workshop, bodil).days()).isEqualTo(Map.of(2, false, 3, true));
        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.before()).isEqualTo(before.snapshot());
            assertThat(entry.after()).isEqualTo(recordOf(workshop, bodil).snapshot());
        });
    }

    @Test
    void every_line_says_who_and_whether() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);
        timePassesUntil(WORKSHOP_START);

        Refusals.assertFindings(() -> run.recordAttendanceOfMany(many(
                        coordinator,
                        workshop,
                        line(bodil, true, null),
                        new Line(bodil.user(), Change.keep(), null),
                        new Line(null, Change.keep(), null))))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactly(
                        tuple(CommonRule.REQUIRED, "attendance/1/attended"),
                        tuple(CommonRule.REQUIRED, "attendance/2/user_id"),
                        tuple(CommonRule.REQUIRED, "attendance/2/attended"));
        assertThat(attendanceOf(workshop, bodil)).isEqualTo(Attendance.unknown());
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void there_is_at_least_one_line_none_is_empty_and_there_are_not_too_many() {
        var workshop = scheduled(organization, fredrik);
        var line = line(bodil, true, null);
        var tooMany = Collections.nCopies(BoundedList.LONGEST + 1, line).toArray(Line[]::new);

        Refusals.assertFindings(
                        () -> run.recordAttendanceOfMany(new RecordAttendanceOfMany(coordinator, workshop.id(), null)))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactly(tuple(CommonRule.REQUIRED, "attendance"));
        assertRefused(CommonRule.REQUIRED, () -> run.recordAttendanceOfMany(many(coordinator, workshop)));
        Refusals.assertFindings(() -> run.recordAttendanceOfMany(many(coordinator, workshop, line, null)))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactly(tuple(CommonRule.REQUIRED, "attendance/1"));
        Refusals.assertFindings(() -> run.recordAttendanceOfMany(many(coordinator, workshop, tooMany)))
                .containsExactly(
                        new Finding(CommonRule.TOO_MANY_ITEMS, "attendance", Map.of("maximum", 200, "items", 201)));
    }

    private Workshop lastingThreeDays() {
        return aWorkshop()
                .after(draft ->
                        draft.change(draft.plan().with(lasting(3)), MORNING).schedule(MORNING));
    }

    private Attendance attendanceOf(Workshop workshop, Member member) {
        return ((Registration.Registered) recordOf(workshop, member).registration()).attendance();
    }

    private static Act by(Actor actor, Workshop workshop) {
        return new Act(actor, workshop.id(), ANY);
    }

    private static RecordAttendance attended(
            Actor actor, Workshop workshop, Member member, @Nullable Boolean attended, @Nullable Integer day) {
        return new RecordAttendance(actor, workshop.id(), member.user(), Change.to(attended), day, ANY);
    }

    private static Line line(Member member, @Nullable Boolean attended, @Nullable Integer day) {
        return new Line(member.user(), Change.to(attended), day);
    }

    private static RecordAttendanceOfMany many(Actor actor, Workshop workshop, @Nullable Line... lines) {
        return new RecordAttendanceOfMany(actor, workshop.id(), Arrays.asList(lines));
    }

    private static @Nullable Boolean attended(Recorded recorded) {
        var view = recorded.participant();
        if (view == null) {
            return null;
        }
        return ((Registration.Registered) view.participant().registration())
                .attendance()
                .attended();
    }

    private static @Nullable Rule refusal(Recorded recorded) {
        var refusal = recorded.refusal();
        return refusal == null ? null : refusal.rule();
    }
}
