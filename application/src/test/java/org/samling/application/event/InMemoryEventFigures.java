package org.samling.application.event;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.application.event.port.EventFigures;
import org.samling.application.event.view.EventStatistics;
import org.samling.application.event.view.PeriodStatistics;
import org.samling.application.event.view.PeriodStatistics.Figures;
import org.samling.application.event.view.PeriodStatistics.OfMonth;
import org.samling.application.event.view.PeriodStatistics.OfType;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.event.EventStatus;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Place;

/** Counts the events that are in memory. */
public final class InMemoryEventFigures implements EventFigures {

    private final InMemoryEvents events;
    private final InMemoryEventParticipants participants;

    public InMemoryEventFigures(InMemoryEvents events, InMemoryEventParticipants participants) {
        this.events = events;
        this.participants = participants;
    }

    @Override
    public EventStatistics of(OrganizationId organization, EventId event) {
        return statistics(participants.of(organization, event).toList());
    }

    @Override
    public PeriodStatistics ofPeriod(
            OrganizationId organization, @Nullable Instant from, @Nullable Instant to, ZoneId zone) {
        var counted = events.of(organization)
                .filter(event -> event.status() != EventStatus.DRAFT)
                .filter(event -> from == null || !event.plan().start().isBefore(from))
                .filter(event -> to == null || event.plan().start().isBefore(to))
                .toList();
        return new PeriodStatistics(
                figures(counted),
                grouped(counted, event -> event.plan().type(), OfType::new),
                grouped(counted, event -> YearMonth.from(event.plan().start().atZone(zone)), OfMonth::new));
    }

    private <K extends Comparable<K>, G> List<G> grouped(List<Event> all, Function<Event, K> key, GroupOf<K, G> group) {
        return all.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(entry -> group.of(entry.getKey(), figures(entry.getValue())))
                .toList();
    }

    private Figures figures(List<Event> some) {
        var cancelled = count(some.stream(), event -> event.status() == EventStatus.CANCELLED);
        return new Figures(
                some.size() - cancelled,
                cancelled,
                statistics(some.stream()
                        .filter(event -> event.status() != EventStatus.CANCELLED)
                        .flatMap(event -> participants.of(event.organization(), event.id()))
                        .toList()));
    }

    private static EventStatistics statistics(List<EventParticipant> people) {
        return new EventStatistics(
                count(people.stream(), participant -> participant.place() instanceof Place.Seat),
                count(people, EventParticipantStatus.WAITLISTED),
                count(people, EventParticipantStatus.CANCELLED),
                count(people, EventParticipantStatus.ATTENDED),
                count(people, EventParticipantStatus.NO_SHOW),
                count(people.stream(), participant -> participant.isSignedUp() && participant.isProxyRegistration()));
    }

    private static long count(List<EventParticipant> people, EventParticipantStatus status) {
        return count(people.stream(), participant -> participant.participation().status() == status);
    }

    private static <T> long count(Stream<T> all, Predicate<T> wanted) {
        return all.filter(wanted).count();
    }

    private interface GroupOf<K, G> {
        G of(K key, Figures figures);
    }
}
