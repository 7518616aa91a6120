package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.paging.AllPages;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.workshop.view.MyTodoView;
import org.samling.application.workshop.view.MyWorkshopView;
import org.samling.application.workshop.view.TodoView;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.TodoContent;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopRole;

/** What anybody who shows persons their own workshops and to-dos promises. */
public interface MyWorkshopViewsContract extends Scene {

    PageRequest MANY = new PageRequest(100, null);

    @Test
    default void a_person_sees_the_own_workshops_in_all_organizations_by_their_start() {
        var person = aPerson();
        var here = withMentorProgram(organizationCalled("Hørselslaget"));
        var there = withMentorProgram(organizationCalled("Blindeforbundet"));
        var asPeerMentor = memberOf(here, person, "Kari", Role.PEER_MENTOR);
        var asCoordinator = memberOf(there, person, "Kari Nordmann", Role.COORDINATOR);
        var late = aWorkshopIn(here, memberOf(here, "Anne", Role.COORDINATOR))
                .startingAt(day(9))
                .scheduled();
        waiting(late, memberOf(here, "Bodil", Role.PEER_MENTOR), 3);
        var waiting = waiting(late, asPeerMentor, 8);
        var early = aWorkshopIn(there, memberOf(there, "Cecilie", Role.COORDINATOR))
                .startingAt(day(2))
                .scheduled();
        var facilitator = facilitator(early, asCoordinator);

        var earlyStanding =
                early.standingOf(actorOf(asCoordinator), WorkshopRole.FACILITATOR, RegistrationStatus.REGISTERED);
        var lateStanding =
                late.standingOf(actorOf(asPeerMentor), WorkshopRole.PARTICIPANT, RegistrationStatus.WAITLISTED);
        assertThat(workshopsOf(person))
                .containsExactly(
                        MyWorkshopView.of(early, "Blindeforbundet", earlyStanding, facilitator, null, NOON),
                        MyWorkshopView.of(late, "Hørselslaget", lateStanding, waiting, 2L, NOON));
    }

    @Test
    default void whatever_a_person_was_signed_up_for_stays_among_the_own_workshops() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var completed = aWorkshopIn(organization, anne).startingAt(day(1)).completed();
        participant(completed, bodil);
        var archived = aWorkshopIn(organization, anne).startingAt(day(2)).scheduled();
        participant(archived, bodil);
        saved(archived.archive(NOON));
        var cancelled = aWorkshopIn(organization, anne).startingAt(day(3)).scheduled();
        saved(participant(cancelled, bodil).cancel("Syk", NOON));

