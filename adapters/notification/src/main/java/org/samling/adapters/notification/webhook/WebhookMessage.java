package org.samling.adapters.notification.webhook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.samling.adapters.notification.delivery.NoticeData;
import org.samling.application.notification.view.NoticeView;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.WebhookSecret;

/** What a call says. Its id is the notice's, so that a receiver that is called twice can see that. */
record WebhookMessage(Map<String, String> headers, String body) {

    static WebhookMessage of(Parcel.Call call, Instant now) {
        var body = body(call.notice());
        return new WebhookMessage(
                headers(call.notice().id().toString(), now.getEpochSecond(), call.secrets(), body), body);
    }

    private static Map<String, String> headers(String id, long timestamp, List<WebhookSecret> secrets, String body) {
        return Map.of(
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(timestamp),
                "webhook-signature",
                Signature.of(secrets, id, timestamp, body),
                "content-type",
                "application/json",
                "user-agent",
                "Samling-Webhooks/1");
    }

    private static String body(NoticeView notice) {
        var message = JsonNodeFactory.instance.objectNode();
        message.put("type", NoticeData.written(notice.kind()));
        message.put("timestamp", notice.createdAt().toString());
        message.set("data", NoticeData.of(notice));
        return message.toString();
    }
}
