package org.samling.planted.adapters.rest.telling;

import java.util.List;
import org.samling.planted.domain.island.PlantedRole;

/** Answers with the domain inside. */
public record DomainInResponse(PlantedRole role, List<PlantedRole> roles) {}
