package org.samling.planted.adapters.persistence.rows;

import org.samling.planted.bootstrap.PlantedStart;

/** Knows what started it. */
public record AdapterThatKnowsBootstrap(PlantedStart start) {}
