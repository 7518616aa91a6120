package org.samling.adapters.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.samling.application.audit.port.CurrentRequest;

/** What the use cases need beside the database. */
class FromOutside {

    private FromOutside() {}

    @Produces
    @ApplicationScoped
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @ApplicationScoped
    static CurrentRequest currentRequest() {
        return () -> "0af7651916cd43dd8448eb211c80319c";
    }
}
