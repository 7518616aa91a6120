package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.Refusals;
import org.samling.application.audit.AuditedThing;
import org.samling.application.notification.NoticedThing;
import org.samling.application.workshop.KeepTodos.Act;
import org.samling.application.workshop.KeepTodos.Add;
import org.samling.application.workshop.KeepTodos.ChangeTodo;
import org.samling.application.workshop.KeepTodos.Reorder;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Completion;
import org.samling.domain.workshop.ParticipantRule;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.TodoContent;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.TodoRule;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopRule;

class KeepTodosTest extends WorkshopUseCaseScene {

    private final Member bodil = peerMentor("Bodil");
    private final Member cecilie = peerMentor("Cecilie");
    private final Workshop workshop = scheduled(organization, fredrik);

    @Test
    void whoever_facilitates_adds_a_todo_at_the_end() {
        todo(workshop, 4);

        var added = keepTodos.add(
                new Add(facilitator, workshop.id(), " Bestille lokale ", "Med ramp", null, EVENING, null));

        var todo = added.value().todo();
        assertThat(todo.content()).isEqualTo(new TodoContent("Bestille lokale", "Med ramp", null, EVENING));
        assertThat(todo.sortOrder()).isEqualTo(5);
        assertThat(todo.completion()).isEqualTo(new Completion.Open());
        assertThat(todo.createdBy()).isEqualTo(fredrik.user());
        assertThat(added.warnings()).isEmpty();
        assertThat(current(todo)).isEqualTo(todo);
        assertThat(outbox().notices()).isEmpty();
        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("workshop_todo.added");
            assertThat(entry.actor()).isEqualTo(fredrik.user());
            assertThat(entry.thing()).isEqualTo(AuditedThing.workshopTodo(todo.id()));
            assertThat(entry.before()).isEqualTo(Snapshot.empty());
            assertThat(entry.after()).isEqualTo(todo.snapshot());
        });
    }

    @Test
    void a_todo_is_added_where_it_is_wanted() {
        todo(workshop, 4);

        var added = keepTodos.add(new Add(coordinator, workshop.id(), "Bestille lokale", null, null, null, 0));

        assertThat(added.value().todo().sortOrder()).isZero();
    }

    @Test
    void whoever_gets_a_todo_is_told_once() {
        participant(workshop, bodil);

        var todo = keepTodos.add(assigned(coordinator, bodil.user())).value();

        assertThat(todo.assigneeName()).isEqualTo("Bodil");
        assertThat(outbox().notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.TODO_ASSIGNED);
            assertThat(notice.recipient()).isEqualTo(bodil.user());
            assertThat(notice.thing()).isEqualTo(NoticedThing.todo(todo.todo().id()));
            assertThat(notice.facts())
                    .isEqualTo(Map.of("workshop_id", workshop.id().value()));
        });
    }

    @Test
    void whoever_takes_a_todo_need_not_be_told() {
        keepTodos.add(assigned(facilitator, fredrik.user()));

        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void assigned_user_belongs_to_workshop() {
        participant(workshop, bodil);
        waiting(workshop, cecilie, 1);

        assertThat(keepTodos.add(assigned(coordinator, bodil.user())).warnings())
                .isEmpty();
        assertThat(keepTodos.add(assigned(coordinator, fredrik.user())).warnings())
                .isEmpty();
        for (var outsider : List.of(cecilie, anne, memberOf(organization, "Dina", Role.CONTACT))) {
            var added = keepTodos.add(assigned(coordinator, outsider.user()));
            assertThat(added.warnings())
                    .extracting(Finding::rule, Finding::attribute)
                    .containsExactly(tuple(TodoRule.ASSIGNED_USER_BELONGS_TO_WORKSHOP, "assigned_to_user_id"));
            assertThat(current(added.value().todo()).content().assignedTo()).isEqualTo(outsider.user());
        }
    }

    @Test
    void due_date_not_in_past_on_create() {
        var late = keepTodos.add(new Add(coordinator, workshop.id(), "For sent", null, null, MORNING, null));
        var inTime = keepTodos.add(new Add(coordinator, workshop.id(), "I tide", null, null, NOON, null));

        assertThat(late.warnings())
                .extracting(Finding::rule, Finding::attribute)
                .containsExactly(tuple(TodoRule.DUE_DATE_NOT_IN_PAST_ON_CREATE, "due_date"));
        assertThat(inTime.warnings()).isEmpty();
    }

    @Test
    void user_id_must_exist() {
        var elsewhere = memberOf(anOrganization(), "Dina", Role.PEER_MENTOR).user();
        var former = removed(peerMentor("Erna")).user();
        var todo = todo(workshop, 0);

        for (var user : List.of(stranger(), elsewhere, former)) {
            assertRefused(ParticipantRule.USER_ID_MUST_EXIST, () -> keepTodos.add(assigned(coordinator, user)));
            assertRefused(ParticipantRule.USER_ID_MUST_EXIST, () -> keepTodos.change(assign(coordinator, todo, user)));
        }

        assertThat(current(todo)).isEqualTo(todo);
    }

    @Test
    void adding_learns_of_everything_that_is_wrong_at_once() {
        Refusals.assertFindings(
                        () -> keepTodos.add(new Add(coordinator, workshop.id(), " ", "x".repeat(4001), null, null, -1)))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactlyInAnyOrder(
                        tuple(TodoRule.TITLE_REQUIRED, "title"),
                        tuple(CommonRule.TEXT_TOO_LONG, "description"),
                        tuple(TodoRule.SORT_ORDER_NON_NEGATIVE, "sort_order"));
        assertThat(todos().inOrder(organization.id(), workshop.id())).isEmpty();
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void a_todo_is_changed_and_passed_on() {
        participant(workshop, bodil);
        participant(workshop, cecilie);
        var before = todo(workshop, 0, new TodoContent("Kaffe", null, bodil.user(), null));

        var changed = keepTodos.change(new ChangeTodo(
                facilitator,
                workshop.id(),
                before.id(),
                Change.to("Te"),
                Change.keep(),
                Change.to(cecilie.user()),
                Change.keep(),
                Change.to(3),
                ANY));

        var after = changed.value().todo();
        assertThat(after.content()).isEqualTo(new TodoContent("Te", null, cecilie.user(), null));
        assertThat(after.sortOrder()).isEqualTo(3);
        assertThat(current(before)).isEqualTo(after);
        assertThat(toldTo(cecilie)).containsExactly(NoticeKind.TODO_ASSIGNED);
        assertThat(toldTo(bodil)).isEmpty();
        assertThat(actions()).containsExactly("workshop_todo.changed");
        assertThat(lastEntry().before()).isEqualTo(before.snapshot());
        assertThat(lastEntry().after()).isEqualTo(after.snapshot());
    }

    @Test
    void whoever_has_a_todo_already_is_not_told_again() {
        participant(workshop, bodil);
        var todo = todo(workshop, 0, new TodoContent("Kaffe", null, bodil.user(), null));

        keepTodos.change(retitled(coordinator, todo, "Te"));

        assertThat(current(todo).content().title()).isEqualTo("Te");
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void an_assignee_is_taken_off_and_an_outsider_warned_of() {
        var todo = todo(workshop, 0, new TodoContent("Kaffe", null, bodil.user(), null));

        assertThat(keepTodos.change(assign(coordinator, todo, cecilie.user())).warnings())
                .extracting(Finding::rule)
                .containsExactly(TodoRule.ASSIGNED_USER_BELONGS_TO_WORKSHOP);
        assertThat(keepTodos.change(assign(coordinator, todo, null)).warnings()).isEmpty();

        assertThat(current(todo).content().assignedTo()).isNull();
    }

    @Test
    void a_change_that_changes_nothing_leaves_no_trace() {
        var todo = todo(workshop, 0);

        keepTodos.change(retitled(coordinator, todo, todo.content().title()));

        assertThat(current(todo)).isEqualTo(todo);
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void a_todo_keeps_a_title_and_a_sort_order() {
        var todo = todo(workshop, 0);

        assertRefused(TodoRule.TITLE_REQUIRED, () -> keepTodos.change(retitled(coordinator, todo, null)));
        assertRefused(CommonRule.REQUIRED, () -> keepTodos.change(sorted(coordinator, todo, null)));
        assertRefused(TodoRule.SORT_ORDER_NON_NEGATIVE, () -> keepTodos.change(sorted(coordinator, todo, -1)));

        assertThat(current(todo)).isEqualTo(todo);
    }

    @Test
    void only_workshop_participants_can_complete() {
        participant(workshop, bodil);
        facilitator(workshop, cecilie);
        var waiting = peerMentor("Dina");
        waiting(workshop, waiting, 1);
        var cancelled = peerMentor("Erna");
        saved(participant(workshop, cancelled).cancel("Syk", MORNING));
        var outsider = peerMentor("Frida");
        var todo = todo(workshop, 0, new TodoContent("Kaffe", null, outsider.user(), null));

        for (var member : List.of(waiting, cancelled, outsider)) {
            var actor = actorOf(member);
            assertRefused(TodoRule.ONLY_WORKSHOP_PARTICIPANTS_CAN_COMPLETE, () -> keepTodos.complete(act(actor, todo)));
            assertRefused(TodoRule.ONLY_WORKSHOP_PARTICIPANTS_CAN_COMPLETE, () -> keepTodos.reopen(act(actor, todo)));
            assertRefused(
                    TodoRule.ONLY_WORKSHOP_PARTICIPANTS_CAN_COMPLETE,
                    () -> keepTodos.mustBeAllowedToComplete(actor, workshop.id()));
        }
        assertThat(current(todo)).isEqualTo(todo);
        for (var member : List.of(bodil, cecilie, fredrik, anne)) {
            keepTodos.mustBeAllowedToComplete(actorOf(member), workshop.id());
            keepTodos.complete(act(actorOf(member), todo));
            assertThat(current(todo).completion()).isEqualTo(new Completion.Done(NOON, member.user()));
            keepTodos.reopen(act(actorOf(member), todo));
        }
    }

    @Test
    void completion_timestamp_on_done() {
        participant(workshop, bodil);
        var before = todo(workshop, 0);

        var done = keepTodos.complete(act(actorOf(bodil), before)).todo();

        assertThat(done.completion()).isEqualTo(new Completion.Done(NOON, bodil.user()));
        assertThat(current(before)).isEqualTo(done);
        assertThat(actions()).containsExactly("workshop_todo.completed");
        assertThat(lastEntry().actor()).isEqualTo(bodil.user());
        assertThat(lastEntry().before()).isEqualTo(before.snapshot());
        assertThat(lastEntry().after()).isEqualTo(done.snapshot());
        assertRefused(TodoRule.COMPLETION_TIMESTAMP_ON_DONE, () -> keepTodos.complete(act(coordinator, before)));
        assertThat(current(before)).isEqualTo(done);
    }

    @Test
    void clear_completion_on_reopen() {
        var todo = todo(workshop, 0);
        keepTodos.complete(act(coordinator, todo));

        keepTodos.reopen(act(coordinator, todo));

        assertThat(current(todo).completion()).isEqualTo(new Completion.Open());
        assertThat(lastEntry().action()).isEqualTo("workshop_todo.reopened");
        assertThat(lastEntry().before().facts()).containsEntry("is_completed", true);
        assertThat(lastEntry().after().facts())
                .containsEntry("is_completed", false)
                .doesNotContainKeys("completed_at", "completed_by_user_id");
        assertRefused(TodoRule.CLEAR_COMPLETION_ON_REOPEN, () -> keepTodos.reopen(act(coordinator, todo)));
    }

    @Test
    void the_whole_order_is_set_at_once() {
        var first = todo(workshop, 0).id();
        var second = todo(workshop, 1).id();
        var third = todo(workshop, 2).id();

        assertThat(keepTodos.reorder(order(facilitator, third, first, second))).containsExactly(third, first, second);

        assertThat(todos().inOrder(organization.id(), workshop.id())).containsExactly(third, first, second);
        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("workshop_todo.reordered");
            assertThat(entry.thing()).isEqualTo(AuditedThing.workshop(workshop.id()));
            assertThat(entry.before().facts()).containsEntry("todo_ids", List.of(first, second, third));
            assertThat(entry.after().facts()).containsEntry("todo_ids", List.of(third, first, second));
        });
        keepTodos.reorder(order(facilitator, third, first, second));
        assertThat(auditLog().entries()).hasSize(1);
    }

    @Test
    void a_new_order_names_each_todo_of_the_workshop_once() {
        var first = todo(workshop, 0).id();
        var second = todo(workshop, 1).id();
        var foreign = todo(scheduled(organization, fredrik), 0).id();

        for (var wrong : List.of(
                order(coordinator, first),
                order(coordinator, first, first),
                order(coordinator, first, second, second),
                order(coordinator, first, second, foreign),
                order(coordinator, first, foreign))) {
            assertRefused(TodoRule.WHOLE_ORDER_REQUIRED, () -> keepTodos.reorder(wrong));
        }
        assertRefused(CommonRule.REQUIRED, () -> keepTodos.reorder(order(coordinator)));
        Refusals.assertFindings(() -> keepTodos.reorder(order(coordinator, first, null)))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactly(tuple(CommonRule.REQUIRED, "todo_ids/1"));

        assertThat(todos().inOrder(organization.id(), workshop.id())).containsExactly(first, second);
    }

    @Test
    void a_todo_is_deleted_and_that_is_written_down() {
        var todo = todo(workshop, 0);

        keepTodos.delete(act(facilitator, todo));

        assertThat(todos().find(organization.id(), workshop.id(), todo.id())).isEmpty();
        assertThat(actions()).containsExactly("workshop_todo.deleted");
        assertThat(lastEntry().before()).isEqualTo(todo.snapshot());
        assertThat(lastEntry().after()).isEqualTo(Snapshot.empty());
        assertRefused(CommonRule.NOT_FOUND, () -> keepTodos.delete(act(facilitator, todo)));
    }

    @Test
    void participants_complete_todos_but_do_not_keep_them() {
        participant(workshop, bodil);
        var actor = actorOf(bodil);
        var todo = todo(workshop, 0);

        assertRefused(WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED, () -> keepTodos.add(assigned(actor, bodil.user())));
        assertRefused(WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED, () -> keepTodos.change(retitled(actor, todo, "Te")));
        assertRefused(WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED, () -> keepTodos.reorder(order(actor, todo.id())));
        assertRefused(WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED, () -> keepTodos.delete(act(actor, todo)));
        assertRefused(
                WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED, () -> keepTodos.mustBeAllowedToKeep(actor, workshop.id()));

        assertThat(current(todo)).isEqualTo(todo);
    }

    @Test
    void whoever_has_seen_an_older_revision_changes_nothing() {
        var open = todo(workshop, 0);
        var done = saved(todo(workshop, 1).complete(anne.user(), NOON));

        assertRefused(
                CommonRule.STALE_REVISION,
                () -> keepTodos.change(new ChangeTodo(
                        coordinator,
                        workshop.id(),
                        open.id(),
                        Change.to("Te"),
                        Change.keep(),
                        Change.keep(),
                        Change.keep(),
                        Change.keep(),
                        STALE)));
        assertRefused(CommonRule.STALE_REVISION, () -> keepTodos.complete(stale(open)));
        assertRefused(CommonRule.STALE_REVISION, () -> keepTodos.reopen(stale(done)));
        assertRefused(CommonRule.STALE_REVISION, () -> keepTodos.delete(stale(open)));

        assertThat(current(open)).isEqualTo(open);
        assertThat(current(done)).isEqualTo(done);
    }

    @Test
    void workshop_must_exist() {
        var elsewhere = actorOf(coordinatorElsewhere());
        var todo = todo(workshop, 0);

        assertRefused(TodoRule.WORKSHOP_MUST_EXIST, () -> keepTodos.add(assigned(elsewhere, null)));
        assertRefused(TodoRule.WORKSHOP_MUST_EXIST, () -> keepTodos.change(retitled(elsewhere, todo, "Te")));
        assertRefused(TodoRule.WORKSHOP_MUST_EXIST, () -> keepTodos.complete(act(elsewhere, todo)));
        assertRefused(TodoRule.WORKSHOP_MUST_EXIST, () -> keepTodos.reopen(act(elsewhere, todo)));
        assertRefused(TodoRule.WORKSHOP_MUST_EXIST, () -> keepTodos.reorder(order(elsewhere, todo.id())));
        assertRefused(TodoRule.WORKSHOP_MUST_EXIST, () -> keepTodos.delete(act(elsewhere, todo)));
        assertRefused(TodoRule.WORKSHOP_MUST_EXIST, () -> keepTodos.mustBeAllowedToKeep(elsewhere, workshop.id()));
        assertRefused(TodoRule.WORKSHOP_MUST_EXIST, () -> keepTodos.mustBeAllowedToComplete(elsewhere, workshop.id()));

        assertThat(current(todo)).isEqualTo(todo);
    }

    @Test
    void a_todo_is_known_in_its_own_workshop_alone() {
        var foreign = todo(scheduled(organization, fredrik), 0);
        var unknown = new TodoId(UUID.randomUUID());

        for (var id : List.of(foreign.id(), unknown)) {
            assertRefused(CommonRule.NOT_FOUND, () -> keepTodos.complete(new Act(coordinator, workshop.id(), id, ANY)));
            assertRefused(CommonRule.NOT_FOUND, () -> keepTodos.delete(new Act(coordinator, workshop.id(), id, ANY)));
        }

        assertThat(current(foreign)).isEqualTo(foreign);
    }

    @Test
    void the_todos_of_an_archived_workshop_are_only_read() {
        var open = todo(workshop, 0);
        var done = saved(todo(workshop, 1).complete(anne.user(), NOON));
        saved(workshop.archive(NOON));

        assertRefused(WorkshopRule.WORKSHOP_ARCHIVED, () -> keepTodos.add(assigned(coordinator, null)));
        assertRefused(WorkshopRule.WORKSHOP_ARCHIVED, () -> keepTodos.change(retitled(coordinator, open, "Te")));
        assertRefused(WorkshopRule.WORKSHOP_ARCHIVED, () -> keepTodos.complete(act(coordinator, open)));
        assertRefused(WorkshopRule.WORKSHOP_ARCHIVED, () -> keepTodos.reopen(act(coordinator, done)));
        assertRefused(
                WorkshopRule.WORKSHOP_ARCHIVED, () -> keepTodos.reorder(order(coordinator, done.id(), open.id())));
        assertRefused(WorkshopRule.WORKSHOP_ARCHIVED, () -> keepTodos.delete(act(coordinator, open)));

        assertThat(current(open)).isEqualTo(open);
        assertThat(current(done)).isEqualTo(done);
    }

    @Test
    void nothing_is_written_in_an_organization_that_is_deactivated_or_has_no_mentor_programme() {
        var todo = todo(workshop, 0);

        assertRefused(
                AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED,
                () -> keepTodos.complete(act(coordinatorWithoutModule(), todo)));
        deactivated(organization);
        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> keepTodos.complete(act(coordinator, todo)));

        assertThat(current(todo)).isEqualTo(todo);
    }

    private Todo current(Todo todo) {
        return todos().find(todo.organization(), todo.workshop(), todo.id()).orElseThrow();
    }

    private Add assigned(Actor actor, @Nullable UserId assignee) {
        return new Add(actor, workshop.id(), "Bestille lokale", null, assignee, null, null);
    }

    private static Act act(Actor actor, Todo todo) {
        return new Act(actor, todo.workshop(), todo.id(), ANY);
    }

    private Act stale(Todo todo) {
        return new Act(coordinator, todo.workshop(), todo.id(), STALE);
    }

    private Reorder order(Actor actor, @Nullable TodoId... order) {
        return new Reorder(actor, workshop.id(), Arrays.asList(order));
    }

    private static ChangeTodo retitled(Actor actor, Todo todo, @Nullable String title) {
        return change(actor, todo, Change.to(title), Change.keep(), Change.keep());
    }

    private static ChangeTodo assign(Actor actor, Todo todo, @Nullable UserId assignee) {
        return change(actor, todo, Change.keep(), Change.to(assignee), Change.keep());
    }

    private static ChangeTodo sorted(Actor actor, Todo todo, @Nullable Integer sortOrder) {
        return change(actor, todo, Change.keep(), Change.keep(), Change.to(sortOrder));
    }

    private static ChangeTodo change(
            Actor actor, Todo todo, Change<String> title, Change<UserId> assignee, Change<Integer> sortOrder) {
        return new ChangeTodo(
                actor, todo.workshop(), todo.id(), title, Change.keep(), assignee, Change.keep(), sortOrder, ANY);
    }
}
