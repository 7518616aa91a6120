package org.samling.application.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.samling.application.Affected;
import org.samling.application.Outcome;
import org.samling.application.UseCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.audit.AuditedThing;
import org.samling.application.enrolment.Decision;
import org.samling.application.organization.ActiveOrganizations;
import org.samling.application.organization.port.Members;
import org.samling.application.workshop.port.WorkshopParticipants;
import org.samling.application.workshop.port.Workshops;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopPlan;
import org.samling.domain.workshop.WorkshopRole;
import org.samling.domain.workshop.WorkshopRule;
import org.samling.domain.workshop.WorkshopTerms;

@UseCase
class PlanWorkshopsService implements PlanWorkshops {

    private final WorkshopHold holding;
    private final Workshops workshops;
    private final VisibleWorkshop visible;
    private final ActiveOrganizations organizations;
    private final Members members;
    private final WorkshopParticipants participants;
    private final WorkshopRegistrar registrar;
    private final WorkshopNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    PlanWorkshopsService(
            WorkshopHold holding,
            Workshops workshops,
            VisibleWorkshop visible,
            ActiveOrganizations organizations,
            Members members,
            WorkshopParticipants participants,
            WorkshopRegistrar registrar,
            WorkshopNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.holding = holding;
        this.workshops = workshops;
        this.visible = visible;
        this.organizations = organizations;
        this.members = members;
        this.participants = participants;
        this.registrar = registrar;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public WorkshopView create(Create command) {
        var actor = command.actor();
        actor.mustBeAllowed(Permission.CREATE_WORKSHOPS);
        var home = organizations.hold(actor.organization());
        var plan = WorkshopPlan.of(command.description(), home.profile().timeZone());
        var now = clock.instant();
        return add(actor, Workshop.draft(actor.organization(), plan, now), now);
    }

    @Override
    public WorkshopView duplicate(Duplicate command) {
        var actor = command.actor();
        actor.mustBeAllowed(Permission.CREATE_WORKSHOPS);
        organizations.hold(actor.organization());
        var original = view(actor, command.workshop()).workshop();
        new Findings().required(command.scheduledStart(), "scheduled_start_at").warningsOrThrow();
        var now = clock.instant();
        var start = Objects.requireNonNull(command.scheduledStart());
        return add(actor, original.duplicate(start, command.facilitator(), now), now);
    }

    @Override
    public void mustBeAllowedToChange(Actor actor, WorkshopId workshop) {
        view(actor, workshop).standing().mustBeAllowedToRun();
    }

    @Override
    public Affected<WorkshopView> change(ChangeWorkshop command) {
        var actor = command.actor();
        var facilitator = command.changes().facilitator().appliedTo(null);
        var held = hold(actor, command.workshop(), facilitator == null ? List.of() : List.of(facilitator));
        var now = clock.instant();
        Workshop.mustBeAllowedToChange(held.standingOf(actor), command.changes());
        var before = held.workshop();
        var plan = before.plan().with(command.changes());
        if (!plan.facilitator().equals(before.plan().facilitator())) {
            Workshop.mustBeAbleToFacilitate(held.person(plan.facilitator()).membership());
        }
        command.expected().mustMatch(before.revision());
        if (plan.equals(before.plan())) {
            return new Affected<>(view(actor, before.id()), List.of(), List.of());
        }
        if (plan.days() < before.plan().days()) {
            plan.mustHaveRecordedDay(participants.lastRecordedDay(actor.organization(), before.id()));
        }
        var after = before.change(plan, now);
        var seats = held.seats().withCapacity(plan.maxParticipants(), WorkshopRule.MAX_PARTICIPANTS_CAPACITY_CHECK);
        var promotions = promotions(after, seats, now);
        if (!command.rehearsal()) {
            save(actor, AuditAction.WORKSHOP_CHANGED, before, after);
            registrar.carryOut(actor, promotions.moves(), now);
        }
        var told = Stream.of(
                        promotions.told(),
                        notices.movedIfSo(actor, before, after, command.rehearsal(), now),
                        notices.assignedIfSo(actor, before.plan().facilitator(), after, command.rehearsal(), now))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Affected<>(view(actor, after.id()), promotions.promoted(), told);
    }

    @Override
    public WorkshopView schedule(Act command) {
        return act(
                command, AuditAction.WORKSHOP_SCHEDULED, held -> held.workshop().schedule(clock.instant()));
    }

    @Override
    public WorkshopView unschedule(Act command) {
        return act(
                command,
                AuditAction.WORKSHOP_UNSCHEDULED,
                held -> held.workshop().unschedule(held.active(), clock.instant()));
    }

    @Override
    public Outcome<Affected<WorkshopView>> cancel(Cancel command) {
        var actor = command.actor();
        var held = planned(actor, command.workshop());
        var now = clock.instant();
        var before = held.workshop();
        var warnings = Workshop.warningsAbout(command.reason());
        command.expected().mustMatch(before.revision());
        var after = before.cancel(command.reason(), now);
        if (!command.rehearsal()) {
            save(actor, AuditAction.WORKSHOP_CANCELLED, before, after);
        }
        var told = notices.cancelled(actor, before, command.rehearsal(), now);
        return new Outcome<>(new Affected<>(view(actor, after.id()), List.of(), told), warnings);
    }

    @Override
    public WorkshopView archive(Act command) {
        return act(
                command, AuditAction.WORKSHOP_ARCHIVED, held -> held.workshop().archive(clock.instant()));
    }

    @Override
    public Affected<WorkshopView> unarchive(Act command) {
        var actor = command.actor();
        var held = planned(actor, command.workshop());
        var before = held.workshop();
        command.expected().mustMatch(before.revision());
        var now = clock.instant();
        var after = before.unarchive(now);
        save(actor, AuditAction.WORKSHOP_UNARCHIVED, before, after);
        var promotions = promotions(after, held.seats(), now);
        registrar.carryOut(actor, promotions.moves(), now);
        return new Affected<>(view(actor, after.id()), promotions.promoted(), promotions.told());
    }

    @Override
    public void delete(Act command) {
        var held = planned(command.actor(), command.workshop());
        command.expected().mustMatch(held.workshop().revision());
        if (!held.workshop().archived()) {
            save(
                    command.actor(),
                    AuditAction.WORKSHOP_ARCHIVED,
                    held.workshop(),
                    held.workshop().archive(clock.instant()));
        }
    }

    private WorkshopView add(Actor actor, Workshop workshop, Instant now) {
        var facilitator = workshop.plan().facilitator();
        Workshop.mustBeAbleToFacilitate(members.find(actor.organization(), facilitator)
                .filter(member -> member.state().isActive())
                .map(member -> member.profile().role())
                .orElse(null));
        workshops.add(workshop);
        record(actor, AuditAction.WORKSHOP_CREATED, Snapshot.empty(), workshop);
        notices.assignedIfSo(actor, actor.user(), workshop, false, now);
        return view(actor, workshop.id());
    }

    private Decision<WorkshopParticipant> promotions(Workshop workshop, Seats seats, Instant now) {
        var terms = new WorkshopTerms(workshop, WorkshopRole.PARTICIPANT);
        return registrar.fillFreeSeats(workshop.organization(), workshop.id(), terms, seats, now);
    }

    private WorkshopView act(Act command, AuditAction action, Function<HeldWorkshop, Workshop> act) {
        var held = planned(command.actor(), command.workshop());
        command.expected().mustMatch(held.workshop().revision());
        save(command.actor(), action, held.workshop(), act.apply(held));
        return view(command.actor(), command.workshop());
    }

    private HeldWorkshop planned(Actor actor, WorkshopId workshop) {
        actor.mustBeAllowed(Permission.PLAN_WORKSHOPS);
        return hold(actor, workshop, List.of());
    }

    private HeldWorkshop hold(Actor actor, WorkshopId workshop, List<UserId> people) {
        return holding.hold(actor, workshop, people, WorkshopRule.ORGANIZATION_SCOPE_ISOLATION);
    }

    private WorkshopView view(Actor actor, WorkshopId workshop) {
        return visible.find(actor, workshop, WorkshopRule.ORGANIZATION_SCOPE_ISOLATION);
    }

    private void save(Actor actor, AuditAction action, Workshop before, Workshop after) {
        workshops.save(after);
        record(actor, action, before.snapshot(), after);
    }

    private void record(Actor actor, AuditAction action, Snapshot before, Workshop after) {
        audit.record(
                actor.user(),
                actor.organization(),
                action,
                AuditedThing.workshop(after.id()),
                before,
                after.snapshot());
    }
}
