package org.samling.domain.notification;

import java.util.UUID;

/** Names a notice. All its deliveries tell it, so that whoever gets one twice can see that. */
public record NoticeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
