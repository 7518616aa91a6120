package org.samling.planted.adapters.rest.telling;

import java.time.LocalDate;
import java.time.ZoneId;

/** Answers differently on another machine. */
public final class ResourceInTheZoneOfTheMachine {

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    public LocalDate today() {
        return LocalDate.now();
    }

    public ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
