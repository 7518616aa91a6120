package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventId;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;

/** What anybody who archives old events promises. */
public interface OldEventsContract extends Scene {

    Instant A_YEAR_LATER = EVENT_START.plus(Duration.ofDays(365));

    @Test
    default void whatever_ended_before_is_archived_in_whichever_state_and_stays_what_it_was() {
        var organization = anOrganization();
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var old = List.of(
                sketch.draft(),
                sketch.published(),
                sketch.started(),
                sketch.completed(),
                sketch.cancelled(),
                sketch.deleted());

        assertThat(archive(organization, EVENT_START.plus(Duration.ofHours(3)), 10))
                .containsExactlyInAnyOrderElementsOf(old.stream().map(Event::id).toList());

        assertThat(old)
                .allSatisfy(event -> assertThat(found(event)).isEqualTo(EventSketch.archived(event, A_YEAR_LATER)));
    }

    @Test
    default void what_ends_then_or_later_is_left_alone() {
        var organization = anOrganization();
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var ended = sketch.lasting(Duration.ofHours(2)).completed();
        var endsThen = sketch.lasting(Duration.ofHours(3)).completed();
        var isOn = sketch.lasting(Duration.ofDays(300)).started();

        assertThat(archive(organization, EVENT_START.plus(Duration.ofHours(3)), 10))
                .containsExactly(ended.id());

        assertThat(List.of(endsThen, isOn))
                .allSatisfy(event -> assertThat(found(event)).isEqualTo(event));
    }

    @Test
    default void what_is_archived_already_stays_as_it_is() {
        var organization = anOrganization();
        var archived = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR))
                .archived();

        assertThat(archive(organization, A_YEAR_LATER, 10)).isEmpty();

        assertThat(found(archived)).isEqualTo(archived);
    }

    @Test
    default void no_more_are_archived_at_once_than_are_asked_for_and_in_the_end_all_are() {
        var organization = anOrganization();
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var old = Stream.generate(sketch::completed).limit(5).map(Event::id).toList();
        var archived = new HashSet<EventId>();

        for (var expected : List.of(2, 2, 1, 0)) {
            var some = archive(organization, A_YEAR_LATER, 2);
            assertThat(some).hasSize(expected);
            archived.addAll(some);
        }

        assertThat(archived).containsExactlyInAnyOrderElementsOf(old);
    }

    @Test
    default void the_events_of_another_organization_stay_as_they_are() {
        var neighbour = anOrganization();
        var event = published(neighbour, memberOf(neighbour, "Anne", Role.COORDINATOR));

        assertThat(archive(anOrganization(), A_YEAR_LATER, 10)).isEmpty();

        assertThat(found(event)).isEqualTo(event);
    }

    private List<EventId> archive(Organization organization, Instant endedBefore, int most) {
        return inTransaction(() -> oldEvents().archive(organization.id(), endedBefore, most, A_YEAR_LATER));
    }

    private Event found(Event event) {
        return inTransaction(() -> events().hold(event.organization(), event.id(), List.of()))
                .orElseThrow()
                .event();
    }
}
