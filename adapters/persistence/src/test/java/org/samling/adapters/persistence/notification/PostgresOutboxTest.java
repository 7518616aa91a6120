package org.samling.adapters.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.application.notification.OutboxContract;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.WorkshopStatus;

@QuarkusTest
class PostgresOutboxTest extends OnPostgres implements OutboxContract {

    @Test
    void notices_lie_there_as_they_were_queued() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR).user();
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR).user();
        var workshop =
                NoticedThing.workshop(scheduled(organization, memberOf(organization, "Cecilie", Role.COORDINATOR))
                        .id());
        var todo = NoticedThing.todo(new TodoId(UUID.randomUUID()));
        var moved = Notice.of(
                NoticeKind.MOVED,
                anne,
                workshop,
                Map.of("start_at", EVENING, "state", WorkshopStatus.IN_PROGRESS, "position", 3, "days", List.of(1, 2)),
                NOON);
        var assigned = Notice.of(NoticeKind.TODO_ASSIGNED, bodil, todo, Map.of(), MORNING);

        write(() -> outbox().queue(organization.id(), List.of(moved, assigned)));

        assertThat(queuedIn(organization))
                .containsExactlyInAnyOrder(
                        new Queued(
                                moved.id().value(),
                                "moved",
                                anne.value(),
                                "workshop",
                                workshop.id(),
                                "{\"days\": [1, 2], \"state\": \"in_progress\", \"position\": 3,"
                                        + " \"start_at\": \"2026-03-02T20:00:00Z\"}",
                                NOON),
                        new Queued(
                                assigned.id().value(),
                                "todo_assigned",
                                bodil.value(),
                                "workshop_todo",
                                todo.id(),
                                "{}",
                                MORNING));
    }

    @Test
    void whom_a_workshop_concerns_is_told_the_same() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        waiting(workshop, bodil, 1);

        write(() -> workshopAudience()
                .tell(
                        organization.id(),
                        workshop.id(),
                        anne.user(),
                        new UserId(UUID.randomUUID()),
                        NoticeKind.WORKSHOP_CANCELLED,
                        Map.of("former_start_at", EVENING),
                        NOON));

        var notices = queuedIn(organization);
        assertThat(notices)
                .extracting(Queued::recipient)
                .containsExactlyInAnyOrder(anne.user().value(), bodil.user().value());
        assertThat(notices)
                .extracting(notice -> new Queued(
                        workshop.id().value(),
                        notice.kind(),
                        anne.user().value(),
                        notice.thingType(),
                        notice.thingId(),
                        notice.payload(),
                        notice.createdAt()))
                .containsOnly(new Queued(
                        workshop.id().value(),
                        "workshop_cancelled",
                        anne.user().value(),
                        "workshop",
                        workshop.id().value(),
                        "{\"former_start_at\": \"2026-03-02T20:00:00Z\"}",
                        NOON));
    }

    private static List<Queued> queuedIn(Organization organization) {
        return Sessions.asApplication().inTransaction(database -> {
            database.execute(
                    "select set_config('app.organization_id', ?, true)",
                    organization.id().toString());
            return database.createQuery("select * from outbox")
                    .map((row, context) -> new Queued(
                            row.getObject("id", UUID.class),
                            row.getString("kind"),
                            row.getObject("recipient", UUID.class),
                            row.getString("thing_type"),
                            row.getObject("thing_id", UUID.class),
                            row.getString("payload"),
                            row.getTimestamp("created_at").toInstant()))
                    .list();
        });
    }

    private record Queued(
            UUID id, String kind, UUID recipient, String thingType, UUID thingId, String payload, Instant createdAt) {}
}
