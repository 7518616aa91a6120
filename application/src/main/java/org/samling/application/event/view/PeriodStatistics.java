package org.samling.application.event.view;

import java.time.YearMonth;
import java.util.List;
import org.samling.domain.event.EventType;

/**
 * What came of an organisation's events in a period, in numbers.
 *
 * @param byType by the type of event, in their order, those alone of which there was one
 * @param byMonth by the month in which they began, the earliest first, those alone in which one did
 */
public record PeriodStatistics(Figures total, List<OfType> byType, List<OfMonth> byMonth) {

    /**
     * Some events and what came of them. Nobody takes part in what was cancelled: its people do not count.
     *
     * @param events those that were not cancelled
     */
    public record Figures(long events, long cancelledEvents, EventStatistics people) {

        public static Figures none() {
            return new Figures(0, 0, EventStatistics.none());
        }
    }

    public record OfType(EventType type, Figures figures) {}

    public record OfMonth(YearMonth month, Figures figures) {}
}
