package org.samling.planted.bootstrap;

/** Starts nothing. */
public final class PlantedStart {}
