package org.samling.planted.adapters.rest.telling;

import java.util.List;
import org.samling.planted.domain.island.PlantedRole;

/** Shows the domain to the world. It has no path, for tests that start the service would find it there. */
public class DomainTellingResource {

    public PlantedRole one() {
        return PlantedRole.MEMBER;
    }

    public List<PlantedRole> many() {
        return List.of(PlantedRole.MEMBER);
    }
}
