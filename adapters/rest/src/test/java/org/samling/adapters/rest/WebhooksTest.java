package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samling.domain.notification.Webhook;
import org.samling.domain.shared.Role;

/** How org admins let other systems hear of notices. */
@QuarkusTest
class WebhooksTest extends NoticeScene {

    private static final String SECRET = "whsec_";

    private String webhook;

    @BeforeEach
    void aWebhook() {
        webhook = webhook("promoted", "registered");
    }

    @AfterEach
    void noneIsLeft() {
        asAdmin().get(WEBHOOKS).<List<String>>path("items.id").forEach(this::webhookRemoved);
    }

    @Test
    void aWebhookIsAddedAndItsSecretIsShownOnce() {
        var added = webhookAdded(Map.of("url", ADDRESS, "kinds", List.of("moved", "registered")));
        added.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("url", equalTo(ADDRESS))
                .body("kinds", containsInAnyOrder("registered", "moved"))
                .body("enabled", equalTo(true))
                .body("disabled_at", nullValue())
                .body("disabled_reason", nullValue())
                .body("former_secret_until", nullValue())
                .body("secret", startsWith(SECRET));
        as(World.admin())
                .get(added.header("Location"))
                .then()
                .statusCode(200)
                .body("id", equalTo(added.path("id")))
                .body("secret", nullValue());
        asAdmin()
                .get(WEBHOOKS)
                .then()
                .statusCode(200)
                .body("items.id", contains(webhook, added.path("id")))
                .body("next_cursor", nullValue())
                .body(not(containsString(SECRET)));
        webhookChanged(added.path("id"), Map.of()).then().statusCode(200).body(not(containsString(SECRET)));
    }

    @Test
    void aRepeatedRequestGetsTheSameSecret() {
        var key = UUID.randomUUID().toString();
        var first = added(key);
        var again = added(key);
        assertThat(again.asString()).isEqualTo(first.asString()).contains(SECRET);
        again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        asAdmin().get(WEBHOOKS).then().body("items.size()", equalTo(2));
    }

