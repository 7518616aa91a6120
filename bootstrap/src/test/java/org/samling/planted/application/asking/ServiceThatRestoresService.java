package org.samling.planted.application.asking;

import java.time.Instant;
import org.samling.domain.shared.Revision;
import org.samling.planted.domain.island.PlantedAggregate;

/** Makes an aggregate up. */
class ServiceThatRestoresService {

    PlantedAggregate forged(Instant now) {
        return new PlantedAggregate("forged", Revision.first(now));
    }
}
