package org.samling.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.samling.domain.shared.Refusals.assertFindings;
import static org.samling.domain.shared.Refusals.assertRefusedBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.OrganizationId;

class WebhookTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final OrganizationId ORGANIZATION = new OrganizationId(UUID.randomUUID());
    private static final String URL = "https://hooks.example.org/samling?key=1";

    private final Webhook added = Webhook.add(ORGANIZATION, plan(URL), 0, NOON);

    @Test
    void a_new_webhook_is_called() {
        assertThat(added.state()).isEqualTo(new WebhookState.Enabled());
        assertThatCode(added::mustBeEnabled).doesNotThrowAnyException();
    }

    @Test
    void an_organisation_has_twenty_at_most() {
        assertThatCode(() -> Webhook.add(ORGANIZATION, plan(URL), 19, NOON)).doesNotThrowAnyException();
        assertRefusedBy(NotificationRule.WEBHOOKS_LIMIT, () -> Webhook.add(ORGANIZATION, plan(URL), 20, NOON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.org",
                "https://hooks.example.org/",
                "https://hooks.example.org:8443/a/b?c=d&e=%20",
                "https://xn--srplass-q1a.no/krok",
                "https://hooks.example.org."
            })
    void a_webhook_is_called_on_the_internet(String url) {
        assertThat(plan(url).url().text()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hooks.example.org",
                "ftp://hooks.example.org",
                "https://",
                "https:///path",
                "https://user:password@hooks.example.org/",
                "https://hooks.example.org/#fragment",
                "https://hooks.example.org:0/",
                "https://hooks.example.org:65536/",
                "https://hooks.example.org/å",
                "https://hooks.example.org/a b",
                "https://hooks.example.org/%2",
                "https://hooks.example.org\\@evil.example/",
                "javascript:alert(1)"
            })
    void an_address_is_one_of_the_web(String url) {
        assertRefusedBy(NotificationRule.VALID_WEBHOOK_URL, () -> plan(url));
    }

    @Test
    void what_is_told_is_not_read_on_the_way() {
        assertRefusedBy(NotificationRule.WEBHOOK_URL_HTTPS, () -> plan("http://hooks.example.org/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/",
                "https://samling.localhost/",
                "https://intranet/",
                "https://printer.local/",
                "https://metadata.google.internal/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f.0.0.1/",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/",
                "https://8.8.8.8/"
            })
    void nothing_inside_the_network_is_called(String url) {
        assertRefusedBy(NotificationRule.WEBHOOK_URL_PUBLIC, () -> plan(url));
        assertThatCode(() -> WebhookPlan.of(url, Set.of(NoticeKind.MOVED), WebhookReach.ANYWHERE))
                .doesNotThrowAnyException();
    }

    @Test
    void no_name_on_the_internet_is_longer_than_names_are() {
        assertThatCode(() -> plan("https://" + "a.".repeat(120) + "example.org/"))
                .doesNotThrowAnyException();
        assertRefusedBy(
                NotificationRule.WEBHOOK_URL_PUBLIC, () -> plan("https://" + "a.".repeat(900) + "example.org/"));
    }

    @Test
    void whoever_lets_webhooks_be_called_anywhere_lets_them_be_called_in_the_clear() {
        assertThatCode(() -> WebhookPlan.of("http://localhost:8090/", Set.of(NoticeKind.MOVED), WebhookReach.ANYWHERE))
                .doesNotThrowAnyException();
    }

    @Test
    void all_that_is_wrong_with_a_plan_is_told_at_once() {
        assertFindings(() -> WebhookPlan.of("http://localhost/", Set.of(), WebhookReach.INTERNET))
                .extracting(Finding::rule)
                .containsExactly(
                        NotificationRule.WEBHOOK_URL_HTTPS,
                        NotificationRule.WEBHOOK_URL_PUBLIC,
                        NotificationRule.WEBHOOK_KINDS_REQUIRED);
        assertRefusedBy(CommonRule.REQUIRED, () -> plan(null));
        assertRefusedBy(CommonRule.TEXT_TOO_LONG, () -> plan(URL + "x".repeat(WebhookUrl.LONGEST)));
    }

    @Test
    void a_plan_names_each_kind_once_at_most() {
        assertThat(WebhookPlan.of(URL, List.<@Nullable NoticeKind>of(NoticeKind.values()), WebhookReach.INTERNET)
                        .kinds())
                .hasSameSizeAs(NoticeKind.values());
        assertRefusedBy(
                CommonRule.TOO_MANY_ITEMS,
                () -> WebhookPlan.of(
                        URL,
                        Collections.nCopies(NoticeKind.values().length + 1, NoticeKind.MOVED),
                        WebhookReach.INTERNET));
    }

    @Test
    void what_is_not_changed_is_not_judged_anew() {
        var near = WebhookPlan.of("http://localhost:8090/", Set.of(NoticeKind.MOVED), WebhookReach.ANYWHERE);

        var changed = near.with(
                Change.keep(),
                Change.<Collection<@Nullable NoticeKind>>to(List.of(NoticeKind.REMINDER)),
                WebhookReach.INTERNET);

        assertThat(changed.url()).isEqualTo(near.url());
        assertRefusedBy(
                NotificationRule.WEBHOOK_URL_HTTPS,
                () -> near.with(Change.to("http://a.example.org/"), Change.keep(), WebhookReach.INTERNET));
    }

    @Test
    void a_webhook_is_switched_off_and_on_again() {
        var off = added.change(added.plan(), Change.to(false), NOON);
        var on = off.change(off.plan(), Change.to(true), NOON);

        assertThat(off.state()).isEqualTo(new WebhookState.Disabled(NOON, WebhookState.Reason.BY_ORG_ADMIN));
        assertRefusedBy(NotificationRule.WEBHOOK_ENABLED, off::mustBeEnabled);
        assertThat(on.state()).isEqualTo(new WebhookState.Enabled());
        assertRefusedBy(CommonRule.REQUIRED, () -> added.change(added.plan(), Change.to(null), NOON));
    }

    @Test
    void why_a_webhook_is_off_is_not_forgotten_when_it_is_switched_off_again() {
        var givenUp = added.giveUp(WebhookState.Reason.NOTHING_GETS_THROUGH, NOON);

        assertThat(givenUp.change(givenUp.plan(), Change.to(false), NOON.plusSeconds(1))
                        .state())
                .isEqualTo(new WebhookState.Disabled(NOON, WebhookState.Reason.NOTHING_GETS_THROUGH));
    }

    @Test
    void a_new_secret_holds_beside_the_former_one_for_a_day() {
        var rotated = added.rotateSecret(NOON);
        var former = added.secrets().current();
        var current = rotated.secrets().current();

        assertThat(current).isNotEqualTo(former);
        assertThat(added.secrets().inForce(NOON)).containsExactly(former);
        assertThat(rotated.secrets().inForce(NOON.plus(Duration.ofHours(24)).minusNanos(1)))
                .isEqualTo(List.of(current, former));
        assertThat(rotated.secrets().inForce(NOON.plus(Duration.ofHours(24)))).containsExactly(current);
    }

    @Test
    void a_secret_is_long_and_written_as_standard_webhooks_writes_it_but_never_shown_by_accident() {
        var secret = added.secrets().current();

        assertThat(secret.text()).startsWith("whsec_");
        assertThat(secret.key()).hasSize(32);
        assertThat(secret.toString()).doesNotContain(secret.text().substring(6));
        assertThat(added.snapshot().facts().toString()).doesNotContain(secret.text(), "key=1");
    }

    private static WebhookPlan plan(@Nullable String url) {
        return WebhookPlan.of(url, Set.of(NoticeKind.MOVED, NoticeKind.PROMOTED), WebhookReach.INTERNET);
    }
}
