package org.samling.adapters.persistence.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.notification.port.DeliveryViews;
import org.samling.application.notification.view.DeliveryFilter;
import org.samling.application.notification.view.DeliveryView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.notification.DeliveryId;
import org.samling.domain.shared.OrganizationId;

@ApplicationScoped
class PostgresDeliveryViews implements DeliveryViews {

    private static final String SHOWN = """
            select
            """ + DeliveryRow.COLUMNS + """
            from deliveries
            where organization_id = :organization_id
            """;

    /** Planned for the filter at hand: what is parked is rare, and has an index of its own. */
    private static final String LIST = """
            select set_config('plan_cache_mode', 'force_custom_plan', true);
            """ + SHOWN + """
                and (queued_at, id) < (:after_time, :after_id)
                and (:status::text is null or status = :status)
                and (:channel::text is null or channel = :channel)
                and (:webhook::uuid is null or (channel = 'webhook' and target = :webhook))
            order by queued_at desc, id desc
            limit :limit
            """;

    private static final String FIND = SHOWN + """
                and id = :id
            """;

    private static final Position AFTER_ALL = new Position("9999-12-31T23:59:59Z", new UUID(-1, -1));

    private final TenantSql sql;

    PostgresDeliveryViews(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Page<DeliveryView> list(OrganizationId organization, DeliveryFilter filter, PageRequest page) {
        var after = page.after() == null ? AFTER_ALL : page.after();
        var status = filter.status();
        var channel = filter.channel();
        var webhook = filter.webhook();
        var rows = sql.in(new Tenant(organization), LIST)
                .bind("organization_id", organization.value())
                .bind("after_time", Instant.parse(after.key()))
                .bind("after_id", after.id())
                .bind("status", status == null ? null : WireForm.of(status))
                .bind("channel", channel == null ? null : WireForm.of(channel))
                .bind("webhook", webhook == null ? null : webhook.value())
                .bind("limit", page.oneMore())
                .list(PostgresDeliveryViews::view);
        return Page.cut(
                rows,
                page,
                view -> new Position(
                        view.delivery().queuedAt().toString(),
                        view.delivery().id().value()));
    }

    @Override
    public Optional<DeliveryView> find(OrganizationId organization, DeliveryId id) {
        return sql.in(new Tenant(organization), FIND)
                .bind("organization_id", organization.value())
                .bind("id", id.value())
                .first(PostgresDeliveryViews::view);
    }

    private static DeliveryView view(Row row) throws SQLException {
        return DeliveryView.of(DeliveryRow.read(row), NoticeRow.read(row));
    }
}
