package org.samling.adapters.rest.workshop;

import java.net.URI;
import java.util.UUID;

/** Where a workshop and what belongs to it is found. */
final class WorkshopAddress {

    private WorkshopAddress() {}

    static URI of(UUID organization, UUID workshop) {
        return URI.create("/v1/organizations/" + organization + "/workshops/" + workshop);
    }

    static URI of(UUID organization, UUID workshop, String collection, UUID id) {
        return URI.create(of(organization, workshop) + "/" + collection + "/" + id);
    }
}
