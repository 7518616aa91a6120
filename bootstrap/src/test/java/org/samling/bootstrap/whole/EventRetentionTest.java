package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samling.application.event.TidyEvents;
import org.samling.bootstrap.whole.Document.Endpoint;
import org.samling.bootstrap.whole.Scenery.Home;
import org.samling.domain.shared.OrganizationId;

/** Events that ended over a year ago: what is done at night, and what can be done with them afterwards. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class EventRetentionTest {

    private static final String STATISTICS = "/v1/organizations/{organization_id}/event-statistics";

    @Inject
    TidyEvents tidy;

    @Inject
    Rows rows;

    @ConfigProperty(name = Surroundings.SUPERUSER_URL)
    String superuser;

    private Home home;
    private Place place;

    @BeforeEach
    void anOrganisation() {
        home = Scenery.home();
        place = Stage.NONE.set(home.cast());
    }

    @Test
    void archive_after_1year() {
        var yearAgo = OffsetDateTime.now(ZoneOffset.UTC).minusYears(1).toInstant();
        var longAgo = planned(yearAgo.minus(Duration.ofMinutes(5)));
        var justNow = planned(yearAgo.plus(Duration.ofMinutes(5)));

        assertThat(archive()).isEqualTo(1);

        assertThat(isArchived(longAgo)).isTrue();
        assertThat(isArchived(justNow)).isFalse();
        assertThat(archive()).as("what is left for the next night").isZero();
    }

    @Test
    void whateverHasBecomeOfItIsArchived() {
        var events = Stream.of(
                        EventStage.DRAFT,
                        EventStage.BEGUN,
                        EventStage.UNDER_WAY,
                        EventStage.WITH_ATTENDANCE,
                        EventStage.WITH_FREE_SEAT)
                .map(stage -> stage.set(home.cast()))
                .toList();
        events.forEach(EventRetentionTest::moveToThePast);
        var deleted = EventStage.BEGUN.set(home.cast());
        ask("DELETE", deleted, EventStage.EVENT, null).then().statusCode(204);

        archive();

        assertThat(events).allSatisfy(event -> assertThat(isArchived(event)).isTrue());
        assertThat(isArchived(deleted)).isTrue();
    }

    @Test
    void itIsWrittenDownAsDoneByNobody() {
        var event = archived();
        var entry = Scenery.as(Principal.ORG_ADMIN)
                .queryParam("thing_id", event.id(Thing.EVENT))
                .queryParam("action", "event.archived")
                .get(place.fill("/v1/organizations/{organization_id}/audit-log"));
        assertThat(entry.<List<?>>path("items")).hasSize(1);
        assertThat(entry.<String>path("items[0].actor_user_id")).isNull();
    }

    @Test
    void severalInstancesShareTheWorkAndNoneDoesItAgain() {
        var original = planned(Instant.parse("2001-06-12T12:00:00Z"));
        for (var batch = 0; batch < 10; batch++) {
            ask("POST", original, EventStage.EVENT + "/duplicate", """
                    {"start_at": "20%02d-01-01T12:00:00Z", "copies": 53}""".formatted(batch))
                    .then()
                    .statusCode(201);
        }

        try (var instances = Executors.newFixedThreadPool(3)) {
            var archived = Stream.generate(() -> CompletableFuture.supplyAsync(this::archiveAll, instances))
                    .limit(3)
                    .toList();
            assertThat(archived.stream().mapToInt(CompletableFuture::join).sum() + archiveAll())
                    .isEqualTo(531);
        }

        assertThat(listed("").all("items.id")).isEmpty();
        assertThat(listed("?is_archived=true").all("items.id")).hasSize(531);
        var writtenDown = Listed.by(
                Principal.ORG_ADMIN.subject(),
                place.fill("/v1/organizations/{organization_id}/audit-log?action=event.archived"));
        assertThat(writtenDown.all("items.thing_id")).doesNotHaveDuplicates().hasSize(531);
    }

    @Test
    void whatSomebodyHoldsIsLeftForLater() throws SQLException {
        var held = EventStage.BEGUN.set(home.cast());
        var free = EventStage.BEGUN.set(home.cast());
        try (var holder = DriverManager.getConnection(superuser);
                var hold = holder.prepareStatement("select 1 from events where id = ? for no key update")) {
            holder.setAutoCommit(false);
            hold.setObject(1, held.id(Thing.EVENT));
            hold.executeQuery();
            assertThat(archive()).isEqualTo(1);
            assertThat(isArchived(free)).isTrue();
            holder.rollback();
        }
        assertThat(archive()).isEqualTo(1);
        assertThat(isArchived(held)).isTrue();
    }

    static Stream<Endpoint> writesToAnEvent() {
        return Document.endpoints().stream()
                .filter(Endpoint::isAboutAnEvent)
                .filter(Endpoint::writes)
                .filter(endpoint -> switch (Operation.valueOf(endpoint.operationId())) {
                    case deleteEvent, duplicateEvent, signUpManyForEvent -> false;
                    default -> true;
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writesToAnEvent")
    void whatIsArchivedIsOnlyRead(Endpoint endpoint) {
        var event = archived();
        var before = rows.digest();
        var answer = ask(
                endpoint.method(),
                event,
                endpoint.path(),
                Operation.valueOf(endpoint.operationId()).body());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(409);
        assertThat(answer.<String>path("code")).isIn("event_archived", "valid_status_transition");
        assertThat(rows.digest()).isEqualTo(before);
    }

    @Test
    void event_archived() {
        var event = archived();
        var many = ask("POST", event, EventStage.PARTICIPANTS + "/sign-up-many", """
                {"user_ids": ["%s"]}""".formatted(home.contact()));
        assertThat(many.<List<String>>path("results[0].errors.code")).containsExactly("event_archived");
        for (var change : List.of(
                "{\"title\": \"Ny\"}",
                "{\"start_at\": \"2099-06-12T12:00:00+02:00\", \"end_at\": \"2099-06-12T14:00:00+02:00\"}")) {
            var answer = ask("PATCH", event, EventStage.EVENT, change);
            assertThat(answer.<String>path("code")).isEqualTo("event_archived");
        }
        var noted = ask("PATCH", event, EventStage.PARTICIPANT, "{\"notes\": \"Ny\"}");
        assertThat(noted.<String>path("code")).isEqualTo("event_archived");
    }

    @Test
    void whatIsArchivedIsOutOfListsAndStillThere() {
        var since = Instant.now().minusSeconds(1);
        var event = archived();
        var id = event.id(Thing.EVENT).toString();

        assertThat(listed("").all("items.id")).isEmpty();
        assertThat(listed("?is_archived=false").all("items.id")).isEmpty();
        assertThat(listed("?text=treff").all("items.id")).isEmpty();
        assertThat(listed("?is_archived=true").all("items.id")).containsExactly(id);
        assertThat(listed("?updated_since=" + since).all("items.id")).containsExactly(id);
        assertThat(listed("?is_archived=false&updated_since=" + since).all("removed_ids"))
                .containsExactly(id);
        assertThat(Listed.by(Principal.PARTICIPANT.subject(), "/v1/me/events?from=2001-06-01T00:00:00Z")
                        .all("items.event_id"))
                .contains(id);
        var people = ask("GET", event, EventStage.PARTICIPANTS, null);
        assertThat(people.<List<String>>path("items.user_id"))
                .containsExactly(home.participant().toString());
    }

    @Test
    void whatIsArchivedIsStillInStatistics() {
        var event = EventStage.WITH_ATTENDANCE.set(home.cast());
        var before = List.of(numbers(event), ask("GET", event, STATISTICS, null).asString());

        archive();

        assertThat(isArchived(event)).isTrue();
        assertThat(List.of(numbers(event), ask("GET", event, STATISTICS, null).asString()))
                .isEqualTo(before);
        var ofJune = ask("GET", event, STATISTICS + "?from=2001-06-01T00:00:00Z&to=2001-07-01T00:00:00Z", null);
        assertThat(ofJune.<Integer>path("total.events")).isEqualTo(1);
        assertThat(ofJune.<Integer>path("total.people.attended")).isEqualTo(1);
    }

    private String numbers(Place event) {
        return ask("GET", event, EventStage.EVENT + "/statistics", null).asString();
    }

    private Place archived() {
        var event = EventStage.BEGUN.set(home.cast());
        archive();
        assertThat(isArchived(event)).isTrue();
        return event;
    }

    private int archive() {
        return tidy.archiveSome(new OrganizationId(home.organization()));
    }

    private int archiveAll() {
        var archived = 0;
        int some;
        do {
            some = archive();
            archived += some;
        } while (some > 0);
        return archived;
    }

    /** A draft that ended then. */
    private Place planned(Instant end) {
        String id = ask("POST", place, EventStage.EVENTS, """
                {"title": "Treff", "event_type": "social", "visibility": "organization",
                "start_at": "%s", "end_at": "%s"}""".formatted(end.minus(Duration.ofHours(2)), end))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return place.with(Thing.EVENT, UUID.fromString(id));
    }

    private static void moveToThePast(Place event) {
        ask("PATCH", event, EventStage.EVENT, """
                {"start_at": "2001-06-12T12:00:00+02:00", "end_at": "2001-06-12T16:00:00+02:00"}""").then().statusCode(200);
    }

    private static boolean isArchived(Place event) {
        return ask("GET", event, EventStage.EVENT, null).path("archived_at") != null;
    }

    private Listed listed(String filter) {
        return Listed.by(Principal.COORDINATOR.subject(), place.fill(EventStage.EVENTS) + filter);
    }

    private static Response ask(String method, Place place, String path, @Nullable String body) {
        return Scenery.ask(Principal.COORDINATOR, method, place.fill(path), body == null ? null : place.fill(body));
    }
}
