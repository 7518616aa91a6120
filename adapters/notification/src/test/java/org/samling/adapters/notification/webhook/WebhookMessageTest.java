package org.samling.adapters.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samling.adapters.notification.delivery.Parcels;
import org.samling.application.notification.NoticeFacts;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.WebhookSecret;

class WebhookMessageTest {

    private static final String URL = "https://hooks.example.org";

    @Test
    void it_tells_ids_and_times_and_never_a_location() {
        var facts = new NoticeFacts(
                null, Parcels.NOW, Parcels.NOW.plusSeconds(60), "At Kari's, Storgata 1", "At Ola's, Storgata 2");
        var call = Parcels.call(URL, NoticeKind.MOVED, facts, WebhookSecret.mint());
        var notice = call.notice();

        assertThat(WebhookMessage.of(call, Parcels.NOW).body()).isEqualTo("""
                        {"type":"moved","timestamp":"2026-11-20T10:15:28Z","data":{"notification_id":"%s",\
                        "organization_id":"%s","user_id":"%s","thing_type":"workshop","thing_id":"%s",\
                        "old_start_at":"2026-11-20T10:15:30Z","new_start_at":"2026-11-20T10:16:30Z"}}""".formatted(
                        notice.id(),
                        notice.organization(),
                        notice.recipient(),
                        notice.thing().id()));
    }

    @Test
    void the_place_in_the_queue_is_told_and_what_there_is_not_is_left_out() {
        var facts = new NoticeFacts(3L, null, null, null, null);
        var call = Parcels.call(URL, NoticeKind.WAITLISTED, facts, WebhookSecret.mint());

        assertThat(WebhookMessage.of(call, Parcels.NOW).body())
                .contains("\"waitlist_position\":3}}")
                .doesNotContain("null", "start_at");
    }

    @Test
    void it_has_the_id_of_the_notice_and_the_time_of_the_call() {
        var call = Parcels.call(URL);

        assertThat(WebhookMessage.of(call, Parcels.NOW).headers())
                .containsEntry("webhook-id", call.notice().id().toString())
                .containsEntry("webhook-timestamp", Long.toString(Parcels.NOW.getEpochSecond()))
                .containsEntry("content-type", "application/json")
                .containsEntry("user-agent", "Samling-Webhooks/1");
    }
}
