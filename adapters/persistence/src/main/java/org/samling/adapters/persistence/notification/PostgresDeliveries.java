package org.samling.adapters.persistence.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Housekeeping;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.notification.ChannelsInUse;
import org.samling.application.notification.port.Deliveries;
import org.samling.application.notification.view.DeliveryFigures;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.Channel;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.DeliveryId;
import org.samling.domain.notification.Lane;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.RuleViolation;

@ApplicationScoped
class PostgresDeliveries implements Deliveries {

    private static final String ORGANIZATIONS_WITH_NOTICES = """
            select organization
            from organizations_with_notices()
            """;

    private static final String LANES_WITH_WORK = """
            select organization as organization_id, channel, target
            from lanes_with_work(:now)
            """;

    private static final String FIGURES = """
            select (select min(oldest) from organizations_with_notices()) as oldest_unsorted,
                channel, oldest_waiting, waiting, parked
            from delivery_figures()
            """;

    private static final String SAVE = """
            update deliveries
            set status = :status,
                due_at = :due_at,
                settled_at = :settled_at,
                attempts = :attempts,
                first_tried_at = :first_tried_at,
                failure_reason = :failure_reason,
                failure_answer = :failure_answer,
                revision = :revision
            where organization_id = :organization_id
                and id = :id
                and revision = :revision - 1
            """;

    /** Those behind it are not looked at each second while it waits to be tried again. */
    private static final String SETTLE = """
            with settled as (
            """ + SAVE + """
                    and status = 'waiting'
                returning channel, target, recipient, thing_type, thing_id, number
            ), behind as (
                update deliveries
                set due_at = :due_at
                from settled
                where deliveries.organization_id = :organization_id
                    and deliveries.channel = settled.channel
                    and deliveries.target = settled.target
                    and deliveries.recipient = settled.recipient
                    and deliveries.thing_id = settled.thing_id
                    and deliveries.thing_type = settled.thing_type
                    and deliveries.number > settled.number
                    and deliveries.status = 'waiting'
                    and deliveries.due_at < :due_at
            )
            select count(*) as settled
            from settled
            """;

    /**
     * The lane first: those who are taking from it may be taking what comes after this one, and whoever comes later has to
     * see what becomes of this one.
     */
    private static final String LOCK = """
            select pg_advisory_xact_lock(
            """ + TakingDeliveries.NAME_OF_LANE + """
                )
            from deliveries
            where organization_id = :organization_id
                and id = :id;
            select
            """ + DeliveryRow.COLUMNS + """
            from deliveries
            where organization_id = :organization_id
                and id = :id
            for no key update
            """;

    private static final String OF_LANE = """
            where organization_id = :organization_id
                and channel = :channel
                and target = :target
            """;

    private static final String ANY_SUCCEEDED_SINCE = """
            select exists (
                select 1
                from deliveries
            """ + OF_LANE + """
                    and status = 'delivered'
                    and settled_at >= :since) as any_succeeded
            """;

    /** Of what somebody is just delivering nobody can say that the person does not know it. */
    private static final String IS_OVERTAKEN = """
            select exists (
                select 1
                from deliveries
                where deliveries.organization_id = :organization_id
                    and deliveries.id = :id
                    and (
                        exists (
                            select 1
                            from deliveries as later
                            where later.organization_id = deliveries.organization_id
                                and later.channel = deliveries.channel
                                and later.target = deliveries.target
                                and later.recipient = deliveries.recipient
                                and later.thing_id = deliveries.thing_id
                                and later.thing_type = deliveries.thing_type
                                and later.number > deliveries.number
                                and (later.status = 'delivered' or (later.status = 'waiting' and later.attempts > 0)))
                        or exists (
            """ + LaterCancellation.OF_DELIVERIES + """
                        ))) as is_overtaken
            """;

    private static final String FORGET = """
            delete from deliveries
            where organization_id = :organization_id
                and id = any (array(
                    select id
                    from deliveries
                    where organization_id = :organization_id
                        and status in ('delivered', 'withdrawn')
                        and settled_at < :settled_before
                    order by settled_at
                    limit :most
                    for update skip locked))
            """;

    private final TenantSql sql;

