package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samling.application.identity.CallersOf;
import org.samling.application.identity.Person;
import org.samling.application.workshop.view.MyTodoView;
import org.samling.application.workshop.view.MyWorkshopView;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.ParticipantAct;
import org.samling.domain.workshop.TodoContent;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;

class ShowMyWorkshopsTest extends WorkshopUseCaseScene {

    private static final Person KARI = new Person("idp|kari", null, null, false);

    private final Member kari =
            memberOf(organization, users().recognize(KARI.subject(), MORNING), "Kari", Role.PEER_MENTOR);
    private final ShowMyWorkshops mine =
            new ShowMyWorkshopsService(new CallersOf(ports, clock), myWorkshopViews(), clock);

    @Test
    void a_person_sees_the_own_workshops_wherever_they_are() {
        var here = scheduled(organization, fredrik);
        participant(here, kari);
        var elsewhere = withMentorProgram(anOrganization());
        var there = scheduled(elsewhere, memberOf(elsewhere, "Gro", Role.COORDINATOR));
        participant(there, memberOf(elsewhere, kari.user(), "Kari N.", Role.PEER_MENTOR));
        participant(scheduled(organization, fredrik), peerMentor("Bodil"));

        assertThat(shown()).containsExactlyInAnyOrder(here.id(), there.id());
    }

    @Test
    void what_lies_before_a_moment_can_be_left_out() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, kari);

        assertThat(mine.workshops(KARI, WORKSHOP_START, MANY).items()).hasSize(1);
        assertThat(mine.workshops(KARI, WORKSHOP_START.plusMillis(1), MANY).items())
                .isEmpty();
    }

    @Test
    void what_may_be_done_changes_as_time_passes() {
        participant(scheduled(organization, fredrik), kari);
        assertThat(mine.workshops(KARI, null, MANY).items())
                .flatExtracting(MyWorkshopView::allowedActs)
                .containsExactly(ParticipantAct.CANCEL);

        timePassesUntil(WORKSHOP_START);

        assertThat(mine.workshops(KARI, null, MANY).items())
                .flatExtracting(MyWorkshopView::allowedActs)
                .isEmpty();
    }

    @Test
    void a_person_sees_the_own_todos_and_those_that_are_done_on_request() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, kari);
        var open = todo(workshop, 0, contentFor(kari));
        var done = saved(todo(workshop, 1, contentFor(kari)).complete(kari.user(), NOON));
        todo(workshop, 2, contentFor(fredrik));

        assertThat(mine.todos(KARI, false, MANY).items())
                .extracting(
                        MyTodoView::workshopTitle, view -> view.todo().todo().id())
                .containsExactly(tuple(workshop.plan().title(), open.id()));
        assertThat(mine.todos(KARI, true, MANY).items())
                .extracting(view -> view.todo().todo().id())
                .containsExactlyInAnyOrder(open.id(), done.id());
    }

    @Test
    void somebody_who_has_no_part_in_anything_sees_nothing() {
        var nobody = new Person(aSubject(), null, null, false);
        participant(scheduled(organization, fredrik), kari);

        assertThat(mine.workshops(nobody, null, MANY).items()).isEmpty();
        assertThat(mine.todos(nobody, true, MANY).items()).isEmpty();
    }

    private List<WorkshopId> shown() {
        return mine.workshops(KARI, null, MANY).items().stream()
                .map(MyWorkshopView::workshop)
                .map(Workshop::id)
                .toList();
    }

    private static TodoContent contentFor(Member member) {
        return new TodoContent("Kaffe", null, member.user(), null);
    }
}
