package org.samling.adapters.rest.event;

import java.net.URI;
import java.util.UUID;

/** Where an event and who takes part in it is found. */
final class EventAddress {

    private EventAddress() {}

    static URI of(UUID organization, UUID event) {
        return URI.create("/v1/organizations/" + organization + "/events/" + event);
    }

    static URI ofParticipant(UUID organization, UUID event, UUID user) {
        return URI.create(of(organization, event) + "/participants/" + user);
    }
}
