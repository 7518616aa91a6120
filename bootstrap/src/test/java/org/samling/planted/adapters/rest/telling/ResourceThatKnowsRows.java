package org.samling.planted.adapters.rest.telling;

import org.samling.planted.adapters.persistence.rows.RowThatTravels;

/** Knows another adapter. */
public record ResourceThatKnowsRows(RowThatTravels row) {}
