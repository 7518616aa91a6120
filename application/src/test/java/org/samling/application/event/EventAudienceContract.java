package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventId;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** What anybody who knows whom an event concerns promises. */
public interface EventAudienceContract extends Scene {

    UserId SOMEBODY_ELSE = new UserId(UUID.randomUUID());

    @Test
    default void whoever_has_a_seat_or_waits_is_told() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        participant(event, aMemberOf(organization));
        waiting(event, aMemberOf(organization), 1);
        saved(participant(event, aMemberOf(organization)).attended(NOON));
        saved(participant(event, aMemberOf(organization)).missed(NOON));

        assertReaches(4, event);
    }

    @Test
    default void whoever_has_cancelled_or_is_in_another_event_is_left_in_peace() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        saved(participant(event, aMemberOf(organization)).cancel(NOON));
        participant(published(organization, anne), aMemberOf(organization));

        assertReaches(0, event);
    }

    @Test
    default void whoever_has_left_the_organization_is_left_in_peace() {
        var organization = anOrganization();
        var bodil = aMemberOf(organization);
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        participant(event, aMemberOf(organization));
        participant(event, bodil);
        removed(bodil);

        assertReaches(1, event);
    }

    @Test
    default void whoever_does_it_knows() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        participant(event, anne);
        participant(event, aMemberOf(organization));

        assertReaches(1, organization.id(), event.id(), anne.user());
        assertReaches(2, event);
    }

    @Test
    default void however_many_they_are_each_is_told() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        Stream.generate(() -> aMemberOf(organization)).limit(150).forEach(member -> participant(event, member));

        assertReaches(150, event);
    }

    @Test
    default void nobody_is_told_of_what_is_not_known_here() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        participant(event, aMemberOf(organization));

        assertReaches(0, anOrganization().id(), event.id(), SOMEBODY_ELSE);
        assertReaches(0, organization.id(), new EventId(UUID.randomUUID()), SOMEBODY_ELSE);
    }

    private Member aMemberOf(Organization organization) {
        return memberOf(organization, "Likeperson", Role.PEER_MENTOR);
    }

    private void assertReaches(long people, Event event) {
        assertReaches(people, event.organization(), event.id(), SOMEBODY_ELSE);
        assertReaches(people, event.organization(), event.id(), SOMEBODY_ELSE);
    }

    private void assertReaches(long people, OrganizationId organization, EventId event, UserId actor) {
        var facts = Map.<String, Object>of("old_start_at", EVENT_START, "new_start_at", EVENT_START.plusSeconds(3600));

        assertThat(inTransaction(() -> eventAudience().count(organization, event, actor)))
                .isEqualTo(people);
        assertThat(inTransaction(() -> eventAudience().tell(organization, event, actor, NoticeKind.MOVED, facts, NOON)))
                .isEqualTo(people);
    }
}
