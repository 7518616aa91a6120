package org.samling.planted.client;

import org.samling.planted.domain.island.PlantedRole;

/** Knows what callers of the service are not shipped. */
public record ClientThatKnowsTheDomain(PlantedRole role) {}
