package org.samling.application.notification;

import org.samling.domain.notification.Channel;

/** Which ways out of the service its operator has opened. */
public record ChannelsInUse(boolean email, boolean webhooks, boolean broker) {

    public boolean include(Channel channel) {
        return switch (channel) {
            case EMAIL -> email;
            case WEBHOOK -> webhooks;
            case BROKER -> broker;
        };
    }
}
