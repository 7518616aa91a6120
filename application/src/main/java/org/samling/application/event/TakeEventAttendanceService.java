package org.samling.application.event;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.application.BoundedList;
import org.samling.application.UseCase;
import org.samling.application.enrolment.Move;
import org.samling.application.event.view.EventParticipantView;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;

@UseCase
class TakeEventAttendanceService implements TakeEventAttendance {

    private final EventHold events;
    private final VisibleEvent visible;
    private final EventRegistrar registrar;
    private final Clock clock;

    TakeEventAttendanceService(EventHold events, VisibleEvent visible, EventRegistrar registrar, Clock clock) {
        this.events = events;
        this.visible = visible;
        this.registrar = registrar;
        this.clock = clock;
    }

    @Override
    public void mustBeAllowedToRecord(Actor actor, EventId event) {
        visible.find(actor, event, EventParticipantRule.EVENT_ID_EXISTS);
        actor.mustBeAllowed(Permission.RUN_EVENTS);
    }

    @Override
    public EventParticipantView record(RecordOne command) {
        var actor = command.actor();
        var held = hold(actor, command.event(), List.of(command.user()));
        var now = clock.instant();
        var before = known(held, command.user());
        command.expected().mustMatch(before.revision());
        held.event().mustTakeAttendance(now);
        var after = recorded(before, command.attendance(), now);
        registrar.carryOut(actor, moved(before, after), now);
        return shown(held, after, actor, now);
    }

    @Override
    public List<Recorded> recordMany(RecordMany command) {
        var actor = command.actor();
        var users = BoundedList.peek(command.lines()).stream()
                .flatMap(line -> Stream.ofNullable(line.user()))
                .toList();
        var held = hold(actor, command.event(), users);
        var now = clock.instant();
        var lines = BoundedList.read(command.lines(), "attendance");
        mustBeComplete(lines);
        held.event().mustTakeAttendance(now);
        var latest = new LinkedHashMap<UserId, EventParticipant>();
        var answers = new ArrayList<Recorded>();
        for (var line : lines) {
            var user = Objects.requireNonNull(line.user());
            try {
                var before = latest.getOrDefault(user, held.person(user).participant());
                var after = recorded(found(before), Objects.requireNonNull(line.attendance()), now);
                latest.put(user, after);
                answers.add(new Recorded(user, shown(held, after, actor, now), null));
            } catch (RuleViolation refusal) {
                answers.add(new Recorded(user, null, refusal));
            }
        }
        registrar.carryOut(
                actor,
                latest.values().stream()
                        .flatMap(after -> moved(known(held, after.user()), after).stream())
                        .toList(),
                now);
        return List.copyOf(answers);
    }

    private HeldEvent hold(Actor actor, EventId event, List<UserId> users) {
        var held = events.hold(actor, event, users, EventParticipantRule.EVENT_ID_EXISTS);
        actor.mustBeAllowed(Permission.RUN_EVENTS);
        return held;
    }

    private static EventParticipantView shown(HeldEvent held, EventParticipant participant, Actor actor, Instant now) {
        return held.shown(participant, null, held.seats(), actor, now);
    }

    private static EventParticipant recorded(EventParticipant before, EventAttendance attendance, Instant now) {
        return switch (attendance) {
            case ATTENDED -> before.attended(now);
            case NO_SHOW -> before.missed(now);
            case UNKNOWN -> before.undoAttendance(now);
        };
    }

    private static List<Move<EventParticipant>> moved(EventParticipant before, EventParticipant after) {
        return before.equals(after) ? List.of() : List.of(Move.attended(before, after));
    }

    private static EventParticipant known(HeldEvent held, UserId user) {
        return found(held.person(user).participant());
    }

    private static EventParticipant found(@Nullable EventParticipant participant) {
        if (participant == null) {
            throw new RuleViolation(CommonRule.NOT_FOUND);
        }
        return participant;
    }

    private static void mustBeComplete(List<Line> lines) {
        var findings = new Findings();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            findings.below("attendance")
                    .below(Integer.toString(i))
                    .required(line.user(), "user_id")
                    .required(line.attendance(), "status");
        }
        findings.warningsOrThrow();
    }
}
