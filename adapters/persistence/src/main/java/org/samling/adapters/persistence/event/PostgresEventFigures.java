package org.samling.adapters.persistence.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.event.port.EventFigures;
import org.samling.application.event.view.EventStatistics;
import org.samling.application.event.view.PeriodStatistics;
import org.samling.application.event.view.PeriodStatistics.Figures;
import org.samling.application.event.view.PeriodStatistics.OfMonth;
import org.samling.application.event.view.PeriodStatistics.OfType;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventType;
import org.samling.domain.shared.OrganizationId;

@ApplicationScoped
class PostgresEventFigures implements EventFigures {

    private static final String PEOPLE = """
                    count(*) filter (where status in ('registered', 'attended', 'no_show')) as signups,
                    count(*) filter (where status = 'waitlisted') as waitlisted,
                    count(*) filter (where status = 'cancelled') as cancelled,
                    count(*) filter (where status = 'attended') as attended,
                    count(*) filter (where status = 'no_show') as no_shows,
                    count(*) filter (where status <> 'cancelled' and is_proxy_registration) as registered_by_proxy
            """;

    private static final String OF_EVENT = """
            select
            """ + PEOPLE + """
            from event_participants
            where organization_id = :organization_id
                and event_id = :event_id
            """;

    /** The people are counted by event first, and then all in one go by type, by month and on the whole. */
    private static final String OF_PERIOD = """
            with event as materialized (
                select id,
                    event_type,
                    to_char(start_at at time zone :zone, 'YYYY-MM') as month,
                    status = 'cancelled' as is_cancelled
                from events
                where organization_id = :organization_id
                    and status <> 'draft'
                    and start_at >= :from
                    and start_at < :to
            ), people as (
                select event_id,
            """ + PEOPLE + """
                from event_participants
                where organization_id = :organization_id
                    and event_id in (select id from event where not is_cancelled)
                group by event_id
            )
            select event_type,
                month,
                count(*) filter (where not is_cancelled) as events,
                count(*) filter (where is_cancelled) as cancelled_events,
                coalesce(sum(signups), 0)::bigint as signups,
                coalesce(sum(waitlisted), 0)::bigint as waitlisted,
                coalesce(sum(cancelled), 0)::bigint as cancelled,
                coalesce(sum(attended), 0)::bigint as attended,
                coalesce(sum(no_shows), 0)::bigint as no_shows,
                coalesce(sum(registered_by_proxy), 0)::bigint as registered_by_proxy
            from event
            left join people on people.event_id = event.id
            group by grouping sets ((), (event_type), (month))
            order by month
            """;

    private static final Instant BEFORE_ALL = Instant.parse("-0001-01-01T00:00:00Z");
    private static final Instant AFTER_ALL = Instant.parse("+10001-01-01T00:00:00Z");

    private final TenantSql sql;

    PostgresEventFigures(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public EventStatistics of(OrganizationId organization, EventId event) {
        return sql.in(new Tenant(organization), OF_EVENT)
                .bind("organization_id", organization.value())
                .bind("event_id", event.value())
                .first(PostgresEventFigures::people)
                .orElseThrow();
    }

    @Override
    public PeriodStatistics ofPeriod(
            OrganizationId organization, @Nullable Instant from, @Nullable Instant to, ZoneId zone) {
        var groups = sql.in(new Tenant(organization), OF_PERIOD)
                .bind("organization_id", organization.value())
                .bind("from", Objects.requireNonNullElse(from, BEFORE_ALL))
                .bind("to", Objects.requireNonNullElse(to, AFTER_ALL))
                .bind("zone", zone.getId())
                .list(PostgresEventFigures::group);
        return new PeriodStatistics(
                groups.stream()
                        .filter(group -> group.type() == null && group.month() == null)
                        .map(Group::figures)
                        .findFirst()
                        .orElseThrow(),
                groups.stream()
                        .flatMap(Group::ofType)
                        .sorted(Comparator.comparing(OfType::type))
                        .toList(),
                groups.stream().flatMap(Group::ofMonth).toList());
    }

    private static Group group(Row row) throws SQLException {
        var type = row.textOrNull("event_type");
        var month = row.textOrNull("month");
        return new Group(
                type == null ? null : WireForm.read(EventType.class, type),
                month == null ? null : YearMonth.parse(month),
                new Figures(row.number("events"), row.number("cancelled_events"), people(row)));
    }

    private static EventStatistics people(Row row) throws SQLException {
        return new EventStatistics(
                row.number("signups"),
                row.number("waitlisted"),
                row.number("cancelled"),
                row.number("attended"),
                row.number("no_shows"),
                row.number("registered_by_proxy"));
    }

    /** The events of one type, or of one month; or all, where it is neither. */
    private record Group(@Nullable EventType type, @Nullable YearMonth month, Figures figures) {

        Stream<OfType> ofType() {
            return Stream.ofNullable(type).map(known -> new OfType(known, figures));
        }

        Stream<OfMonth> ofMonth() {
            return Stream.ofNullable(month).map(known -> new OfMonth(known, figures));
        }
    }
}
