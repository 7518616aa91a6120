package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.TodoContent;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.Workshop;

/** What anybody who holds to-dos promises. */
public interface TodosContract extends Scene {

    @Test
    default void a_todo_is_found_as_it_was_added() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);

        var full = todo(
                scheduled(organization, anne),
                3,
                new TodoContent("Bestille kaffe ☕", "Sterk.\nOg te.", bodil.user(), MORNING));

        assertThat(found(full)).contains(full);
    }

    @Test
    default void what_a_todo_leaves_open_stays_open() {
        var todo = todo(aScheduledWorkshop(), 0);

        assertThat(found(todo)).contains(todo);
    }

    @Test
    default void a_todo_is_found_in_its_own_workshop_alone() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var other = scheduled(organization, anne);
        var elsewhere = anOrganization();
        var todo = todo(workshop, 0);
        var nobodys = new TodoId(UUID.randomUUID());

        assertThat(inTransaction(() -> todos().find(organization.id(), other.id(), todo.id())))
                .isEmpty();
        assertThat(inTransaction(() -> todos().find(elsewhere.id(), workshop.id(), todo.id())))
                .isEmpty();
        assertThat(inTransaction(() -> todos().find(organization.id(), workshop.id(), nobodys)))
                .isEmpty();
    }

    @Test
    default void a_change_of_everything_is_kept() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var todo = todo(scheduled(organization, anne), 0);

        var changed = saved(todo.change(new TodoContent("Koke te", "Svak.", anne.user(), EVENING), 7, NOON));
        assertThat(found(todo)).contains(changed);

        var emptied = saved(changed.change(new TodoContent("Koke te", null, null, null), 7, EVENING));
        assertThat(found(todo)).contains(emptied);
    }

    @Test
    default void completing_and_reopening_are_kept() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var todo = todo(scheduled(organization, anne), 0);

        var done = saved(todo.complete(anne.user(), NOON));
        assertThat(found(todo)).contains(done);

        var open = saved(done.reopen(EVENING));
        assertThat(found(todo)).contains(open);
    }

    @Test
    default void a_deleted_todo_is_gone_and_leaves_the_others_alone() {
        var workshop = aScheduledWorkshop();
        var deleted = todo(workshop, 0);
        var neighbour = todo(workshop, 1);

        write(() -> todos().delete(deleted));

        assertThat(found(deleted)).isEmpty();
        assertThat(found(neighbour)).contains(neighbour);
    }

    @Test
    default void todos_stand_in_their_order_and_by_id_where_it_is_the_same() {
        var workshop = aScheduledWorkshop();
        var last = todo(workshop, 10);
        var one = todo(workshop, 9);
        var other = todo(workshop, 9);
        var first = todo(workshop, 0);
        todo(aScheduledWorkshop(), 1);
        var same = Stream.of(one.id(), other.id())
                .sorted(Comparator.comparing(TodoId::toString))
                .toList();

        assertThat(orderOf(workshop)).containsExactly(first.id(), same.getFirst(), same.getLast(), last.id());
    }

    @Test
    default void the_end_of_the_order_is_behind_all_others() {
        var workshop = aScheduledWorkshop();
        assertThat(endOfOrder(workshop)).isZero();

        todo(workshop, 0);
        todo(workshop, 41);
        todo(workshop, 3);
        todo(aScheduledWorkshop(), 99);

        assertThat(endOfOrder(workshop)).isEqualTo(42);
    }

    @Test
    default void a_new_order_numbers_the_todos_from_0() {
        var workshop = aScheduledWorkshop();
        var one = todo(workshop, 5);
        var two = todo(workshop, 6);
        var three = todo(workshop, 7);
        var neighbour = todo(aScheduledWorkshop(), 8);

        write(() ->
                todos().reorder(workshop.organization(), workshop.id(), List.of(three.id(), one.id(), two.id()), NOON));

        assertThat(orderOf(workshop)).containsExactly(three.id(), one.id(), two.id());
        assertThat(found(three)).contains(three.change(three.content(), 0, NOON));
        assertThat(found(one)).contains(one.change(one.content(), 1, NOON));
        assertThat(found(two)).contains(two.change(two.content(), 2, NOON));
        assertThat(found(neighbour)).contains(neighbour);
    }

    @Test
    default void nothing_stands_in_the_order_of_another_organization() {
        var workshop = aScheduledWorkshop();
        todo(workshop, 4);
        var elsewhere = anOrganization();

        assertThat(inTransaction(() -> todos().inOrder(elsewhere.id(), workshop.id())))
                .isEmpty();
        assertThat(inTransaction(() -> todos().endOfOrder(elsewhere.id(), workshop.id())))
                .isZero();
    }

    private Workshop aScheduledWorkshop() {
        var organization = anOrganization();
        return scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
    }

    private Optional<Todo> found(Todo todo) {
        return inTransaction(() -> todos().find(todo.organization(), todo.workshop(), todo.id()));
    }

    private List<TodoId> orderOf(Workshop workshop) {
        return inTransaction(() -> todos().inOrder(workshop.organization(), workshop.id()));
    }

    private int endOfOrder(Workshop workshop) {
        return inTransaction(() -> todos().endOfOrder(workshop.organization(), workshop.id()));
    }
}
