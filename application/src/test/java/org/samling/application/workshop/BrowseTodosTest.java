package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.application.workshop.BrowseTodos.Filter;
import org.samling.application.workshop.view.TodoView;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.workshop.TodoAct;
import org.samling.domain.workshop.TodoContent;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.TodoRule;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopRule;

class BrowseTodosTest extends WorkshopUseCaseScene {

    private static final Filter EVERYTHING = new Filter(null, null);

    private final Workshop workshop = scheduled(organization, fredrik);

    @Test
    void whoever_is_in_the_workshop_and_the_staff_see_the_todos_in_their_order() {
        var second = todo(workshop, 1);
        var first = todo(workshop, 0);
        var bodil = peerMentor("Bodil");
        participant(workshop, bodil);

        for (var actor : List.of(coordinator, facilitator, actorOf(bodil))) {
            assertThat(listedTo(actor, EVERYTHING)).containsExactly(first.id(), second.id());
            assertThat(browseTodos.get(actor, workshop.id(), first.id()).todo()).isEqualTo(first);
        }
        assertThat(browseTodos.get(actorOf(bodil), workshop.id(), first.id()).allowedActs())
                .containsExactly(TodoAct.COMPLETE);
    }

    @Test
    void a_todo_names_nobody_but_the_viewer_to_those_who_do_not_run_the_workshop() {
        var bodil = peerMentor("Bodil");
        participant(workshop, bodil);
        var todo = saved(todo(workshop, 0, new TodoContent("Bestille kaffe", null, fredrik.user(), null))
                .complete(fredrik.user(), NOON));

        assertThat(browseTodos.get(actorOf(bodil), workshop.id(), todo.id()))
                .extracting(TodoView::createdBy, TodoView::assignee, TodoView::assigneeName, TodoView::completedBy)
                .containsOnlyNulls();
        assertThat(browseTodos.get(coordinator, workshop.id(), todo.id()))
                .extracting(TodoView::createdBy, TodoView::assignee, TodoView::assigneeName, TodoView::completedBy)
                .containsExactly(fredrik.user(), fredrik.user(), "Fredrik", fredrik.user());
    }

    @Test
    void todos_are_found_by_whether_they_are_done() {
        var open = todo(workshop, 0);
        var done = saved(todo(workshop, 1).complete(anne.user(), NOON));

        assertThat(listedTo(coordinator, new Filter(true, null))).containsExactly(done.id());
        assertThat(listedTo(coordinator, new Filter(false, null))).containsExactly(open.id());
    }

    @Test
    void who_is_not_in_the_workshop_sees_no_todos() {
        var todo = todo(workshop, 0);
        var waiting = peerMentor("Bodil");
        waiting(workshop, waiting, 1);
        var cancelled = peerMentor("Cecilie");
        saved(participant(workshop, cancelled).cancel("Syk", MORNING));

        for (var member : List.of(waiting, cancelled, peerMentor("Dina"))) {
            assertRefused(
                    WorkshopRule.WORKSHOP_PARTICIPANT_REQUIRED,
                    () -> browseTodos.list(actorOf(member), workshop.id(), EVERYTHING, MANY));
            assertRefused(
                    WorkshopRule.WORKSHOP_PARTICIPANT_REQUIRED,
                    () -> browseTodos.get(actorOf(member), workshop.id(), todo.id()));
        }
    }

    @Test
    void workshop_must_exist() {
        var todo = todo(workshop, 0);
        var elsewhere = actorOf(coordinatorElsewhere());
        var draft = aWorkshop().draft();
        var bodil = actorOf(peerMentor("Bodil"));

        assertRefused(TodoRule.WORKSHOP_MUST_EXIST, () -> browseTodos.list(elsewhere, workshop.id(), EVERYTHING, MANY));
        assertRefused(TodoRule.WORKSHOP_MUST_EXIST, () -> browseTodos.get(elsewhere, workshop.id(), todo.id()));
        assertRefused(TodoRule.WORKSHOP_MUST_EXIST, () -> browseTodos.list(bodil, draft.id(), EVERYTHING, MANY));
    }

    @Test
    void a_todo_is_known_in_its_own_workshop_alone() {
        var foreign = todo(scheduled(organization, fredrik), 0);

        assertRefused(CommonRule.NOT_FOUND, () -> browseTodos.get(coordinator, workshop.id(), foreign.id()));
        assertRefused(
                CommonRule.NOT_FOUND, () -> browseTodos.get(coordinator, workshop.id(), new TodoId(UUID.randomUUID())));
    }

    @Test
    void mentor_program_module_required() {
        assertRefused(
                AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED,
                () -> browseTodos.list(coordinatorWithoutModule(), workshop.id(), EVERYTHING, MANY));
    }

    private List<TodoId> listedTo(Actor actor, Filter filter) {
        return browseTodos.list(actor, workshop.id(), filter, MANY).items().stream()
                .map(view -> view.todo().id())
                .toList();
    }
}