    PostgresDeliveries(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<OrganizationId> organizationsWithNotices() {
        return sql.in(new Housekeeping(), ORGANIZATIONS_WITH_NOTICES)
                .list(row -> new OrganizationId(row.id("organization")));
    }

    @Override
    public int sort(OrganizationId organization, ChannelsInUse channels, int most, Instant now) {
        return sql.in(new Tenant(organization), SortingNotices.STATEMENT)
                .bind("organization_id", organization.value())
                .bind("email", Boolean.valueOf(channels.email()))
                .bind("webhooks", Boolean.valueOf(channels.webhooks()))
                .bind("broker", Boolean.valueOf(channels.broker()))
                .bind("most", most)
                .bind("now", now)
                .first(row -> Math.toIntExact(row.number("sorted")))
                .orElseThrow();
    }

    @Override
    public List<Lane> lanesWithWork(Instant now) {
        return sql.in(new Housekeeping(), LANES_WITH_WORK).bind("now", now).list(DeliveryRow::lane);
    }

    @Override
    public List<Parcel> take(Lane lane, int most, Instant now) {
        return TakingDeliveries.bound(in(lane, TakingDeliveries.statement(lane.channel())), lane.channel())
                .bind("most", most)
                .bind("now", now)
                .bind("leased_until", now.plus(Delivery.LEASE))
                .list(row -> TakingDeliveries.parcel(row, now));
    }

    @Override
    public boolean settle(Delivery delivery) {
        return with(delivery, SETTLE).first(row -> row.number("settled")).orElseThrow() > 0;
    }

    @Override
    public Optional<Delivery> lock(OrganizationId organization, DeliveryId id) {
        return one(organization, id, LOCK).first(DeliveryRow::read);
    }

    @Override
    public void save(Delivery delivery) {
        if (with(delivery, SAVE).update() == 0) {
            throw new RuleViolation(CommonRule.STALE_REVISION);
        }
    }

    @Override
    public boolean anySucceededSince(Lane lane, Instant since) {
        return in(lane, ANY_SUCCEEDED_SINCE)
                .bind("since", since)
                .first(row -> row.yes("any_succeeded"))
                .orElseThrow();
    }

    @Override
    public boolean isOvertaken(Delivery delivery) {
        return LaterCancellation.bind(one(delivery.organization(), delivery.id(), IS_OVERTAKEN))
                .first(row -> row.yes("is_overtaken"))
                .orElseThrow();
    }

    @Override
    public DeliveryFigures figures() {
        var rows = sql.in(new Housekeeping(), FIGURES).list(PostgresDeliveries::figure);
        return new DeliveryFigures(
                rows.getFirst().oldestUnsorted(),
                rows.stream().map(Figure::ofChannel).toList());
    }

    @Override
    public int forget(OrganizationId organization, Instant settledBefore, int most) {
        return sql.in(new Tenant(organization), FORGET)
                .bind("organization_id", organization.value())
                .bind("settled_before", settledBefore)
                .bind("most", most)
                .update();
    }

    private ScopedStatement with(Delivery delivery, String statement) {
        return DeliveryRow.bind(sql.in(new Tenant(delivery.organization()), statement), delivery);
    }

    private ScopedStatement one(OrganizationId organization, DeliveryId id, String statement) {
        return sql.in(new Tenant(organization), statement)
                .bind("organization_id", organization.value())
                .bind("id", id.value());
    }

    private ScopedStatement in(Lane lane, String statement) {
        return sql.in(new Tenant(lane.organization()), statement)
                .bind("organization_id", lane.organization().value())
                .bind("channel", WireForm.of(lane.channel()))
                .bind("target", lane.target());
    }

    private static Figure figure(Row row) throws SQLException {
        return new Figure(
                row.timeOrNull("oldest_unsorted"),
                new DeliveryFigures.OfChannel(
                        WireForm.read(Channel.class, row.text("channel")),
                        row.timeOrNull("oldest_waiting"),
                        row.number("waiting"),
                        row.number("parked")));
    }

    /** The figures of one channel, and beside each the same one of the outbox. */
    private record Figure(@Nullable Instant oldestUnsorted, DeliveryFigures.OfChannel ofChannel) {}
}
