package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.bootstrap.whole.Document.Endpoint;

/**
 * Ids in bodies and in queries, of what is in another organisation and of what is nowhere, sent to what is one's own.
 * Whoever sends them is told the same of both, and nothing is done.
 */
public final class Strays {

    /** Where an operation takes an id in its body and needs none. */
    private static final Map<Operation, String> FURTHER_BODIES = Map.of(
            Operation.changeWorkshop, "{\"facilitator_id\": \"{user_id}\"}",
            Operation.registerForWorkshop, "{\"role_in_workshop\": \"participant\", \"user_id\": \"{user_id}\"}",
            Operation.addWorkshopTodo, "{\"title\": \"Ny\", \"assigned_to_user_id\": \"{user_id}\"}",
            Operation.changeWorkshopTodo, "{\"assigned_to_user_id\": \"{user_id}\"}",
            Operation.signUpForEvent, "{\"user_id\": \"{user_id}\"}");

    private static final Map<Operation, String> QUERIES = Map.of(
            Operation.listWorkshops, "?facilitator_id={user_id}",
            Operation.listWorkshopTodos, "?assigned_to_user_id={user_id}",
            Operation.listEvents, "?created_by={user_id}",
            Operation.getEventEligibility, "?user_id={user_id}",
            Operation.listDeliveries, "?webhook_id={webhook_id}",
            Operation.listAuditEntries, "?actor_user_id={user_id}&thing_id={event_id}");

    private final Rows rows;
    private final Backdrop backdrop = Backdrop.scenery();

    public Strays(Rows rows) {
        this.rows = rows;
    }

    /** A query with an id, for what takes one. */
    static Optional<String> query(Endpoint endpoint, Place place) {
        return Optional.ofNullable(QUERIES.get(Operation.valueOf(endpoint.operationId())))
                .map(place::fill);
    }

    /** How many operations there are with ids in their bodies that told strange ones from invented ones in nothing. */
    public int inBodies() {
        var bodies = new TreeMap<>(FURTHER_BODIES);
        Stream.of(Operation.values())
                .filter(Operation::takesIds)
                .forEach(operation -> bodies.put(operation, operation.body()));
        bodies.forEach((operation, body) -> mustTellBothTheSame(operation, "", body));
        return bodies.size();
    }

    /** How many operations there are with ids in their queries that did. */
    public int inQueries() {
        QUERIES.forEach((operation, query) -> mustTellBothTheSame(operation, query, null));
        return QUERIES.size();
    }

    private void mustTellBothTheSame(Operation operation, String query, @Nullable String body) {
        var endpoint = Document.endpoint(operation);
        var own = backdrop.readyFor(endpoint, Principal.ORG_ADMIN);
        var question = Question.of(endpoint, Principal.ORG_ADMIN, own);
        var before = rows.digest();
        var answers = Stream.of(backdrop.abroad(), Place.nowhere())
                .map(own::withEverythingOf)
                .map(strange -> (body == null ? question : question.saying(strange.fill(body)))
                        .ask(strange.fill(query), Map.of()))
                .toList();
        assertThat(answers.stream().map(Scenery::withoutIds).distinct())
                .as(operation.name())
                .hasSize(1);
        assertThat(answers.getFirst().asString()).doesNotContain(Scenery.CANARY);
        assertThat(rows.digest()).as(operation.name()).isEqualTo(before);
    }
}
