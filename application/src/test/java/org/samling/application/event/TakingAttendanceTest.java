package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.application.BoundedList;
import org.samling.application.Refusals;
import org.samling.application.audit.AuditEntry;
import org.samling.application.audit.AuditedThing;
import org.samling.application.event.TakeEventAttendance.Line;
import org.samling.application.event.TakeEventAttendance.RecordMany;
import org.samling.application.event.TakeEventAttendance.RecordOne;
import org.samling.application.event.TakeEventAttendance.Recorded;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.event.EventRule;
import org.samling.domain.event.Participation;
import org.samling.domain.event.Visibility;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Rule;

class TakingAttendanceTest extends EventUseCaseScene {

    private final Member bodil = contact("Bodil");
    private final Member cecilie = contact("Cecilie");
    private final Member dina = contact("Dina");

    @Test
    void it_is_recorded_that_somebody_was_there() {
        var event = published();
        var before = participant(event, bodil);
        timePassesUntil(EVENT_START);

        var view = attendance.record(one(coordinator, event, bodil, EventAttendance.ATTENDED));

        var after = recordOf(event, bodil);
        assertThat(view.participant()).isEqualTo(after);
        assertThat(after.participation()).isEqualTo(new Participation.Attended(EVENT_START));
        assertThat(seatsOf(event).taken()).isEqualTo(1);
        assertThat(outbox().notices()).isEmpty();
        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("event_participant.attendance_recorded");
            assertThat(entry.actor()).isEqualTo(anne.user());
            assertThat(entry.onBehalfOf()).isNull();
            assertThat(entry.thing()).isEqualTo(AuditedThing.eventParticipant(after.id()));
            assertThat(entry.before()).isEqualTo(before.snapshot());
            assertThat(entry.after()).isEqualTo(after.snapshot());
        });
    }

    @Test
    void attendance_is_corrected_and_taken_back() {
        var event = published();
        participant(event, bodil);
        timePassesUntil(EVENT_START);

        assertRecorded(event, EventAttendance.NO_SHOW, EventParticipantStatus.NO_SHOW);
        assertRecorded(event, EventAttendance.ATTENDED, EventParticipantStatus.ATTENDED);
        assertRecorded(event, EventAttendance.NO_SHOW, EventParticipantStatus.NO_SHOW);
        assertRecorded(event, EventAttendance.UNKNOWN, EventParticipantStatus.REGISTERED);

        assertThat(actions()).hasSize(4).containsOnly("event_participant.attendance_recorded");
        assertThat(seatsOf(event).taken()).isEqualTo(1);
    }

    @Test
    void what_is_known_already_is_not_written_down_again() {
        var event = published();
        var attended = saved(participant(event, bodil).attended(NOON));
        var registered = participant(event, cecilie);
        timePassesUntil(EVENT_START.plus(Duration.ofHours(1)));

        attendance.record(one(coordinator, event, bodil, EventAttendance.ATTENDED));
        attendance.record(one(coordinator, event, cecilie, EventAttendance.UNKNOWN));

        assertThat(recordOf(event, bodil)).isEqualTo(attended);
        assertThat(recordOf(event, cecilie)).isEqualTo(registered);
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void attendance_from_start_on() {
        var event = published();
        participant(event, bodil);
        timePassesUntil(EVENT_START.minusMillis(1));

        assertRefused(
                EventParticipantRule.ATTENDANCE_FROM_START_ON,
                () -> attendance.record(one(coordinator, event, bodil, EventAttendance.ATTENDED)));
        assertRefused(
                EventParticipantRule.ATTENDANCE_FROM_START_ON,
                () -> attendance.recordMany(many(event, line(bodil, EventAttendance.ATTENDED))));

        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.REGISTERED);
    }

    @Test
    void attendance_stays_open_when_an_event_is_over() {
        var event = anEvent().completed();
        participant(event, bodil);
        timePassesUntil(EVENT_START.plus(Duration.ofDays(30)));

        attendance.record(one(coordinator, event, bodil, EventAttendance.NO_SHOW));

        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.NO_SHOW);
    }

    @Test
    void nobody_attends_what_is_not_held_or_is_put_away() {
        var draft = anEvent().draft();
        var cancelled = anEvent().cancelled();
        var deleted = anEvent().deleted();
        var archived = anEvent().archived();
        for (var event : List.of(draft, cancelled, deleted, archived)) {
            participant(event, bodil);
        }
        timePassesUntil(EVENT_START);

        assertRefused(
                EventParticipantRule.ATTENDANCE_FROM_START_ON,
                () -> attendance.record(one(coordinator, draft, bodil, EventAttendance.ATTENDED)));
        assertRefused(
                EventParticipantRule.ATTENDANCE_FROM_START_ON,
                () -> attendance.record(one(coordinator, cancelled, bodil, EventAttendance.ATTENDED)));
        assertRefused(
                EventRule.SOFT_DELETE_ONLY,
                () -> attendance.record(one(coordinator, deleted, bodil, EventAttendance.ATTENDED)));
        assertRefused(
                EventRule.EVENT_ARCHIVED,
                () -> attendance.recordMany(many(archived, line(bodil, EventAttendance.ATTENDED))));
    }

    @Test
    void valid_status_transition() {
        var event = published();
        waiting(event, bodil, 1);
        saved(participant(event, cecilie).cancel(MORNING));
        timePassesUntil(EVENT_START);

        for (var member : List.of(bodil, cecilie)) {
            for (var said : EventAttendance.values()) {
                assertRefused(
                        EventParticipantRule.VALID_STATUS_TRANSITION,
                        () -> attendance.record(one(coordinator, event, member, said)));
            }
        }
        assertRefused(
                CommonRule.NOT_FOUND, () -> attendance.record(one(coordinator, event, dina, EventAttendance.ATTENDED)));
    }

    @Test
    void whoever_has_seen_an_older_revision_records_nothing() {
        var over = anEvent().cancelled();
        var event = published();
        participant(event, bodil);
        participant(over, bodil);
        timePassesUntil(EVENT_START);

        for (var either : List.of(event, over)) {
            assertRefused(
                    CommonRule.STALE_REVISION,
                    () -> attendance.record(
                            new RecordOne(coordinator, either.id(), bodil.user(), EventAttendance.ATTENDED, STALE)));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CONTACT", "PEER_MENTOR"})
    void attendance_is_for_the_staff(Role role) {
        var event = published();
        var member = memberOf(organization, "Erna", role);
        participant(event, member);
        timePassesUntil(EVENT_START);
        var actor = actorOf(member);

        assertRefused(
                AccessRule.ROLE_TOO_LOW, () -> attendance.record(one(actor, event, member, EventAttendance.ATTENDED)));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> attendance.recordMany(new RecordMany(actor, event.id(), null)));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> attendance.mustBeAllowedToRecord(actor, event.id()));
        attendance.mustBeAllowedToRecord(coordinator, event.id());
    }

    @Test
    void event_id_exists() {
        var event = published();
        var hidden = anEvent().visibleTo(Visibility.COORDINATORS).published();
        participant(event, bodil);
        timePassesUntil(EVENT_START);
        var elsewhere = actorOf(coordinatorElsewhere());
        var nowhere = new EventId(UUID.randomUUID());

        assertRefused(
                EventParticipantRule.EVENT_ID_EXISTS,
                () -> attendance.record(one(elsewhere, event, bodil, EventAttendance.ATTENDED)));
        assertRefused(
                EventParticipantRule.EVENT_ID_EXISTS, () -> attendance.mustBeAllowedToRecord(elsewhere, event.id()));
        assertRefused(
                EventParticipantRule.EVENT_ID_EXISTS,
                () -> attendance.recordMany(new RecordMany(coordinator, nowhere, List.of())));
        assertRefused(
                EventParticipantRule.EVENT_ID_EXISTS,
                () -> attendance.mustBeAllowedToRecord(actorOf(bodil), hidden.id()));
    }

    @Test
    void nothing_is_recorded_in_an_organization_that_is_deactivated() {
        var event = published();
        participant(event, bodil);
        timePassesUntil(EVENT_START);
        deactivated(organization);

        assertRefused(
                AccessRule.ORGANIZATION_INACTIVE,
                () -> attendance.record(one(coordinator, event, bodil, EventAttendance.ATTENDED)));
    }

    @Test
    void attendance_of_many_is_recorded_and_what_is_refused_for_one_does_not_stop_the_others() {
        var event = published();
        participant(event, bodil);
        waiting(event, cecilie, 1);
        participant(event, dina);
        var missing = contact("Erna");
        timePassesUntil(EVENT_START);

        var recorded = attendance.recordMany(many(
                event,
                line(bodil, EventAttendance.ATTENDED),
                line(cecilie, EventAttendance.ATTENDED),
                line(missing, EventAttendance.NO_SHOW),
                line(dina, EventAttendance.NO_SHOW)));

        assertThat(recorded)
                .extracting(Recorded::user, TakingAttendanceTest::status, TakingAttendanceTest::refusal)
                .containsExactly(
                        tuple(bodil.user(), EventParticipantStatus.ATTENDED, null),
                        tuple(cecilie.user(), null, EventParticipantRule.VALID_STATUS_TRANSITION),
                        tuple(missing.user(), null, CommonRule.NOT_FOUND),
                        tuple(dina.user(), EventParticipantStatus.NO_SHOW, null));
        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.ATTENDED);
        assertThat(statusOf(event, dina)).isEqualTo(EventParticipantStatus.NO_SHOW);
        assertThat(outbox().notices()).isEmpty();
        assertThat(auditLog().entries())
                .extracting(AuditEntry::action, AuditEntry::thing)
                .containsExactly(
                        tuple("event_participant.attendance_recorded", thing(event, bodil)),
                        tuple("event_participant.attendance_recorded", thing(event, dina)));
    }

    @Test
    void the_last_line_about_a_person_counts_and_is_written_down_once() {
        var event = published();
        var before = participant(event, bodil);
        participant(event, cecilie);
        timePassesUntil(EVENT_START);

        attendance.recordMany(many(
                event,
                line(bodil, EventAttendance.ATTENDED),
                line(cecilie, EventAttendance.ATTENDED),
                line(bodil, EventAttendance.NO_SHOW),
                line(cecilie, EventAttendance.UNKNOWN)));

        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.NO_SHOW);
        assertThat(statusOf(event, cecilie)).isEqualTo(EventParticipantStatus.REGISTERED);
        assertThat(auditLog().entries()).first().satisfies(entry -> {
            assertThat(entry.before()).isEqualTo(before.snapshot());
            assertThat(entry.after()).isEqualTo(recordOf(event, bodil).snapshot());
        });
    }

    @Test
    void it_is_safe_to_repeat() {
        var event = published();
        participant(event, bodil);
        timePassesUntil(EVENT_START);
        var command = many(event, line(bodil, EventAttendance.ATTENDED));
        var first = attendance.recordMany(command);
        clock.pass(Duration.ofMinutes(5));

        assertThat(attendance.recordMany(command)).isEqualTo(first);
        assertThat(actions()).hasSize(1);
    }

    @Test
    void every_line_says_who_and_whether() {
        var event = published();
        participant(event, bodil);

        Refusals.assertFindings(() -> attendance.recordMany(many(
                        event,
                        line(bodil, EventAttendance.ATTENDED),
                        new Line(bodil.user(), null),
                        new Line(null, null))))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactly(
                        tuple(CommonRule.REQUIRED, "attendance/1/status"),
                        tuple(CommonRule.REQUIRED, "attendance/2/user_id"),
                        tuple(CommonRule.REQUIRED, "attendance/2/status"));
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void there_is_at_least_one_line_none_is_empty_and_there_are_not_too_many() {
        var event = published();
        var line = line(bodil, EventAttendance.ATTENDED);
        var tooMany = Collections.nCopies(BoundedList.LONGEST + 1, line).toArray(Line[]::new);

        Refusals.assertFindings(() -> attendance.recordMany(new RecordMany(coordinator, event.id(), null)))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactly(tuple(CommonRule.REQUIRED, "attendance"));
        assertRefused(CommonRule.REQUIRED, () -> attendance.recordMany(many(event)));
        Refusals.assertFindings(() -> attendance.recordMany(many(event, line, null)))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactly(tuple(CommonRule.REQUIRED, "attendance/1"));
        Refusals.assertFindings(() -> attendance.recordMany(many(event, tooMany)))
                .containsExactly(
                        new Finding(CommonRule.TOO_MANY_ITEMS, "attendance", Map.of("maximum", 200, "items", 201)));
    }

    private void assertRecorded(Event event, EventAttendance said, EventParticipantStatus status) {
        attendance.record(one(coordinator, event, bodil, said));
        assertThat(statusOf(event, bodil)).isEqualTo(status);
    }

    private AuditedThing thing(Event event, Member member) {
        return AuditedThing.eventParticipant(recordOf(event, member).id());
    }

    private RecordMany many(Event event, @Nullable Line... lines) {
        return new RecordMany(coordinator, event.id(), Arrays.asList(lines));
    }

    private static RecordOne one(Actor actor, Event event, Member member, EventAttendance said) {
        return new RecordOne(actor, event.id(), member.user(), said, ANY);
    }

    private static Line line(Member member, EventAttendance said) {
        return new Line(member.user(), said);
    }

    private static @Nullable EventParticipantStatus status(Recorded recorded) {
        var view = recorded.participant();
        return view == null ? null : view.participant().participation().status();
    }

    private static @Nullable Rule refusal(Recorded recorded) {
        var refusal = recorded.refusal();
        return refusal == null ? null : refusal.rule();
    }
}
