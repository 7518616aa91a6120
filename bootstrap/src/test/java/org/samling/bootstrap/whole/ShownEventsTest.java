package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.bootstrap.whole.Document.Endpoint;
import org.samling.bootstrap.whole.Exhibit.State;
import org.samling.bootstrap.whole.Viewer.Standing;
import org.samling.domain.event.Visibility;

/** Every viewer before every exhibit: what is shown is shown wherever one looks, and what is hidden nowhere. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class ShownEventsTest {

    @Inject
    Gallery gallery;

    @Inject
    Rows rows;

    @BeforeEach
    void theGalleryIsOpen() {
        gallery.open();
    }

    static List<Viewer> viewers() {
        return Viewer.all();
    }

    static Stream<Viewer> viewersOutsideTheStaff() {
        return Viewer.all().stream().filter(viewer -> !viewer.isStaff());
    }

    @ParameterizedTest
    @MethodSource("viewersOutsideTheStaff")
    void whatIsHiddenIsToldLikeWhatIsInvented(Viewer viewer) {
        var before = rows.digest();
        for (var endpoint : Document.endpoints()) {
            if (endpoint.isAboutAnEvent()
                    && Operation.valueOf(endpoint.operationId()).isForEveryMember()) {
                var invented = told(viewer, endpoint, gallery.invented(viewer));
                for (var hidden : hiddenFrom(viewer)) {
                    assertThat(told(viewer, endpoint, gallery.before(hidden, viewer)))
                            .as("%s of %s", endpoint.operationId(), hidden)
                            .isEqualTo(invented);
                }
            }
        }
        assertThat(rows.digest()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void whatIsShownIsReadAsItIs(Viewer viewer) {
        for (var shown : shownTo(viewer)) {
            var answer = asked(viewer, shown, EventStage.EVENT);
            assertThat(answer.statusCode()).as("%s", shown).isEqualTo(200);
            assertThat(answer.<String>path("title")).isEqualTo("Treff " + shown.word());
            assertThat(answer.<String>path("own_status")).as("%s", shown).isEqualTo(ownStatus(viewer, shown));
            mustTellOfNobodyElse(viewer, answer);
        }
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void whoTakesPartIsToldToTheStaffAndToOneselfAlone(Viewer viewer) {
        for (var shown : shownTo(viewer)) {
            var participants = asked(viewer, shown, EventStage.PARTICIPANTS);
            assertThat(participants.<List<String>>path("items.user_id"))
                    .as("%s", shown)
                    .containsExactlyInAnyOrderElementsOf(viewers().stream()
                            .filter(other -> shown.holds(other) && (viewer.isStaff() || other.equals(viewer)))
                            .map(other -> gallery.id(other).toString())
                            .toList());
            mustTellOfNobodyElse(viewer, participants);
            assertThat(asked(viewer, shown, EventStage.PARTICIPANT).statusCode())
                    .isEqualTo(shown.holds(viewer) ? 200 : 404);
        }
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void eligibilityTellsWhatSigningUpWouldEndLike(Viewer viewer) {
        for (var shown : shownTo(viewer)) {
            var answer = asked(viewer, shown, EventStage.EVENT + "/eligibility");
            var signedUp = Set.of("registered", "waitlisted").contains(String.valueOf(ownStatus(viewer, shown)));
            assertThat(answer.<Boolean>path("eligible"))
                    .as("%s: %s", shown, answer.asString())
                    .isEqualTo(shown.state() == State.PUBLISHED && !signedUp);
            mustTellOfNobodyElse(viewer, answer);
            mustHoldOnly(List.of(), answer.asString());
        }
    }

    /** A way of listing events, and which it lets through of those that are shown. */
    private record Question(String filter, Predicate<Exhibit> lets) {}

    private List<Question> questions() {
        var questions = new ArrayList<>(List.of(
                new Question("", Exhibit::isCurrent),
                new Question("?sort=-start_at", Exhibit::isCurrent),
                new Question("?is_archived=true", exhibit -> exhibit.state() == State.ARCHIVED),
                new Question("?is_deleted=true", exhibit -> exhibit.state() == State.DELETED),
                new Question("?open_for_signup=true", exhibit -> exhibit.state() == State.PUBLISHED),
                new Question("?event_type=social&from=2099-01-01T00:00:00Z", Exhibit::isCurrent),
                new Question("?near_lat=60.39&near_lng=5.32&sort=distance", Exhibit::isCurrent),
                new Question("?text=KANÁRI", Exhibit::isCurrent),
                new Question("?text=kanari&is_deleted=true", exhibit -> exhibit.state() == State.DELETED)));
        for (var visibility : Visibility.values()) {
            questions.add(new Question(
                    "?visibility=" + WireForm.of(visibility),
                    exhibit -> exhibit.isCurrent() && exhibit.visibility() == visibility));
        }
        for (var state : List.of(State.DRAFT, State.PUBLISHED, State.IN_PROGRESS, State.COMPLETED, State.CANCELLED)) {
            questions.add(new Question("?status=" + WireForm.of(state), exhibit -> exhibit.state() == state));
        }
        return questions;
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void aListHoldsWhatIsShownHoweverItIsFiltered(Viewer viewer) {
        for (var question : questions()) {
            var listed = Listed.by(viewer.subject(), events(viewer) + question.filter());
            var expected = shownTo(viewer).stream().filter(question.lets()).toList();
            assertThat(listed.all("items.id"))
                    .as(question.filter())
                    .containsExactlyInAnyOrderElementsOf(idsOf(expected));
            assertThat(listed.hasGaps()).as(question.filter()).isFalse();
            mustHoldOnly(expected, listed.text());
        }
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void aSearchFindsWhatIsShownAndNothingElse(Viewer viewer) {
        for (var exhibit : gallery.exhibits()) {
            var listed = Listed.by(viewer.subject(), events(viewer) + "?text=" + exhibit.word());
            assertThat(listed.all("items.id"))
                    .as("%s", exhibit)
                    .isEqualTo(idsOf(exhibit.isShownTo(viewer) && exhibit.isCurrent() ? List.of(exhibit) : List.of()));
        }
    }

    private List<Question> questionsAboutChanges() {
        var since = "?updated_since=2001-01-01T00:00:00Z";
        return List.of(
                new Question(since, _ -> true),
                new Question(since + "&is_deleted=false&is_archived=false", Exhibit::isCurrent),
                new Question(
                        since + "&visibility=peer_mentors", exhibit -> exhibit.visibility() == Visibility.PEER_MENTORS),
                new Question(since + "&status=completed", exhibit -> exhibit.state() == State.COMPLETED),
                new Question(since + "&text=kanari", _ -> true),
                new Question(since + "&near_lat=60.39&near_lng=5.32", _ -> true));
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void whoeverKeepsACopyIsToldOfWhatIsShownAndWhatIsNoLonger(Viewer viewer) {
        for (var question : questionsAboutChanges()) {
            var listed = Listed.by(viewer.subject(), events(viewer) + question.filter());
            var expected = shownTo(viewer).stream().filter(question.lets()).toList();
            var gone = gallery.exhibits().stream()
                    .filter(exhibit -> exhibit.wasShownTo(viewer) && !expected.contains(exhibit))
                    .toList();
            assertThat(listed.all("items.id"))
                    .as(question.filter())
                    .containsExactlyInAnyOrderElementsOf(idsOf(expected));
            assertThat(listed.all("removed_ids"))
                    .as(question.filter())
                    .containsExactlyInAnyOrderElementsOf(idsOf(gone));
            assertThat(listed.hasGaps()).as(question.filter()).isFalse();
            mustHoldOnly(expected, listed.text());
        }
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void onesOwnEventsAreThoseThatAreShownAndNotDeleted(Viewer viewer) {
        var listed = Listed.by(viewer.subject(), "/v1/me/events");
        var expected = shownTo(viewer).stream()
                .filter(exhibit -> exhibit.holds(viewer) && exhibit.state() != State.DELETED)
                .toList();
        assertThat(listed.all("items.event_id")).containsExactlyInAnyOrderElementsOf(idsOf(expected));
        mustHoldOnly(expected, listed.text());
        listed.pages().forEach(page -> mustTellOfNobodyElse(viewer, page));
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void theNumbersOfAllEventsAreForTheStaff(Viewer viewer) {
        var path = gallery.invented(viewer).fill("/v1/organizations/{organization_id}/event-statistics");
        var answer = Scenery.ask(Scenery.as(viewer.subject()), "GET", path, null);
        assertThat(answer.statusCode()).isEqualTo(viewer.isStaff() ? 200 : 403);
        mustHoldOnly(List.of(), answer.asString());
    }

    /** What somebody is told who asks for what is hidden, but for what differs from one request to the next. */
    private String told(Viewer viewer, Endpoint endpoint, Place place) {
        var body = Operation.valueOf(endpoint.operationId()).body();
        var answer = Scenery.ask(
                Scenery.as(viewer.subject()),
                endpoint.method(),
                place.fill(endpoint.path()),
                body == null ? null : place.fill(body));
        assertThat(answer.statusCode()).as(endpoint.operationId()).isEqualTo(404);
        mustHoldOnly(List.of(), answer.asString());
        return Scenery.withoutIds(answer);
    }

    private Response asked(Viewer viewer, Exhibit exhibit, String path) {
        return Scenery.ask(
                Scenery.as(viewer.subject()),
                "GET",
                gallery.before(exhibit, viewer).fill(path),
                null);
    }

    private List<Exhibit> shownTo(Viewer viewer) {
        return gallery.exhibits().stream()
                .filter(exhibit -> exhibit.isShownTo(viewer))
                .toList();
    }

    private List<Exhibit> hiddenFrom(Viewer viewer) {
        return gallery.exhibits().stream()
                .filter(exhibit -> !exhibit.isShownTo(viewer))
                .toList();
    }

    private static @Nullable String ownStatus(Viewer viewer, Exhibit exhibit) {
        if (!exhibit.holds(viewer)) {
            return null;
        }
        if (exhibit.state() == State.DRAFT || viewer.standing() == Standing.CANCELLED) {
            return "cancelled";
        }
        return viewer.standing() == Standing.WAITING ? "waitlisted" : "registered";
    }

    private void mustHoldOnly(List<Exhibit> expected, String text) {
        gallery.exhibits().stream()
                .filter(exhibit -> !expected.contains(exhibit))
                .forEach(exhibit -> assertThat(text).doesNotContain(exhibit.word()));
    }

    private void mustTellOfNobodyElse(Viewer viewer, Response answer) {
        if (!viewer.isStaff()) {
            assertThat(answer.asString())
                    .doesNotContain(viewers().stream()
                            .filter(other -> !other.equals(viewer))
                            .flatMap(other ->
                                    Stream.of(other.name(), gallery.id(other).toString()))
                            .toList());
        }
    }

    private String events(Viewer viewer) {
        return gallery.invented(viewer).fill(EventStage.EVENTS);
    }

    private static List<String> idsOf(List<Exhibit> exhibits) {
        return exhibits.stream().map(exhibit -> exhibit.id().toString()).toList();
    }
}