        assertThat(workshopIdsOf(bodil.user(), null)).containsExactly(completed.id(), archived.id(), cancelled.id());
    }

    @Test
    default void whoever_is_named_as_the_facilitator_needs_no_record_to_find_the_workshop_among_the_own() {
        var organization = withMentorProgram(organizationCalled("Hørselslaget"));
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var draft = aWorkshopIn(organization, bodil).startingAt(day(1)).draft();
        var registered = aWorkshopIn(organization, bodil).startingAt(day(2)).scheduled();
        var record = participant(registered, bodil);
        participant(registered, memberOf(organization, "Cecilie", Role.PEER_MENTOR));
        var archived = saved(
                aWorkshopIn(organization, bodil).startingAt(day(3)).scheduled().archive(NOON));

        assertThat(workshopsOf(bodil.user()))
                .containsExactly(
                        MyWorkshopView.of(
                                draft, "Hørselslaget", draft.standingOf(actorOf(bodil), null, null), null, null, NOON),
                        MyWorkshopView.of(
                                registered,
                                "Hørselslaget",
                                registered.standingOf(
                                        actorOf(bodil), WorkshopRole.PARTICIPANT, RegistrationStatus.REGISTERED),
                                record,
                                null,
                                NOON),
                        MyWorkshopView.of(
                                archived,
                                "Hørselslaget",
                                archived.standingOf(actorOf(bodil), null, null),
                                null,
                                null,
                                NOON));
    }

    @Test
    default void whoever_is_no_longer_a_peer_mentor_sees_no_workshops_not_even_those_that_name_the_person() {
        var organization = withMentorProgram(anOrganization());
        var contact = memberOf(organization, "Bodil", Role.CONTACT);
        participant(scheduled(organization, contact), contact);

        assertThat(workshopsOf(contact.user())).isEmpty();
    }

    @Test
    default void the_workshops_of_others_are_not_among_the_own() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, memberOf(organization, "Cecilie", Role.PEER_MENTOR));
        participant(workshop, memberOf(organization, "Bodil", Role.PEER_MENTOR));

        assertThat(workshopsOf(anne.user())).isEmpty();
        assertThat(workshopsOf(aPerson())).isEmpty();
    }

    @Test
    default void a_draft_is_among_the_own_workshops_only_for_those_who_run_it() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        saved(participant(workshop, anne).cancel(null, NOON));
        saved(participant(workshop, bodil).cancel(null, NOON));
        saved(workshop.unschedule(0, NOON));

        assertThat(workshopIdsOf(anne.user(), null)).containsExactly(workshop.id());
        assertThat(workshopIdsOf(bodil.user(), null)).isEmpty();
    }

    @Test
    default void whoever_has_left_an_organization_sees_nothing_of_it() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        participant(workshop, bodil);
        todo(workshop, 0, assignedTo(bodil, null));
        assertThat(workshopsOf(bodil.user())).hasSize(1);
        assertThat(todosOf(bodil.user())).hasSize(1);

        removed(bodil);

        assertThat(workshopsOf(bodil.user())).isEmpty();
        assertThat(todosOf(bodil.user())).isEmpty();
    }

    @Test
    default void in_an_organization_without_the_mentor_programme_there_is_nothing_to_see() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        participant(workshop, anne);
        todo(workshop, 0, assignedTo(anne, null));
        assertThat(workshopsOf(anne.user())).hasSize(1);
        assertThat(todosOf(anne.user())).hasSize(1);

        write(() -> modules().switchTo(organization.id(), Module.MENTOR_PROGRAM, false, NOON));

        assertThat(workshopsOf(anne.user())).isEmpty();
        assertThat(todosOf(anne.user())).isEmpty();
    }

    @Test
    default void the_own_workshops_can_be_asked_for_from_a_moment_on() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        aWorkshopWith(anne, organization, day(1));
        var second = aWorkshopWith(anne, organization, day(2));
        var third = aWorkshopWith(anne, organization, day(3));

        assertThat(workshopIdsOf(anne.user(), day(2))).containsExactly(second, third);
        assertThat(workshopIdsOf(anne.user(), day(2).plusNanos(1000))).containsExactly(third);
    }

    @Test
    default void the_own_workshops_go_on_page_by_page() {
        var person = aPerson();
        var here = withMentorProgram(anOrganization());
        var there = withMentorProgram(anOrganization());
        var kariHere = memberOf(here, person, "Kari", Role.COORDINATOR);
        var kariThere = memberOf(there, person, "Kari", Role.COORDINATOR);
        var last = aWorkshopWith(kariThere, there, day(9));
        var first = aWorkshopWith(kariHere, here, day(1));
        var meanwhile = Stream.of(
                        aWorkshopWith(kariHere, here, day(5)),
                        aWorkshopIn(here, kariHere)
                                .startingAt(day(5))
                                .scheduled()
                                .id(),
                        aWorkshopWith(kariThere, there, day(5)),
                        aWorkshopWith(kariHere, here, day(5)))
                .sorted(Comparator.comparing(WorkshopId::toString))
                .toList();

        assertThat(myWorkshopViews()
                        .workshops(person, null, new PageRequest(1, null), NOON)
                        .next())
                .isEqualTo(new Position(day(1).toString(), first.value()));
        assertThat(AllPages.of(2, page -> myWorkshopViews().workshops(person, null, page, NOON)))
                .extracting(view -> view.workshop().id())
                .containsExactly(first, meanwhile.get(0), meanwhile.get(1), meanwhile.get(2), meanwhile.get(3), last);
    }

    @Test
    default void a_person_sees_the_own_todos_in_all_organizations_with_where_they_come_from() {
        var person = aPerson();
        var here = withMentorProgram(organizationCalled("Hørselslaget"));
        var there = withMentorProgram(organizationCalled("Blindeforbundet"));
        var asPeerMentor = memberOf(here, person, "Kari", Role.PEER_MENTOR);
        var asCoordinator = memberOf(there, person, "Kari Nordmann", Role.COORDINATOR);
        var course = aWorkshopIn(here, memberOf(here, "Anne", Role.COORDINATOR))
                .titled("Kurs")
                .scheduled();
        participant(course, asPeerMentor);
        var late = todo(course, 0, assignedTo(asPeerMentor, day(9)));
        var talk = aWorkshopIn(there, memberOf(there, "Cecilie", Role.COORDINATOR))
                .titled("Prat")
                .scheduled();
        var early = todo(talk, 0, assignedTo(asCoordinator, day(2)));

        var courseStanding =
                course.standingOf(actorOf(asPeerMentor), WorkshopRole.PARTICIPANT, RegistrationStatus.REGISTERED);
        var talkStanding = talk.standingOf(actorOf(asCoordinator), null, null);
        assertThat(todosOf(person))
                .containsExactly(
                        new MyTodoView(
                                TodoView.of(early, "Kari Nordmann", talk, talkStanding), "Prat", "Blindeforbundet"),
                        new MyTodoView(TodoView.of(late, "Kari", course, courseStanding), "Kurs", "Hørselslaget"));
    }

    @Test
    default void only_those_todos_are_the_own_that_the_person_may_see() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var named = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var facilitator = memberOf(organization, "Cecilie", Role.PEER_MENTOR);
        var participant = memberOf(organization, "Dina", Role.PEER_MENTOR);
        var waiting = memberOf(organization, "Eva", Role.PEER_MENTOR);
        var cancelled = memberOf(organization, "Frida", Role.PEER_MENTOR);
        var outsider = memberOf(organization, "Grete", Role.PEER_MENTOR);
        var workshop = scheduled(organization, named);
        facilitator(workshop, facilitator);
        participant(workshop, participant);
        waiting(workshop, waiting, 1);
        saved(participant(workshop, cancelled).cancel(null, NOON));
        for (var member : List.of(anne, named, facilitator, participant, waiting, cancelled, outsider)) {
            todo(workshop, 0, assignedTo(member, null));
        }

        assertThat(List.of(anne, named, facilitator, participant))
                .allSatisfy(member -> assertThat(todosOf(member.user()))
                        .extracting(view -> view.todo().todo().content().assignedTo())
                        .containsExactly(member.user()));
        assertThat(List.of(waiting, cancelled, outsider))
                .allSatisfy(member -> assertThat(todosOf(member.user())).isEmpty());
    }

    @Test
    default void the_todos_of_an_archived_workshop_are_over() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        todo(workshop, 0, assignedTo(anne, null));

        saved(workshop.archive(NOON));

        assertThat(todosOf(anne.user())).isEmpty();
        assertThat(myWorkshopViews().todos(anne.user(), true, MANY).items()).isEmpty();
    }

    @Test
    default void todos_that_are_done_are_shown_if_somebody_asks_for_them() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var open = todo(workshop, 0, assignedTo(anne, day(3)));
        var done = saved(todo(workshop, 1, assignedTo(anne, day(2))).complete(anne.user(), NOON));

        assertThat(todosOf(anne.user())).extracting(view -> view.todo().todo()).containsExactly(open);
        assertThat(myWorkshopViews().todos(anne.user(), true, MANY).items())
                .extracting(view -> view.todo().todo())
                .containsExactly(done, open);
    }

    @Test
    default void the_own_todos_go_on_page_by_page_those_without_a_date_last() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var anyTime = byId(
                todo(workshop, 0, assignedTo(anne, null)),
                todo(workshop, 1, assignedTo(anne, null)),
                todo(workshop, 2, assignedTo(anne, null)));
        var late = todo(workshop, 3, assignedTo(anne, day(9)));
        var soon = byId(
                todo(workshop, 4, assignedTo(anne, day(2))),
                todo(workshop, 5, assignedTo(anne, day(2))),
                todo(workshop, 6, assignedTo(anne, day(2))));

        assertThat(myWorkshopViews()
                        .todos(anne.user(), false, new PageRequest(1, null))
                        .next())
                .isEqualTo(new Position(day(2).toString(), soon.getFirst().id().value()));
        assertThat(myWorkshopViews()
                        .todos(anne.user(), false, new PageRequest(5, null))
                        .next())
                .isEqualTo(new Position(
                        "9999-12-31T23:59:59Z", anyTime.getFirst().id().value()));
        assertThat(AllPages.of(2, page -> myWorkshopViews().todos(anne.user(), false, page)))
                .extracting(view -> view.todo().todo())
                .containsExactly(
                        soon.get(0), soon.get(1), soon.get(2), late, anyTime.get(0), anyTime.get(1), anyTime.get(2));
    }

    private List<MyWorkshopView> workshopsOf(UserId user) {
        return myWorkshopViews().workshops(user, null, MANY, NOON).items();
    }

    private List<WorkshopId> workshopIdsOf(UserId user, @Nullable Instant from) {
        return myWorkshopViews().workshops(user, from, MANY, NOON).items().stream()
                .map(view -> view.workshop().id())
                .toList();
    }

    private List<MyTodoView> todosOf(UserId user) {
        return myWorkshopViews().todos(user, false, MANY).items();
    }

    private WorkshopId aWorkshopWith(Member member, Organization organization, Instant start) {
        return participant(aWorkshopIn(organization, member).startingAt(start).scheduled(), member)
                .workshop();
    }

    private static List<Todo> byId(Todo... todos) {
        return Stream.of(todos)
                .sorted(Comparator.comparing(todo -> todo.id().toString()))
                .toList();
    }

    private static TodoContent assignedTo(Member member, @Nullable Instant due) {
        return new TodoContent("Bestille kaffe", null, member.user(), due);
    }

    private static Instant day(int day) {
        return WORKSHOP_START.plusSeconds(day * 86_400L);
    }
}
