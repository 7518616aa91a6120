package org.samling.application.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.samling.application.Outcome;
import org.samling.application.UseCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.event.view.EventView;
import org.samling.application.organization.port.Organizations;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventChange;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventPlan;
import org.samling.domain.event.EventRule;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;

@UseCase
class PlanEventsService implements PlanEvents {

    private final EventHold holding;
    private final VisibleEvent visible;
    private final Organizations organizations;
    private final EventJournal journal;
    private final EventRefill refill;
    private final EventRegistrar registrar;
    private final EventNotices notices;
    private final Clock clock;

    PlanEventsService(
            EventHold holding,
            VisibleEvent visible,
            Organizations organizations,
            EventJournal journal,
            EventRefill refill,
            EventRegistrar registrar,
            EventNotices notices,
            Clock clock) {
        this.holding = holding;
        this.visible = visible;
        this.organizations = organizations;
        this.journal = journal;
        this.refill = refill;
        this.registrar = registrar;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Outcome<EventView> create(Create command) {
        var actor = command.actor();
        actor.mustBeAllowed(Permission.PLAN_EVENTS);
        var home = activeHome(actor);
        var plan = EventPlan.of(command.description(), home.profile().timeZone());
        var now = clock.instant();
        var event = Event.draft(actor.organization(), plan, actor.user(), now);
        journal.add(actor, List.of(event));
        return new Outcome<>(EventView.ofNew(event, actor, now), plan.warnings());
    }

    @Override
    public List<EventView> duplicate(Duplicate command) {
        var actor = command.actor();
        mustBeAllowedToPlan(actor, command.event());
        activeHome(actor);
        var original = view(actor, command.event()).event();
        var now = clock.instant();
        var copies = command.copies() == null ? 1 : command.copies();
        var drafts = original.duplicate(command.start(), copies, actor.user(), now);
        journal.add(actor, drafts);
        return drafts.stream().map(draft -> EventView.ofNew(draft, actor, now)).toList();
    }

    @Override
    public void mustBeAllowedToPlan(Actor actor, EventId event) {
        view(actor, event);
        actor.mustBeAllowed(Permission.PLAN_EVENTS);
    }

    @Override
    public Outcome<Reached<EventView>> change(ChangeEvent command) {
        var actor = command.actor();
        var held = planned(actor, command.event());
        var now = clock.instant();
        var before = held.event();
        var plan = before.plan().with(command.changes());
        command.expected().mustMatch(before.revision());
        if (plan.equals(before.plan())) {
            return new Outcome<>(new Reached<>(view(actor, before.id()), List.of(), 0), plan.warnings());
        }
        var after = before.change(plan, now);
        var seats = held.seats().withCapacity(plan.capacity(), EventRule.CAPACITY_ENFORCED_ON_SIGNUP);
        var decided = refill.decide(actor, before, after, seats, now);
        if (!command.rehearsal()) {
            journal.save(actor, AuditAction.EVENT_CHANGED, new EventChange(before, after));
            registrar.carryOut(actor, decided.moves(), now);
        }
        var moved = notices.movedIfSo(actor, before, after, command.rehearsal(), now);
        var told = told(moved, decided.promoted(), actor);
        return new Outcome<>(new Reached<>(view(actor, after.id()), decided.promoted(), told), plan.warnings());
    }

    @Override
    public EventView publish(Act command) {
        return act(
                command,
                AuditAction.EVENT_PUBLISHED,
                (held, now) -> held.event().publish(now));
    }

    @Override
    public EventView unpublish(Act command) {
        return act(
                command,
                AuditAction.EVENT_UNPUBLISHED,
                (held, now) -> held.event().unpublish(held.active(), now));
    }

    @Override
    public EventView start(Act command) {
        return act(
                command, AuditAction.EVENT_STARTED, (held, now) -> held.event().start(now));
    }

    @Override
    public EventView complete(Act command) {
        return act(
                command,
                AuditAction.EVENT_COMPLETED,
                (held, now) -> held.event().complete(now));
    }

    @Override
    public Outcome<Reached<EventView>> cancel(Cancel command) {
        var actor = command.actor();
        var held = planned(actor, command.event());
        var now = clock.instant();
        var before = held.event();
        Event.mustBeReason(command.reason());
        command.expected().mustMatch(before.revision());
        var after = before.cancel(command.reason(), now);
        if (!command.rehearsal()) {
            journal.save(actor, AuditAction.EVENT_CANCELLED, new EventChange(before, after));
        }
        var told = notices.cancelled(actor, before, command.rehearsal(), now);
        return new Outcome<>(
                new Reached<>(view(actor, after.id()), List.of(), told), Event.warningsAboutCancelling(told));
    }

    @Override
    public void delete(Act command) {
        var held = planned(command.actor(), command.event());
        command.expected().mustMatch(held.event().revision());
        if (held.event().deletedAt() == null) {
            var deleted = held.event().delete(clock.instant());
            journal.save(command.actor(), AuditAction.EVENT_DELETED, new EventChange(held.event(), deleted));
        }
    }

    @Override
    public Reached<EventView> restore(Act command) {
        var actor = command.actor();
        var held = planned(actor, command.event());
        var before = held.event();
        command.expected().mustMatch(before.revision());
        var now = clock.instant();
        var after = before.restore(now);
        journal.save(actor, AuditAction.EVENT_RESTORED, new EventChange(before, after));
        var decided = refill.decide(actor, before, after, held.seats(), now);
        registrar.carryOut(actor, decided.moves(), now);
        var told = decided.told().size();
        return new Reached<>(view(actor, after.id()), decided.promoted(), told);
    }

    /** Whoever moves up is told of the move too, but for the actor, who knows. */
    private static long told(long moved, List<UserId> promoted, Actor actor) {
        if (moved == 0) {
            return promoted.size();
        }
        return promoted.contains(actor.user()) ? moved + 1 : moved;
    }

    private EventView act(Act command, AuditAction action, BiFunction<HeldEvent, Instant, Event> act) {
        var actor = command.actor();
        var held = planned(actor, command.event());
        command.expected().mustMatch(held.event().revision());
        var after = act.apply(held, clock.instant());
        journal.save(actor, action, new EventChange(held.event(), after));
        return view(actor, after.id());
    }

    private HeldEvent planned(Actor actor, EventId event) {
        var held = holding.hold(actor, event, List.of(), EventRule.TENANT_SCOPED_OWNERSHIP);
        actor.mustBeAllowed(Permission.PLAN_EVENTS);
        return held;
    }

    private EventView view(Actor actor, EventId event) {
        return visible.find(actor, event, EventRule.TENANT_SCOPED_OWNERSHIP);
    }

    private Organization activeHome(Actor actor) {
        var home = organizations
                .holdUnchanged(actor.organization())
                .orElseThrow(() -> new RuleViolation(EventRule.ORGANIZATION_EXISTS));
        home.mustBeActive();
        return home;
    }
}
