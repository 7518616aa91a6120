package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.notification.NoticeKind;

/** How a person wants to be told. */
@QuarkusTest
class NotificationPreferencesTest extends NoticeScene {

    @Test
    void untilSomebodySaysOtherwiseEverythingIsToldBothWays() {
        Map<String, Object> preferences =
                as(reader).get(PREFERENCES).then().statusCode(200).extract().path("");
        assertThat(preferences.keySet()).isEqualTo(languageAndKinds());
        assertThat(preferences.remove("language")).isEqualTo("nb");
        assertThat(new HashSet<>(preferences.values())).isEqualTo(Set.of(Map.of("inbox", true, "email", true)));
    }

    @Test
    void whatIsNotNamedStays() {
        changed(Map.of("language", "nn", "reminder", Map.of("email", false)))
                .then()
                .statusCode(200)
                .body("language", equalTo("nn"))
                .body("reminder.email", equalTo(false))
                .body("reminder.inbox", equalTo(true))
                .body("moved.email", equalTo(true));
        changed(Map.of("reminder", Map.of("inbox", false), "moved", Map.of()))
                .then()
                .statusCode(200)
                .body("language", equalTo("nn"))
                .body("reminder.email", equalTo(false))
                .body("reminder.inbox", equalTo(false))
                .body("moved.inbox", equalTo(true));
        as(reader).get(PREFERENCES).then().body("reminder.inbox", equalTo(false));
        as(COORDINATOR).get(PREFERENCES).then().body("reminder.inbox", equalTo(true));
    }

    @Test
    void everyKindCanBeSwitchedOffByEmail() {
        var off = Arrays.stream(NoticeKind.values())
                .collect(Collectors.toMap(NotificationPreferencesTest::written, kind -> Map.of("email", false)));
        var answer = changed(off);
        answer.then().statusCode(200);
        for (var kind : off.keySet()) {
            assertThat(answer.<Boolean>path(kind + ".email")).as(kind).isFalse();
            assertThat(answer.<Boolean>path(kind + ".inbox")).as(kind).isTrue();
        }
    }

    @Test
    void cancellationsStayInTheInbox() {
        var off = Map.of("inbox", false);
        changed(Map.of("cancelled", off, "workshop_cancelled", off, "event_cancelled", off, "moved", off))
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/cancelled/inbox cancellation_notices_stay_in_inbox",
                                "/workshop_cancelled/inbox cancellation_notices_stay_in_inbox",
                                "/event_cancelled/inbox cancellation_notices_stay_in_inbox"));
        as(reader).get(PREFERENCES).then().body("moved.inbox", equalTo(true));
    }

    @Test
    void nothingOfItCanBeCleared() {
        changed("{\"language\":null}").then().statusCode(422).body("errors.pointer", containsInAnyOrder("/language"));
        changed("{\"moved\":null,\"reminder\":{\"email\":null}}")
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/moved/inbox required", "/moved/email required", "/reminder/email required"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nobodyOverwritesWhatWasWrittenSince(boolean changedBefore) {
        if (changedBefore) {
            changed(Map.of("language", "en")).then().statusCode(200);
        }
        var seen = as(reader).get(PREFERENCES).header("ETag");
        changed(Map.of("language", "nn"), seen).then().statusCode(200);
        changed(Map.of("language", "nb"), seen).then().statusCode(412).body("code", equalTo("stale_revision"));
        changed(Map.of("language", "nb"), "7").then().statusCode(400).body("code", equalTo("if_match_invalid"));
        as(reader).get(PREFERENCES).then().body("language", equalTo("nn"));
        var current = as(reader).get(PREFERENCES).header("ETag");
        as(reader).header("If-None-Match", current).get(PREFERENCES).then().statusCode(304);
    }

    @Test
    void theLanguagesThatThereAreAreListed() {
        changed(Map.of("language", "se")).then().statusCode(400).body("errors[0].detail", containsString("nb, nn, en"));
        anonymous().get(PREFERENCES).then().statusCode(401);
    }

    private Response changed(Object change) {
        return as(reader).contentType(PATCH).body(change).patch(PREFERENCES);
    }

    private Response changed(Object change, String ifMatch) {
        return as(reader)
                .header("If-Match", ifMatch)
                .contentType(PATCH)
                .body(change)
                .patch(PREFERENCES);
    }

    private static Set<String> languageAndKinds() {
        var names = Arrays.stream(NoticeKind.values())
                .map(NotificationPreferencesTest::written)
                .collect(Collectors.toCollection(HashSet::new));
        names.add("language");
        return names;
    }

    private static String written(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
