package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.application.workshop.BrowseWorkshops.Filter;
import org.samling.application.workshop.BrowseWorkshops.Order;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.WorkshopAct;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopRule;

class BrowseWorkshopsTest extends WorkshopUseCaseScene {

    private static final Filter EVERYTHING = Filter.everything(Order.SCHEDULED_START);

    private final BrowseWorkshops browse = new BrowseWorkshopsService(visible, workshopViews(), clock);

    @Test
    void drafts_are_shown_to_the_staff_and_to_whoever_facilitates_them() {
        var draft = aWorkshop().draft();
        var scheduled = scheduled(organization, fredrik);
        var bodil = actorOf(peerMentor("Bodil"));

        assertThat(listedTo(coordinator)).containsExactlyInAnyOrder(draft.id(), scheduled.id());
        assertThat(listedTo(facilitator)).containsExactlyInAnyOrder(draft.id(), scheduled.id());
        assertThat(listedTo(bodil)).containsExactly(scheduled.id());
        assertThat(browse.get(facilitator, draft.id()).workshop()).isEqualTo(draft);
        assertRefused(WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> browse.get(bodil, draft.id()));
        assertRefused(WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> browse.statistics(bodil, draft.id()));
    }

    @Test
    void organization_scope_isolation() {
        var workshop = scheduled(organization, fredrik);
        var elsewhere = actorOf(coordinatorElsewhere());

        assertThat(listedTo(elsewhere)).isEmpty();
        assertThat(browse.updates(elsewhere, EVERYTHING, MORNING, MANY).page().items())
                .isEmpty();
        assertRefused(WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> browse.get(elsewhere, workshop.id()));
        assertRefused(WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> browse.statistics(elsewhere, workshop.id()));
        assertRefused(
                WorkshopRule.ORGANIZATION_SCOPE_ISOLATION,
                () -> browse.get(coordinator, new WorkshopId(UUID.randomUUID())));
    }

    @Test
    void mentor_program_module_required() {
        var workshop = scheduled(organization, fredrik);
        var actor = coordinatorWithoutModule();

        assertRefused(AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED, () -> browse.list(actor, EVERYTHING, MANY));
        assertRefused(
                AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED, () -> browse.updates(actor, EVERYTHING, MORNING, MANY));
        assertRefused(AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED, () -> browse.get(actor, workshop.id()));
        assertRefused(AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED, () -> browse.statistics(actor, workshop.id()));
    }

    @Test
    void contacts_see_no_workshops() {
        var workshop = scheduled(organization, fredrik);
        var contact = actorOf(memberOf(organization, "Bodil", Role.CONTACT));

        assertRefused(AccessRule.ROLE_TOO_LOW, () -> browse.list(contact, EVERYTHING, MANY));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> browse.updates(contact, EVERYTHING, MORNING, MANY));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> browse.get(contact, workshop.id()));
    }

    @Test
    void statistics_are_for_whoever_facilitates_and_the_staff() {
        var workshop = scheduled(organization, fredrik);
        var bodil = peerMentor("Bodil");
        participant(workshop, bodil);

        assertThat(browse.statistics(coordinator, workshop.id()).registered()).isEqualTo(1);
        assertThat(browse.statistics(facilitator, workshop.id()).registered()).isEqualTo(1);
        assertRefused(
                WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED, () -> browse.statistics(actorOf(bodil), workshop.id()));
    }

    @Test
    void a_workshop_shows_its_seats_and_what_the_viewer_may_do() {
        var workshop = full(1);
        var bodil = peerMentor("Bodil");
        waiting(workshop, bodil, 1);

        var seen = browse.get(actorOf(bodil), workshop.id());

        assertThat(seen.facilitatorName()).isEqualTo("Fredrik");
        assertThat(seen.seats().free()).isZero();
        assertThat(seen.seats().waiting()).isEqualTo(1);
        assertThat(seen.allowedActs()).isEmpty();
        assertThat(browse.get(actorOf(peerMentor("Cecilie")), workshop.id()).allowedActs())
                .containsExactly(WorkshopAct.REGISTER);
    }

    @Test
    void what_may_be_done_changes_as_time_passes() {
        var workshop = scheduled(organization, fredrik);
        var bodil = actorOf(peerMentor("Bodil"));
        assertThat(browse.get(facilitator, workshop.id()).allowedActs()).doesNotContain(WorkshopAct.RECORD_ATTENDANCE);

        timePassesUntil(WORKSHOP_START);

        assertThat(browse.get(facilitator, workshop.id()).allowedActs()).contains(WorkshopAct.RECORD_ATTENDANCE);
        assertThat(browse.get(bodil, workshop.id()).allowedActs()).isEmpty();
        assertThat(browse.list(bodil, EVERYTHING, MANY).items())
                .singleElement()
                .satisfies(listed -> assertThat(listed.allowedActs()).isEmpty());
    }

    private List<WorkshopId> listedTo(Actor actor) {
        return browse.list(actor, EVERYTHING, MANY).items().stream()
                .map(view -> view.workshop().id())
                .toList();
    }
}