    @Test
    void theAuditLogTellsWhatChangedButNeitherTheAddressNorTheSecret() {
        webhookChanged(webhook, Map.of("url", "https://other.fjordlys.example/key", "enabled", false));
        rotated(webhook).then().statusCode(200);
        webhookRemoved(webhook);
        asAdmin()
                .queryParam("thing_type", "webhook")
                .queryParam("thing_id", webhook)
                .get("/v1/organizations/{organization_id}/audit-log")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains("webhook.removed", "webhook.secret_rotated", "webhook.changed", "webhook.added"))
                .body("items[1].changed", contains("secret"))
                .body("items[2].changed", hasItem("url"))
                .body("items[2].after.disabled_reason", equalTo("by_org_admin"))
                .body(not(containsString("fjordlys.example")))
                .body(not(containsString(SECRET)));
    }

    @Test
    void aSecretIsChangedWithoutMissingACall() {
        var rotated = rotated(webhook);
        rotated.then()
                .statusCode(200)
                .body("secret", startsWith(SECRET))
                .body("former_secret_until", notNullValue())
                .header("ETag", notNullValue());
        String secret = rotated.path("secret");
        assertThat(rotated(webhook).<String>path("secret")).startsWith(SECRET).isNotEqualTo(secret);
        asAdmin()
                .get(WEBHOOK, webhook)
                .then()
                .body("former_secret_until", notNullValue())
                .body("secret", nullValue());
    }

    @Test
    void aWebhookIsSwitchedOffAndOnAgain() {
        var off = webhookChanged(webhook, Map.of("enabled", false));
        off.then()
                .statusCode(200)
                .body("enabled", equalTo(false))
                .body("disabled_at", notNullValue())
                .body("disabled_reason", equalTo("by_org_admin"));
        webhookChanged(webhook, Map.of("enabled", false))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(off.header("ETag")));
        webhookChanged(webhook, Map.of("enabled", true, "kinds", List.of("moved")))
                .then()
                .statusCode(200)
                .body("disabled_at", nullValue())
                .body("kinds", contains("moved"));
    }

    @Test
    void nobodyOverwritesWhatWasWrittenSince() {
        var seen = asAdmin().get(WEBHOOK, webhook).header("ETag");
        webhookChanged(webhook, Map.of("kinds", List.of("moved"))).then().statusCode(200);
        for (var stale : List.of(
                asAdmin()
                        .header("If-Match", seen)
                        .contentType(PATCH)
                        .body("{\"enabled\":false}")
                        .patch(WEBHOOK, webhook),
                asAdmin().header("If-Match", seen).noContentType().post(WEBHOOK + "/rotate-secret", webhook),
                asAdmin().header("If-Match", seen).delete(WEBHOOK, webhook))) {
            stale.then().statusCode(412).body("code", equalTo("stale_revision"));
        }
        asAdmin()
                .header("If-Match", "7")
                .delete(WEBHOOK, webhook)
                .then()
                .statusCode(400)
                .body("code", equalTo("if_match_invalid"));
        asAdmin()
                .header("If-Match", "7")
                .delete(WEBHOOK, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "http://crm.fjordlys.example/samling, webhook_url_https",
        "https://localhost/samling, webhook_url_public",
        "https://127.0.0.1/samling, webhook_url_public",
        "https://[::1]/samling, webhook_url_public",
        "https://metadata.google.internal/, webhook_url_public",
        "https://user:key@crm.fjordlys.example/, valid_webhook_url",
        "https://crm.fjordlys.example/#here, valid_webhook_url",
        "ftp://crm.fjordlys.example/, valid_webhook_url",
        "'', valid_webhook_url"
    })
    void anAddressThatMustNotBeCalledIsRefused(String url, String code) {
        for (var refused : List.of(
                webhookAdded(Map.of("url", url, "kinds", List.of("moved"))),
                webhookChanged(webhook, Map.of("url", url)))) {
            refused.then().statusCode(422).body("errors.code", contains(code)).body("errors.pointer", contains("/url"));
        }
    }

    @Test
    void anAddressOfAnyLengthIsReadToItsEnd() {
        var endless = ADDRESS + "/x".repeat(100_000);
        webhookChanged(webhook, Map.of("url", endless))
                .then()
                .statusCode(422)
                .body("errors.code", contains("text_too_long"));
        var longest = ADDRESS + "/" + "x".repeat(2_000 - ADDRESS.length() - 1);
        webhookChanged(webhook, Map.of("url", longest)).then().statusCode(200).body("url", equalTo(longest));
    }

    @Test
    void whatItHearsOfMustBeSaid() {
        for (var kinds : List.of("[]", "null")) {
            asAdmin()
                    .contentType(PATCH)
                    .body("{\"kinds\":" + kinds + "}")
                    .patch(WEBHOOK, webhook)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("webhook_kinds_required"));
        }
        webhookAdded("{}")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("required", "webhook_kinds_required"));
        webhookChanged(webhook, Map.of("kinds", List.of("moved", "party")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/kinds/1"))
                .body("errors[0].detail", containsString("facilitator_assigned"));
        webhookChanged(webhook, "{\"url\":null,\"enabled\":null}").then().statusCode(422);
    }

    @Test
    void anOrganisationHasALimitedNumberOfThem() {
        for (int others = 1; others < Webhook.MOST; others++) {
            webhook("moved");
        }
        webhookAdded(Map.of("url", ADDRESS, "kinds", List.of("moved")))
                .then()
                .statusCode(409)
                .body("code", equalTo("webhooks_limit"))
                .body("detail", containsString("20"));
    }

    @Test
    void whatIsRemovedIsGone() {
        var removed = webhook("moved");
        webhookRemoved(removed);
        asAdmin().get(WEBHOOK, removed).then().statusCode(404);
        asAdmin().delete(WEBHOOK, removed).then().statusCode(404);
        webhookChanged(removed, "{").then().statusCode(404);
        rotated(removed).then().statusCode(404);
    }

    @Test
    void onlyOrgAdminsKnowOfThem() {
        for (var other : List.of(COORDINATOR, PEER_MENTOR, CONTACT)) {
            home(other).get(WEBHOOKS).then().statusCode(403).body("code", equalTo("role_too_low"));
            home(other).get(WEBHOOK, webhook).then().statusCode(403);
            home(other)
                    .contentType(ContentType.JSON)
                    .body("{")
                    .post(WEBHOOKS)
                    .then()
                    .statusCode(403);
            home(other).delete(WEBHOOK, webhook).then().statusCode(403);
        }
        for (var outsider : List.of(World.ADMIN_ABROAD, World.STRANGER, World.PLATFORM_ADMIN)) {
            home(outsider).get(WEBHOOKS).then().statusCode(404);
        }
        as(World.ADMIN_ABROAD)
                .get(WEBHOOK, world.abroad().value(), webhook)
                .then()
                .statusCode(404);
        anonymous().get(WEBHOOKS, world.home().value()).then().statusCode(401);
        asAdmin().queryParam("limit", 1).get(WEBHOOKS).then().statusCode(400);
    }

    @Test
    void anInactiveOrganisationAddsNone() {
        var place = World.organization(world.ports(), "Hvilende");
        var admin = UUID.randomUUID().toString();
        World.member(world.ports(), place, admin, "Admin", Role.ORG_ADMIN);
        as(World.PLATFORM_ADMIN)
                .post("/v1/organizations/{organization_id}/deactivate", place.value())
                .then()
                .statusCode(200);
        as(admin)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(WEBHOOKS, place.value())
                .then()
                .statusCode(403)
                .body("code", equalTo("organization_inactive"));
    }

    private Response added(String key) {
        return asAdmin()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("url", ADDRESS, "kinds", List.of("moved")))
                .post(WEBHOOKS);
    }

    private Response rotated(String id) {
        return asAdmin().noContentType().post(WEBHOOK + "/rotate-secret", id);
    }
}
