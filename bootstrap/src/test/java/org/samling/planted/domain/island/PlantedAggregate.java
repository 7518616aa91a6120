package org.samling.planted.domain.island;

import org.samling.domain.shared.Revision;

/** An aggregate such as others are. */
public record PlantedAggregate(String name, Revision revision) {}
