package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WorkshopUpdatesTest extends WorkshopScene {

    private final String begun = Instant.now().toString();

    @Test
    void whoeverKeepsACopyIsToldWhatIsGone() {
        var neverShown = workshop;
        scheduled(Map.of());
        told(PEER_MENTOR, Map.of())
                .body("items.id", hasItem(workshop))
                .body("removed_ids", not(hasItem(workshop)))
                .body("next_cursor", nullValue());

        act(COORDINATOR, "unschedule").then().statusCode(200);

        told(PEER_MENTOR, Map.of())
                .body("items.id", not(hasItem(workshop)))
                .body("removed_ids", hasItem(workshop))
                .body("removed_ids", not(hasItem(neverShown)));
        told(COORDINATOR, Map.of()).body("items.id", hasItems(workshop, neverShown));
        told(COORDINATOR, Map.of("status", "scheduled")).body("removed_ids", hasItems(workshop, neverShown));
    }

    @Test
    void whoeverFacilitatesADraftNoLongerIsToldThatItIsGone() {
        told(PETRA, Map.of()).body("items.id", hasItem(workshop));

        patch(COORDINATOR, Map.of("facilitator_id", peer("gunnar"))).then().statusCode(200);

        told(PETRA, Map.of()).body("items.id", not(hasItem(workshop))).body("removed_ids", hasItem(workshop));
        told("gunnar", Map.of()).body("items.id", hasItem(workshop));
        told(PEER_MENTOR, Map.of()).body("removed_ids", not(hasItem(workshop)));
    }

    @Test
    void theFirstPageSaysFromWhenToAskTheNextTime() {
        scheduled(Map.of());
        scheduled(Map.of());
        var before = Instant.now().minusSeconds(61);

        var first = told(PEER_MENTOR, Map.of("limit", 1))
                .body("items", hasSize(1))
                .body("next_updated_since", notNullValue())
                .extract();
        told(PEER_MENTOR, Map.of("limit", 1, "cursor", first.<String>path("next_cursor")))
                .body("items", hasSize(1))
                .body("next_updated_since", nullValue());

        var next = Instant.parse(first.<String>path("next_updated_since"));
        assertThat(next).isBetween(before, before.plusSeconds(61));
    }

    @Test
    void withoutUpdatedSinceNothingIsGone() {
        as(PEER_MENTOR)
                .get(WORKSHOPS, world.home().value())
                .then()
                .statusCode(200)
                .body("removed_ids", empty())
                .body("next_updated_since", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheduled_start_at", "-scheduled_start_at"})
    void whatHasChangedComesInTheOrderOfTheChanges(String sort) {
        as(PEER_MENTOR)
                .queryParam("updated_since", begun)
                .queryParam("sort", sort)
                .get(WORKSHOPS, world.home().value())
                .then()
                .statusCode(400)
                .body("errors.code", contains("not_together"))
                .body("errors.pointer", contains("sort"))
                .body("code", equalTo("unreadable_parameters"));
        told(PEER_MENTOR, Map.of("sort", "updated_at"));
    }

    private ValidatableResponse told(String subject, Map<String, ?> parameters) {
        var request = as(subject).queryParam("updated_since", begun);
        return request.queryParams(parameters)
                .get(WORKSHOPS, world.home().value())
                .then()
                .statusCode(200);
    }
}
