package org.samling.application.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.application.BoundedList;
import org.samling.application.Outcome;
import org.samling.application.UseCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.audit.AuditedThing;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.application.notification.port.Outbox;
import org.samling.application.workshop.port.Todos;
import org.samling.application.workshop.view.TodoView;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.ParticipantRule;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.TodoContent;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.TodoRule;
import org.samling.domain.workshop.WorkshopId;

@UseCase
class KeepTodosService implements KeepTodos {

    private final WorkshopHold holding;
    private final VisibleWorkshop visible;
    private final Todos todos;
    private final BrowseTodos browse;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    KeepTodosService(
            WorkshopHold holding,
            VisibleWorkshop visible,
            Todos todos,
            BrowseTodos browse,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.holding = holding;
        this.visible = visible;
        this.todos = todos;
        this.browse = browse;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void mustBeAllowedToKeep(Actor actor, WorkshopId workshop) {
        visible.find(actor, workshop, TodoRule.WORKSHOP_MUST_EXIST).standing().mustBeAllowedToRun();
    }

    @Override
    public void mustBeAllowedToComplete(Actor actor, WorkshopId workshop) {
        visible.find(actor, workshop, TodoRule.WORKSHOP_MUST_EXIST).standing().mustBeAllowedToCompleteTodos();
    }

    @Override
    public Outcome<TodoView> add(Add command) {
        var actor = command.actor();
        var held = run(actor, command.workshop(), command.assignedTo());
        var now = clock.instant();
        var content = TodoContent.of(
                command.title(), command.description(), command.assignedTo(), command.dueDate(), command.sortOrder());
        mustKnow(held, content.assignedTo());
        held.workshop().mustNotBeArchived();
        var order = command.sortOrder() == null
                ? todos.endOfOrder(actor.organization(), command.workshop())
                : command.sortOrder();
        var todo = Todo.create(held.workshop(), content, order, actor.user(), now);
        todos.add(todo);
        record(actor, AuditAction.WORKSHOP_TODO_ADDED, Snapshot.empty(), todo);
        tellAssignee(actor, null, todo, now);
        return new Outcome<>(
                browse.get(actor, command.workshop(), todo.id()),
                content.warningsOnCreate(isInWorkshop(held, content), now));
    }

    @Override
    public Outcome<TodoView> change(ChangeTodo command) {
        var actor = command.actor();
        var newAssignee = command.assignedTo().appliedTo(null);
        var held = run(actor, command.workshop(), newAssignee);
        var now = clock.instant();
        var before = todo(actor, command.workshop(), command.todo());
        var content = before.content()
                .with(
                        command.title(),
                        command.description(),
                        command.assignedTo(),
                        command.dueDate(),
                        command.sortOrder());
        var order = command.sortOrder().appliedTo(before.sortOrder());
        new Findings().required(order, "sort_order").warningsOrThrow();
        mustKnow(held, newAssignee);
        command.expected().mustMatch(before.revision());
        held.workshop().mustNotBeArchived();
        var after = before.change(content, Objects.requireNonNull(order), now);
        if (!content.equals(before.content()) || after.sortOrder() != before.sortOrder()) {
            todos.save(after);
            record(actor, AuditAction.WORKSHOP_TODO_CHANGED, before.snapshot(), after);
            tellAssignee(actor, before.content().assignedTo(), after, now);
        }
        var warnings = command.assignedTo() instanceof Change.To
                ? content.warningsOnChange(isInWorkshop(held, content))
                : List.<Finding>of();
        return new Outcome<>(browse.get(actor, command.workshop(), command.todo()), warnings);
    }

    @Override
    public TodoView complete(Act command) {
        var actor = command.actor();
        var before = completable(command);
        var now = clock.instant();
        return save(actor, AuditAction.WORKSHOP_TODO_COMPLETED, before, before.complete(actor.user(), now));
    }

    @Override
    public TodoView reopen(Act command) {
        var before = completable(command);
        return save(command.actor(), AuditAction.WORKSHOP_TODO_REOPENED, before, before.reopen(clock.instant()));
    }

    @Override
    public List<TodoId> reorder(Reorder command) {
        var actor = command.actor();
        var held = run(actor, command.workshop(), null);
        var before = todos.inOrder(actor.organization(), command.workshop());
        var order = BoundedList.read(command.order(), "todo_ids", LONGEST_ORDER);
        Todo.mustBeWholeOrder(order, before);
        held.workshop().mustNotBeArchived();
        if (!order.equals(before)) {
            todos.reorder(actor.organization(), command.workshop(), order, clock.instant());
            audit.record(
                    actor.user(),
                    actor.organization(),
                    AuditAction.WORKSHOP_TODO_REORDERED,
                    AuditedThing.workshop(command.workshop()),
                    Snapshot.empty().fact("todo_ids", before),
                    Snapshot.empty().fact("todo_ids", order));
        }
        return order;
    }

    @Override
    public void delete(Act command) {
        var actor = command.actor();
        var held = run(actor, command.workshop(), null);
        var todo = todo(actor, command.workshop(), command.todo());
        command.expected().mustMatch(todo.revision());
        held.workshop().mustNotBeArchived();
        todos.delete(todo);
        audit.record(
                actor.user(),
                actor.organization(),
                AuditAction.WORKSHOP_TODO_DELETED,
                AuditedThing.workshopTodo(todo.id()),
                todo.snapshot(),
                Snapshot.empty());
    }

    private Todo completable(Act command) {
        var held = holding.holdAlone(command.actor(), command.workshop(), TodoRule.WORKSHOP_MUST_EXIST);
        held.standingOf(command.actor()).mustBeAllowedToCompleteTodos();
        var todo = todo(command.actor(), command.workshop(), command.todo());
        command.expected().mustMatch(todo.revision());
        held.workshop().mustNotBeArchived();
        return todo;
    }

    private HeldWorkshop run(Actor actor, WorkshopId workshop, @Nullable UserId assignee) {
        var held = holding.hold(actor, workshop, Stream.ofNullable(assignee).toList(), TodoRule.WORKSHOP_MUST_EXIST);
        held.standingOf(actor).mustBeAllowedToRun();
        return held;
    }

    private Todo todo(Actor actor, WorkshopId workshop, TodoId id) {
        return todos.find(actor.organization(), workshop, id)
                .orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
    }

    private TodoView save(Actor actor, AuditAction action, Todo before, Todo after) {
        todos.save(after);
        record(actor, action, before.snapshot(), after);
        return browse.get(actor, after.workshop(), after.id());
    }

    private void record(Actor actor, AuditAction action, Snapshot before, Todo after) {
        audit.record(
                actor.user(),
                actor.organization(),
                action,
                AuditedThing.workshopTodo(after.id()),
                before,
                after.snapshot());
    }

    /** Nobody needs to be told of what one has done oneself, or knows already. */
    private void tellAssignee(Actor actor, @Nullable UserId former, Todo todo, Instant now) {
        var assignee = todo.content().assignedTo();
        if (assignee != null && !assignee.equals(former) && !assignee.equals(actor.user())) {
            outbox.queue(
                    actor.organization(),
                    List.of(Notice.of(
                            NoticeKind.TODO_ASSIGNED,
                            assignee,
                            NoticedThing.todo(todo.id()),
                            Map.of("workshop_id", todo.workshop().value()),
                            now)));
        }
    }

    private static void mustKnow(HeldWorkshop held, @Nullable UserId assignee) {
        if (assignee != null) {
            held.person(assignee).mustBeMember(ParticipantRule.USER_ID_MUST_EXIST, "assigned_to_user_id");
        }
    }

    private static boolean isInWorkshop(HeldWorkshop held, TodoContent content) {
        return content.assignedTo() != null && held.has(content.assignedTo());
    }
}
