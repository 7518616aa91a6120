package org.samling.adapters.notification.broker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samling.adapters.notification.delivery.Parcels;
import org.samling.application.notification.NoticeFacts;
import org.samling.domain.notification.NoticeKind;

class NoticeEventTest {

    @Test
    void it_has_what_cloud_events_ask_for_and_tells_no_location() {
        var facts = new NoticeFacts(null, Parcels.NOW, Parcels.NOW.plusSeconds(60), "Storgata 1", "Storgata 2");
        var notice = Parcels.message(NoticeKind.MOVED, facts).notice();

        assertThat(NoticeEvent.of(notice)).isEqualTo("""
                        {"specversion":"1.0","id":"%1$s","source":"/organizations/%2$s","type":"org.samling.notice.moved",\
                        "subject":"workshop/%4$s","time":"2026-11-20T10:15:28Z","datacontenttype":"application/json",\
                        "data":{"notification_id":"%1$s","organization_id":"%2$s","user_id":"%3$s",\
                        "thing_type":"workshop","thing_id":"%4$s",\
                        "old_start_at":"2026-11-20T10:15:30Z","new_start_at":"2026-11-20T10:16:30Z"}}""".formatted(
                        notice.id(),
                        notice.organization(),
                        notice.recipient(),
                        notice.thing().id()));
    }
}
