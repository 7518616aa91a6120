package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;

/** What anybody who knows whom a workshop concerns promises. */
public interface WorkshopAudienceContract extends Scene {

    UserId SOMEBODY_ELSE = new UserId(UUID.randomUUID());

    @Test
    default void the_registered_the_waiting_and_whoever_facilitates_are_told() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var cecilie = memberOf(organization, "Cecilie", Role.PEER_MENTOR);
        var dina = memberOf(organization, "Dina", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        participant(workshop, bodil);
        facilitator(workshop, cecilie);
        waiting(workshop, dina, 1);

        assertThat(audienceOf(workshop))
                .containsExactlyInAnyOrder(anne.user(), bodil.user(), cecilie.user(), dina.user());
        assertThat(toldOf(workshop)).containsExactlyInAnyOrder(anne.user(), bodil.user(), cecilie.user(), dina.user());
    }

    @Test
    default void whoever_has_cancelled_or_is_in_another_workshop_is_left_in_peace() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        saved(participant(workshop, memberOf(organization, "Bodil", Role.PEER_MENTOR))
                .cancel(null, NOON));
        participant(scheduled(organization, anne), memberOf(organization, "Cecilie", Role.PEER_MENTOR));

        assertThat(audienceOf(workshop)).containsExactly(anne.user());
        assertThat(toldOf(workshop)).containsExactly(anne.user());
    }

    @Test
    default void whoever_facilitates_and_is_registered_is_told_once() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        facilitator(workshop, anne);

        assertThat(audienceOf(workshop)).containsExactly(anne.user());
        assertThat(toldOf(workshop)).containsExactly(anne.user());
    }

    @Test
    default void whoever_has_left_the_organization_is_left_in_peace() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        participant(workshop, bodil);
        removed(bodil);

        assertThat(audienceOf(workshop)).containsExactly(anne.user());
        assertThat(toldOf(workshop)).containsExactly(anne.user());
    }

    @Test
    default void whoever_is_a_contact_by_now_hears_only_that_it_is_cancelled() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.CONTACT);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        participant(workshop, bodil);

        assertThat(audienceOf(workshop)).containsExactly(bodil.user());
        assertThat(inTransaction(() -> workshopAudience()
                        .of(
                                organization.id(),
                                workshop.id(),
                                anne.user(),
                                SOMEBODY_ELSE,
                                NoticeKind.WORKSHOP_CANCELLED)))
                .containsExactlyInAnyOrder(anne.user(), bodil.user());
    }

    @Test
    default void whoever_does_it_knows() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        participant(workshop, bodil);

        assertThat(told(organization.id(), workshop.id(), anne.user(), anne.user()))
                .containsExactly(bodil.user());
        assertThat(told(organization.id(), workshop.id(), anne.user(), bodil.user()))
                .containsExactly(anne.user());
    }

    @Test
    default void a_workshop_can_be_told_of_again() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);

        assertThat(toldOf(workshop)).containsExactly(anne.user());
        assertThat(toldOf(workshop)).containsExactly(anne.user());
    }

    @Test
    default void nobody_is_told_of_what_is_not_known_here() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var elsewhere = anOrganization();
        var nobodys = new WorkshopId(UUID.randomUUID());

        assertThat(inTransaction(() -> workshopAudience()
                        .of(
                                elsewhere.id(),
                                workshop.id(),
                                workshop.plan().facilitator(),
                                SOMEBODY_ELSE,
                                NoticeKind.MOVED)))
                .isEmpty();
        assertThat(told(elsewhere.id(), workshop.id(), workshop.plan().facilitator(), SOMEBODY_ELSE))
                .isEmpty();
        assertThat(told(organization.id(), nobodys, workshop.plan().facilitator(), SOMEBODY_ELSE))
                .isEmpty();
    }

    private List<UserId> audienceOf(Workshop workshop) {
        return inTransaction(() -> workshopAudience()
                .of(
                        workshop.organization(),
                        workshop.id(),
                        workshop.plan().facilitator(),
                        SOMEBODY_ELSE,
                        NoticeKind.MOVED));
    }

    private List<UserId> toldOf(Workshop workshop) {
        return told(workshop.organization(), workshop.id(), workshop.plan().facilitator(), SOMEBODY_ELSE);
    }

    private List<UserId> told(OrganizationId organization, WorkshopId workshop, UserId facilitator, UserId actor) {
        return inTransaction(() -> workshopAudience()
                .tell(
                        organization,
                        workshop,
                        facilitator,
                        actor,
                        NoticeKind.MOVED,
                        Map.of("former_start_at", WORKSHOP_START, "start_at", WORKSHOP_START.plusSeconds(3600)),
                        NOON));
    }
}
