package org.samling.adapters.notification.broker;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.samling.adapters.notification.delivery.NoticeData;
import org.samling.application.notification.view.NoticeView;

/** A notice as CloudEvents 1.0 write one in JSON. Its id is the notice's, so that whoever reads it twice can see that. */
final class NoticeEvent {

    static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";

    private NoticeEvent() {}

    static String of(NoticeView notice) {
        var event = JsonNodeFactory.instance.objectNode();
        event.put("specversion", "1.0");
        event.put("id", notice.id().toString());
        event.put("source", "/organizations/" + notice.organization());
        event.put("type", "org.samling.notice." + NoticeData.written(notice.kind()));
        event.put("subject", notice.thing().type() + "/" + notice.thing().id());
        event.put("time", notice.createdAt().toString());
        event.put("datacontenttype", "application/json");
        event.set("data", NoticeData.of(notice));
        return event.toString();
    }
}
