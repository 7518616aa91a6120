package org.samling.application.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.application.BoundedList;
import org.samling.application.UseCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.audit.AuditedThing;
import org.samling.application.enrolment.Move;
import org.samling.application.workshop.port.Workshops;
import org.samling.application.workshop.view.ParticipantView;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopRule;

@UseCase
class RunWorkshopsService implements RunWorkshops {

    private final WorkshopHold holding;
    private final Workshops workshops;
    private final VisibleWorkshop visible;
    private final WorkshopRegistrar registrar;
    private final AuditTrail audit;
    private final Clock clock;

    RunWorkshopsService(
            WorkshopHold holding,
            Workshops workshops,
            VisibleWorkshop visible,
            WorkshopRegistrar registrar,
            AuditTrail audit,
            Clock clock) {
        this.holding = holding;
        this.workshops = workshops;
        this.visible = visible;
        this.registrar = registrar;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void mustBeAllowedToRun(Actor actor, WorkshopId workshop) {
        view(actor, workshop).standing().mustBeAllowedToRun();
    }

    @Override
    public WorkshopView start(Act command) {
        return act(command, AuditAction.WORKSHOP_STARTED, workshop -> workshop.start(clock.instant()));
    }

    @Override
    public WorkshopView complete(Act command) {
        return act(command, AuditAction.WORKSHOP_COMPLETED, workshop -> workshop.complete(clock.instant()));
    }

    @Override
    public ParticipantView recordAttendance(RecordAttendance command) {
        var actor = command.actor();
        var held = hold(actor, command.workshop(), List.of(command.user()));
        var now = clock.instant();
        var before = known(held, command.user());
        mustSay(new Findings(), command.attended()).warningsOrThrow();
        held.workshop().mustHaveDay(command.day());
        command.expected().mustMatch(before.revision());
        var after = recorded(held, before, command.attended().appliedTo(null), command.day(), now);
        registrar.carryOut(actor, moved(before, after), now);
        return held.shown(after, null, actor, now);
    }

    @Override
    public List<Recorded> recordAttendanceOfMany(RecordAttendanceOfMany command) {
        var actor = command.actor();
        var users = BoundedList.peek(command.lines()).stream()
                .flatMap(line -> Stream.ofNullable(line.user()))
                .toList();
        var held = hold(actor, command.workshop(), users);
        var now = clock.instant();
        var lines = BoundedList.read(command.lines(), "attendance");
        mustBeComplete(lines);
        held.workshop().mustNotBeArchived();
        var answers = new ArrayList<Recorded>();
        var decided = new ArrayList<Move<WorkshopParticipant>>();
        for (var line : lines) {
            var user = Objects.requireNonNull(line.user());
            try {
                var before = latest(decided, user, known(held, user));
                var after = recorded(held, before, line.attended().appliedTo(null), line.day(), now);
                decided.removeIf(move -> move.user().equals(user));
                decided.addAll(moved(known(held, user), after));
                answers.add(new Recorded(user, held.shown(after, null, actor, now), null));
            } catch (RuleViolation refusal) {
                answers.add(new Recorded(user, null, refusal));
            }
        }
        registrar.carryOut(actor, decided, now);
        return List.copyOf(answers);
    }

    private WorkshopView act(Act command, AuditAction action, UnaryOperator<Workshop> act) {
        var actor = command.actor();
        var before = hold(actor, command.workshop(), List.of()).workshop();
        command.expected().mustMatch(before.revision());
        var after = act.apply(before);
        workshops.save(after);
        audit.record(
                actor.user(),
                actor.organization(),
                action,
                AuditedThing.workshop(after.id()),
                before.snapshot(),
                after.snapshot());
        return view(actor, after.id());
    }

    private HeldWorkshop hold(Actor actor, WorkshopId workshop, List<UserId> users) {
        var held = holding.hold(actor, workshop, users, WorkshopRule.ORGANIZATION_SCOPE_ISOLATION);
        held.standingOf(actor).mustBeAllowedToRun();
        return held;
    }

    private WorkshopView view(Actor actor, WorkshopId workshop) {
        return visible.find(actor, workshop, WorkshopRule.ORGANIZATION_SCOPE_ISOLATION);
    }

    private static WorkshopParticipant known(HeldWorkshop held, UserId user) {
        var participant = held.person(user).participant();
        if (participant == null) {
            throw new RuleViolation(CommonRule.NOT_FOUND);
        }
        return participant;
    }

    private static WorkshopParticipant recorded(
            HeldWorkshop held,
            WorkshopParticipant before,
            @Nullable Boolean attended,
            @Nullable Integer day,
            Instant now) {
        var days = held.workshop().daysToRecord(day, now);
        return attended == null && day == null
                ? before.forgetAttendance(now)
                : before.recordAttendance(days, attended, now);
    }

    private static List<Move<WorkshopParticipant>> moved(WorkshopParticipant before, WorkshopParticipant after) {
        return before.equals(after) ? List.of() : List.of(Move.attended(before, after));
    }

    /** A person may have several lines, one for each day. */
    private static WorkshopParticipant latest(
            List<Move<WorkshopParticipant>> decided, UserId user, WorkshopParticipant otherwise) {
        return decided.stream()
                .filter(move -> move.user().equals(user))
                .map(Move::after)
                .findFirst()
                .orElse(otherwise);
    }

    private static void mustBeComplete(List<Line> lines) {
        var findings = new Findings();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            mustSay(
                    findings.below("attendance").below(Integer.toString(i)).required(line.user(), "user_id"),
                    line.attended());
        }
        findings.warningsOrThrow();
    }

    /** Null is something to say; nothing is not. */
    private static Findings mustSay(Findings findings, Change<Boolean> attended) {
        return findings.check(attended instanceof Change.To, CommonRule.REQUIRED, "attended");
    }
}
