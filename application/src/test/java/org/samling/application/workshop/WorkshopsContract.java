package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.application.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopChanges;
import org.samling.domain.workshop.WorkshopDescription;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopPlan;
import org.samling.domain.workshop.WorkshopType;

/** What anybody who holds workshops promises. */
public interface WorkshopsContract extends Scene {

    @Test
    default void a_workshop_is_found_with_all_that_was_planned() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);

        var workshop = Workshop.draft(organization.id(), aFullPlan(organization, anne.user()), MORNING);
        write(() -> workshops().add(workshop));

        assertThat(held(workshop).workshop()).isEqualTo(workshop);
    }

    @Test
    default void what_a_plan_leaves_open_stays_open() {
        var organization = anOrganization();
        var workshop = aWorkshopIn(organization, memberOf(organization, "Anne", Role.COORDINATOR))
                .draft();

        assertThat(workshop.plan().description()).isNull();
        assertThat(held(workshop).workshop()).isEqualTo(workshop);
    }

    @Test
    default void a_workshop_is_found_wherever_it_is_in_its_life() {
        var organization = anOrganization();
        var sketch = aWorkshopIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        var lives = List.of(
                sketch.scheduled(),
                sketch.after(draft -> draft.schedule(MORNING).start(NOON)),
                sketch.after(draft -> draft.schedule(MORNING).start(NOON).complete(EVENING)),
                sketch.after(draft -> draft.cancel(null, NOON)),
                sketch.after(draft -> draft.schedule(MORNING).start(NOON).cancel("Brann i bygget", EVENING)),
                sketch.after(draft -> draft.schedule(NOON).archive(EVENING)));

        assertThat(lives)
                .allSatisfy(workshop -> assertThat(held(workshop).workshop()).isEqualTo(workshop));
    }

    @Test
    default void a_workshop_that_nobody_planned_is_not_found() {
        var nobodys = new WorkshopId(UUID.randomUUID());

        assertThat(hold(anOrganization().id(), nobodys)).isEmpty();
    }

    @Test
    default void a_workshop_of_one_organization_is_unknown_in_another() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        assertThat(hold(anOrganization().id(), workshop.id())).isEmpty();
    }

    @Test
    default void a_change_of_everything_that_was_planned_is_kept() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);

        var changed = saved(workshop.change(aFullPlan(organization, bodil.user()), NOON));

        assertThat(held(workshop).workshop()).isEqualTo(changed);
    }

    @Test
    default void what_is_cleared_stays_cleared() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = Workshop.draft(organization.id(), aFullPlan(organization, anne.user()), MORNING);
        write(() -> workshops().add(workshop));

        var emptied = saved(workshop.change(
                workshop.plan()
                        .with(new WorkshopChanges(
                                Change.keep(),
                                Change.to(null),
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                Change.to(null),
                                Change.keep(),
                                Change.to(null),
                                Change.to(false),
                                Change.to(null),
                                Change.to(null),
                                Change.to(null))),
                NOON));

        assertThat(held(workshop).workshop()).isEqualTo(emptied);
    }

    @Test
    default void each_step_of_a_workshops_life_is_kept() {
        var organization = anOrganization();
        var draft = aWorkshopIn(organization, memberOf(organization, "Anne", Role.COORDINATOR))
                .draft();

        var scheduled = saved(draft.schedule(NOON));
        assertThat(held(draft).workshop()).isEqualTo(scheduled);
        var draftAgain = saved(scheduled.unschedule(0, NOON));
        assertThat(held(draft).workshop()).isEqualTo(draftAgain);
        var started = saved(saved(draftAgain.schedule(NOON)).start(NOON));
        assertThat(held(draft).workshop()).isEqualTo(started);
        var completed = saved(started.complete(EVENING));
        assertThat(held(draft).workshop()).isEqualTo(completed);
        var archived = saved(completed.archive(EVENING));
        assertThat(held(draft).workshop()).isEqualTo(archived);
        var unarchived = saved(archived.unarchive(EVENING));
        assertThat(held(draft).workshop()).isEqualTo(unarchived);
    }

    @Test
    default void why_a_workshop_was_cancelled_is_kept() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        var cancelled = saved(workshop.cancel("For få påmeldte", NOON));

        assertThat(held(workshop).workshop()).isEqualTo(cancelled);
    }

    @Test
    default void changing_one_workshop_leaves_the_others_alone() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var neighbour = scheduled(organization, anne);

        saved(scheduled(organization, anne).cancel(null, NOON));

        assertThat(held(neighbour).workshop()).isEqualTo(neighbour);
    }

    @Test
    default void a_workshop_is_not_saved_over_a_newer_one() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var one = saved(workshop.cancel("One", NOON));

        assertRefused(CommonRule.STALE_REVISION, () -> saved(workshop.cancel("Other", NOON)));

        assertThat(held(workshop).workshop()).isEqualTo(one);
    }

    @Test
    default void a_held_workshop_tells_how_many_are_in_it() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = aWorkshopIn(organization, anne).seating(5).scheduled();
        participant(workshop, memberOf(organization, "Bodil", Role.PEER_MENTOR));
        participant(workshop, memberOf(organization, "Cecilie", Role.PEER_MENTOR));
        facilitator(workshop, memberOf(organization, "Dina", Role.PEER_MENTOR));
        waiting(workshop, memberOf(organization, "Eva", Role.PEER_MENTOR), 7);
        waiting(workshop, memberOf(organization, "Frida", Role.PEER_MENTOR), 3);
        saved(participant(workshop, memberOf(organization, "Grete", Role.PEER_MENTOR))
                .cancel(null, NOON));
        saved(waiting(workshop, memberOf(organization, "Hanne", Role.PEER_MENTOR), 9)
                .cancel(null, NOON));
        participant(scheduled(organization, anne), anne);

        assertThat(held(workshop).seats()).isEqualTo(new Seats(5, 2, 2, 7));
        assertThat(held(workshop).active()).isEqualTo(5);
    }

    @Test
    default void a_held_workshop_without_limit_and_without_people_has_every_seat_free() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        assertThat(held(workshop).seats()).isEqualTo(Seats.allFree(null));
        assertThat(held(workshop).active()).isZero();
        assertThat(held(workshop).people()).isEmpty();
    }

    @Test
    default void a_held_workshop_tells_whether_its_organization_is_active() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        assertThat(held(workshop).organizationActive()).isTrue();

        deactivated(organization);

        assertThat(held(workshop).organizationActive()).isFalse();
    }

    @Test
    default void a_held_workshop_tells_of_those_asked_about_what_they_are_to_it() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.ORG_ADMIN);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        var record = participant(workshop, bodil);
        participant(workshop, memberOf(organization, "Cecilie", Role.PEER_MENTOR));
        participant(scheduled(organization, anne), anne);

        var people = held(workshop, anne.user(), bodil.user(), anne.user());

        assertThat(people.person(anne.user())).isEqualTo(new Candidate<>(anne.user(), "Anne", Role.ORG_ADMIN, null));
        assertThat(people.person(bodil.user()))
                .isEqualTo(new Candidate<>(bodil.user(), "Bodil", Role.PEER_MENTOR, record));
        assertThat(people.people()).containsOnlyKeys(anne.user(), bodil.user());
    }

    @Test
    default void whoever_has_cancelled_still_has_a_record() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var cancelled = saved(participant(workshop, bodil).cancel("Syk", NOON));

        assertThat(held(workshop, bodil.user()).person(bodil.user()).participant())
                .isEqualTo(cancelled);
    }

    @Test
    default void whoever_has_left_the_organization_is_no_member_but_keeps_name_and_record() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var record = participant(workshop, bodil);
        removed(bodil);

        assertThat(held(workshop, bodil.user()).person(bodil.user()))
                .isEqualTo(new Candidate<>(bodil.user(), "Bodil", null, record));
    }

    @Test
    default void of_strangers_nothing_is_known() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var elsewhere = memberOf(anOrganization(), "Bodil", Role.ORG_ADMIN).user();
        var nowhere = aPerson();
        var nobody = new UserId(UUID.randomUUID());

        var people = held(workshop, elsewhere, nowhere, nobody);

        assertThat(List.of(elsewhere, nowhere, nobody))
                .allSatisfy(user -> assertThat(people.person(user)).isEqualTo(Candidate.unknown(user)));
    }

    private HeldWorkshop held(Workshop workshop, UserId... people) {
        return hold(workshop.organization(), workshop.id(), people).orElseThrow();
    }

    private Optional<HeldWorkshop> hold(OrganizationId organization, WorkshopId workshop, UserId... people) {
        return inTransaction(() -> workshops().hold(organization, workshop, List.of(people)));
    }

    private static WorkshopPlan aFullPlan(Organization organization, UserId facilitator) {
        return WorkshopPlan.of(
                new WorkshopDescription(
                        "Å høre og bli hørt 𝄞",
                        "Vi øver på å fortelle.\nTa med matpakke.",
                        WorkshopType.PEER_MENTOR_COURSE,
                        facilitator,
                        WORKSHOP_START.plusNanos(123_456_000),
                        WORKSHOP_START.plusSeconds(7200),
                        "Arctic/Longyearbyen",
                        "Rom 2",
                        true,
                        12,
                        3,
                        "1. Kaffe\n2. Prat"),
                organization.profile().timeZone());
    }
}
