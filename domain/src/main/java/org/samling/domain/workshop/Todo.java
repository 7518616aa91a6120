package org.samling.domain.workshop;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.Ids;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;

/** Something to be done about a workshop. It is done by somebody in the workshop or of the staff, and can be reopened. */
public record Todo(
        TodoId id,
        OrganizationId organization,
        WorkshopId workshop,
        TodoContent content,
        int sortOrder,
        Completion completion,
        UserId createdBy,
        Revision revision) {

    public static Todo create(Workshop workshop, TodoContent content, int sortOrder, UserId by, Instant now) {
        return new Todo(
                new TodoId(Ids.mint(now)),
                workshop.organization(),
                workshop.id(),
                content,
                sortOrder,
                new Completion.Open(),
                by,
                Revision.first(now));
    }

    /** A new order names each to-do of the workshop once. */
    public static void mustBeWholeOrder(List<TodoId> order, List<TodoId> before) {
        new Findings()
                .check(
                        order.size() == before.size() && new HashSet<>(order).equals(new HashSet<>(before)),
                        TodoRule.WHOLE_ORDER_REQUIRED,
                        "todo_ids",
                        Map.of("todos", before.size()))
                .warningsOrThrow();
    }

    public Todo change(TodoContent newContent, int newSortOrder, Instant now) {
        return with(newContent, newSortOrder, completion, now);
    }

    public Todo complete(UserId by, Instant now) {
        must(TodoAct.COMPLETE, TodoRule.COMPLETION_TIMESTAMP_ON_DONE);
        return with(content, sortOrder, new Completion.Done(now, by), now);
    }

    public Todo reopen(Instant now) {
        must(TodoAct.REOPEN, TodoRule.CLEAR_COMPLETION_ON_REOPEN);
        return with(content, sortOrder, new Completion.Open(), now);
    }

    /** What somebody may do with it, in a workshop that is not archived. */
    public Set<TodoAct> allowedActs(Standing standing) {
        var acts = EnumSet.noneOf(TodoAct.class);
        if (!standing.actor().organizationActive()) {
            return acts;
        }
        if (standing.mayRun()) {
            acts.addAll(EnumSet.of(TodoAct.CHANGE, TodoAct.DELETE));
        }
        if (standing.mayFollowTodos()) {
            acts.add(turn());
        }
        return acts;
    }

    public Snapshot snapshot() {
        var facts = Snapshot.empty()
                .fact("workshop_id", workshop.value())
                .fact("is_completed", completion.isDone())
                .fact(
                        "assigned_to_user_id",
                        content.assignedTo() == null
                                ? null
                                : content.assignedTo().value())
                .fact("due_date", content.dueDate())
                .fact("sort_order", sortOrder)
                .personal("title", content.title())
                .personal("description", content.description());
        return switch (completion) {
            case Completion.Open() -> facts;
            case Completion.Done(var at, var by) ->
                facts.fact("completed_at", at).fact("completed_by_user_id", by.value());
        };
    }

    /** Done and open take turns. */
    private TodoAct turn() {
        return completion.isDone() ? TodoAct.REOPEN : TodoAct.COMPLETE;
    }

    private void must(TodoAct act, Rule otherwise) {
        if (turn() != act) {
            throw new RuleViolation(new Finding(
                    otherwise,
                    Map.of(
                            "state",
                            completion.isDone() ? "done" : "open",
                            "act",
                            act,
                            "allowed",
                            EnumSet.of(TodoAct.CHANGE, turn(), TodoAct.DELETE))));
        }
    }

    private Todo with(TodoContent newContent, int newSortOrder, Completion newCompletion, Instant now) {
        return new Todo(
                id, organization, workshop, newContent, newSortOrder, newCompletion, createdBy, revision.next(now));
    }
}
