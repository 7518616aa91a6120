package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samling.application.audit.AuditEntry;
import org.samling.application.audit.AuditedThing;

class TidyEventsTest extends EventUseCaseScene {

    @Test
    void an_event_that_ended_over_a_year_ago_is_archived() {
        var event = anEvent().lasting(Duration.ofHours(2)).completed();
        timePassesUntil(Instant.parse("2027-03-14T18:00:00Z"));
        assertThat(tidy.archiveSome(organization.id())).isZero();

        clock.pass(Duration.ofMillis(1));

        assertThat(tidy.archiveSome(organization.id())).isEqualTo(1);
        assertThat(current(event)).isEqualTo(EventSketch.archived(event, clock.instant()));
    }

    @Test
    void it_is_written_down_as_nobodys_act_and_told_to_nobody() {
        var event = anEvent().completed();
        participant(event, contact("Bodil"));
        clock.pass(Duration.ofDays(500));

        tidy.archiveSome(organization.id());

        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("event.archived");
            assertThat(entry.actor()).isNull();
            assertThat(entry.organization()).isEqualTo(organization.id());
            assertThat(entry.thing()).isEqualTo(AuditedThing.event(event.id()));
            assertThat(entry.after().facts()).containsEntry("archived_at", clock.instant());
        });
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void what_is_archived_is_left_alone_the_next_night() {
        var event = anEvent().completed();
        clock.pass(Duration.ofDays(500));
        tidy.archiveSome(organization.id());
        var archived = current(event);

        clock.pass(Duration.ofDays(1));

        assertThat(tidy.archiveSome(organization.id())).isZero();
        assertThat(current(event)).isEqualTo(archived);
        assertThat(actions()).hasSize(1);
    }

    @Test
    void the_events_of_a_deactivated_organization_stay_as_they_are() {
        var event = anEvent().completed();
        clock.pass(Duration.ofDays(500));
        deactivated(organization);

        assertThat(tidy.archiveSome(organization.id())).isZero();
        assertThat(current(event)).isEqualTo(event);
        assertThat(actions()).isEmpty();
    }

    @Test
    void many_are_archived_bit_by_bit_until_none_is_left() {
        var sketch = anEvent();
        var events = Stream.generate(sketch::completed).limit(450).toList();
        clock.pass(Duration.ofDays(500));

        assertThat(Stream.generate(() -> tidy.archiveSome(organization.id())).limit(4))
                .containsExactly(200, 200, 50, 0);

        assertThat(events)
                .allSatisfy(event -> assertThat(current(event).archivedAt()).isNotNull());
        assertThat(new HashSet<>(
                        auditLog().entries().stream().map(AuditEntry::thing).toList()))
                .hasSize(450);
    }

    @Test
    void every_organization_is_tidied_by_itself() {
        var elsewhere = coordinatorElsewhere();
        var event = anEvent().completed();
        clock.pass(Duration.ofDays(500));

        assertThat(tidy.organizations()).contains(organization.id(), elsewhere.organization());
        assertThat(tidy.archiveSome(elsewhere.organization())).isZero();
        assertThat(current(event).archivedAt()).isNull();
        assertThat(tidy.drift(organization.id())).isEmpty();
    }
}
