package org.samling.planted.domain.otherisland;

import org.samling.planted.domain.island.PlantedAggregate;

/** Holds another aggregate instead of its id. */
public record AggregateThatHoldsAnother(PlantedAggregate other) {}
