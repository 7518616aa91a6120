package org.samling.planted.domain.shared;

import org.samling.planted.domain.island.PlantedAggregate;

/** Is shared by all and knows one of them. */
public record SharedValueThatKnowsAnAggregate(PlantedAggregate one) {}
