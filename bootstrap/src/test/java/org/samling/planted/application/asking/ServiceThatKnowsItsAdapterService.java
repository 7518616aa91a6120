package org.samling.planted.application.asking;

import org.samling.planted.adapters.persistence.rows.RowThatTravels;

/** Knows how its things are stored. */
class ServiceThatKnowsItsAdapterService {

    RowThatTravels row() {
        return new RowThatTravels();
    }
}
