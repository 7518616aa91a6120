package org.samling.application.event.port;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.samling.application.event.view.EventStatistics;
import org.samling.application.event.view.PeriodStatistics;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.OrganizationId;

/** Events in numbers. Archived and deleted ones count like others. */
public interface EventFigures {

    EventStatistics of(OrganizationId organization, EventId event);

    /** Of the events that begin from then on and before that; months are those of the zone. Drafts do not count. */
    PeriodStatistics ofPeriod(OrganizationId organization, @Nullable Instant from, @Nullable Instant to, ZoneId zone);
}
