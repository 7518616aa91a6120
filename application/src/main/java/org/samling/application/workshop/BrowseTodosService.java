package org.samling.application.workshop;

import org.samling.application.ReadCase;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.workshop.port.TodoViews;
import org.samling.application.workshop.view.TodoView;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.TodoRule;
import org.samling.domain.workshop.WorkshopId;

@ReadCase
class BrowseTodosService implements BrowseTodos {

    private final VisibleWorkshop visible;
    private final TodoViews views;

    BrowseTodosService(VisibleWorkshop visible, TodoViews views) {
        this.visible = visible;
        this.views = views;
    }

    @Override
    public Page<TodoView> list(Actor actor, WorkshopId workshop, Filter filter, PageRequest page) {
        var seen = followed(actor, workshop);
        return views.list(seen, seen.standing().mayRun() ? filter : ofOneself(filter, actor), page);
    }

    @Override
    public TodoView get(Actor actor, WorkshopId workshop, TodoId todo) {
        return views.find(followed(actor, workshop), todo).orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
    }

    /** Whoever does not run the workshop may ask for the own to-dos, but not for those of somebody else. */
    private static Filter ofOneself(Filter filter, Actor actor) {
        return new Filter(filter.completed(), filter.assignedTo() == null ? null : actor.user());
    }

    private WorkshopView followed(Actor actor, WorkshopId workshop) {
        var seen = visible.find(actor, workshop, TodoRule.WORKSHOP_MUST_EXIST);
        seen.standing().mustBeAllowedToFollowTodos();
        return seen;
    }
}
