package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.paging.AllPages;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.workshop.BrowseTodos.Filter;
import org.samling.application.workshop.view.TodoView;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.TodoAct;
import org.samling.domain.workshop.TodoContent;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopRole;

/** What anybody who shows to-dos promises. */
public interface TodoViewsContract extends Scene {

    PageRequest MANY = new PageRequest(100, null);
    Filter EVERYTHING = new Filter(null, null);

    @Test
    default void a_todo_is_shown_with_who_is_to_do_it_and_what_may_be_done() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        participant(workshop, bodil);
        var todo = todo(workshop, 4, new TodoContent("Bestille kaffe", "Sterk.", bodil.user(), EVENING));

        var seenByAnne = TodoView.of(todo, "Bodil", workshop, workshop.standingOf(actorOf(anne), null, null));
        assertThat(todoViews().find(seenBy(anne, workshop), todo.id())).contains(seenByAnne);
        assertThat(listedTo(anne, workshop, EVERYTHING)).containsExactly(seenByAnne);
        assertThat(seenByAnne.timeZone()).isEqualTo(ZoneId.of("Europe/Oslo"));

        var bodilsStanding =
                workshop.standingOf(actorOf(bodil), WorkshopRole.PARTICIPANT, RegistrationStatus.REGISTERED);
        assertThat(todoViews().find(seenBy(bodil, workshop), todo.id()))
                .contains(TodoView.of(todo, "Bodil", workshop, bodilsStanding));
    }

    @Test
    default void a_todo_that_is_nobodys_in_particular_names_nobody() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var done = saved(todo(workshop, 0).complete(anne.user(), NOON));

        assertThat(listedTo(anne, workshop, EVERYTHING))
                .containsExactly(TodoView.of(done, null, workshop, workshop.standingOf(actorOf(anne), null, null)));
    }

    @Test
    default void an_assignee_who_has_left_the_organization_is_still_named() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        var todo = todo(workshop, 0, assignedTo(bodil));
        removed(bodil);

        assertThat(todoViews().find(seenBy(anne, workshop), todo.id()).map(TodoView::assigneeName))
                .contains("Bodil");
        assertThat(listedTo(anne, workshop, EVERYTHING))
                .extracting(TodoView::assigneeName)
                .containsExactly("Bodil");
    }

    @Test
    default void in_an_archived_workshop_nothing_may_be_done() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var todo = todo(workshop, 0);
        assertThat(listedTo(anne, workshop, EVERYTHING).getFirst().allowedActs())
                .contains(TodoAct.COMPLETE);

        saved(workshop.archive(NOON));

        assertThat(listedTo(anne, workshop, EVERYTHING).getFirst().allowedActs())
                .isEmpty();
        assertThat(todoViews()
                        .find(seenBy(anne, workshop), todo.id())
                        .orElseThrow()
                        .allowedActs())
                .isEmpty();
    }

    @Test
    default void todos_of_another_workshop_are_not_shown() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var elsewhere = todo(scheduled(organization, anne), 0);

        assertThat(todoViews().find(seenBy(anne, workshop), elsewhere.id())).isEmpty();
        assertThat(todoViews().find(seenBy(anne, workshop), new TodoId(UUID.randomUUID())))
                .isEmpty();
        assertThat(listedTo(anne, workshop, EVERYTHING)).isEmpty();
    }

    @Test
    default void todos_are_listed_in_their_order_page_by_page() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var last = todo(workshop, 10).id();
        var same = Stream.generate(() -> todo(workshop, 9))
                .limit(3)
                .map(Todo::id)
                .sorted(Comparator.comparing(Objects::toString))
                .toList();
        var first = todo(workshop, 0).id();
        var seen = seenBy(anne, workshop);

        assertThat(todoViews().list(seen, EVERYTHING, new PageRequest(2, null)).next())
                .isEqualTo(new Position("9", same.getFirst().value()));
        assertThat(AllPages.of(2, page -> todoViews().list(seen, EVERYTHING, page)))
                .extracting(view -> view.todo().id())
                .containsExactly(first, same.get(0), same.get(1), same.get(2), last);
    }

    @Test
    default void todos_can_be_asked_for_by_whether_they_are_done_and_who_is_to_do_them() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        var nobodys = todo(workshop, 0);
        var bodilsOpen = todo(workshop, 1, assignedTo(bodil));
        var bodilsDone = saved(todo(workshop, 2, assignedTo(bodil)).complete(bodil.user(), NOON));
        var annesDone = saved(todo(workshop, 3, assignedTo(anne)).complete(bodil.user(), NOON));

        assertThat(wanted(anne, workshop, false, null)).containsExactly(nobodys, bodilsOpen);
        assertThat(wanted(anne, workshop, true, null)).containsExactly(bodilsDone, annesDone);
        assertThat(wanted(anne, workshop, null, bodil)).containsExactly(bodilsOpen, bodilsDone);
        assertThat(wanted(anne, workshop, true, bodil)).containsExactly(bodilsDone);
        assertThat(wanted(anne, workshop, false, anne)).isEmpty();
    }

    private List<TodoView> listedTo(Member viewer, Workshop workshop, Filter filter) {
        return todoViews().list(seenBy(viewer, workshop), filter, MANY).items();
    }

    private List<Todo> wanted(
            Member viewer, Workshop workshop, @Nullable Boolean completed, @Nullable Member assignee) {
        var filter = new Filter(completed, assignee == null ? null : assignee.user());
        return listedTo(viewer, workshop, filter).stream().map(TodoView::todo).toList();
    }

    private static TodoContent assignedTo(Member member) {
        return new TodoContent("Bestille kaffe", null, member.user(), null);
    }
}
