package org.samling.planted.adapters.persistence.rows;

/** Is seen outside. */
public final class RowThatTravels {}
