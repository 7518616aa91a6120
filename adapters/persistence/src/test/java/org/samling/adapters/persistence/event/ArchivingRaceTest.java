package org.samling.adapters.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.event.EventSketch;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventId;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;

/** Several instances archive old events in the same night. */
@QuarkusTest
class ArchivingRaceTest extends OnPostgres {

    private static final Instant A_YEAR_LATER = EVENT_START.plus(Duration.ofDays(365));

    @Test
    void what_one_has_taken_on_the_other_passes_by_without_waiting() {
        var organization = anOrganization();
        var old = old(organization, 5);
        var both = inTransaction(() -> {
            var first = oldEvents().archive(organization.id(), A_YEAR_LATER, 3, A_YEAR_LATER);
            var second = CompletableFuture.supplyAsync(() -> archive(organization, 10))
                    .join();
            return Stream.of(first, second).flatMap(List::stream).toList();
        });

        assertThat(both).containsExactlyInAnyOrderElementsOf(ids(old));
    }

    @Test
    void an_event_that_somebody_is_busy_with_is_left_for_later() {
        var organization = anOrganization();
        var old = old(organization, 2);
        var others = inTransaction(() -> {
            events().hold(organization.id(), old.getFirst().id(), List.of());
            return CompletableFuture.supplyAsync(() -> archive(organization, 10))
                    .join();
        });

        assertThat(others).containsExactly(old.getLast().id());
        assertThat(archive(organization, 10)).containsExactly(old.getFirst().id());
    }

    @Test
    void however_many_are_at_it_each_event_is_archived_once() {
        var organization = anOrganization();
        var old = old(organization, 60);
        var instances = Stream.generate(() -> CompletableFuture.supplyAsync(() -> untilNoneIsLeft(organization)))
                .limit(4)
                .toList();

        assertThat(instances.stream().flatMap(instance -> instance.join().stream()))
                .containsExactlyInAnyOrderElementsOf(ids(old));
        assertThat(old)
                .allSatisfy(event -> assertThat(found(event)).isEqualTo(EventSketch.archived(event, A_YEAR_LATER)));
    }

    private List<Event> old(Organization organization, int many) {
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        return Stream.generate(sketch::completed).limit(many).toList();
    }

    private List<EventId> untilNoneIsLeft(Organization organization) {
        var archived = new ArrayList<EventId>();
        List<EventId> some;
        do {
            some = archive(organization, 7);
            archived.addAll(some);
        } while (!some.isEmpty());
        return archived;
    }

    private List<EventId> archive(Organization organization, int most) {
        return inTransaction(() -> oldEvents().archive(organization.id(), A_YEAR_LATER, most, A_YEAR_LATER));
    }

    private Event found(Event event) {
        return inTransaction(() -> events().hold(event.organization(), event.id(), List.of()))
                .orElseThrow()
                .event();
    }

    private static List<EventId> ids(List<Event> events) {
        return events.stream().map(Event::id).toList();
    }
}
