package org.samling.adapters.persistence.notification;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.Channel;
import org.samling.domain.notification.Language;
import org.samling.domain.notification.WebhookUrl;

/** The statements that take what is due in a lane, with what it takes to send it, and what they give. */
final class TakingDeliveries {

    /** Whoever would send something again waits for those who take from the lane, and they for that one. */
    static final String NAME_OF_LANE = "hashtextextended('lane ' || channel || ' ' || target, 0)";

    /**
     * What comes first is looked up for each by the person and the thing. The lane is compared so that no index helps: by
     * it PostgreSQL would find all that waits in the lane, thousands at times, and go through them for each.
     */
    private static final String TAKE = """
            select pg_advisory_xact_lock_shared(
            """ + NAME_OF_LANE + """
                )
            from (values (:channel::text, :target::uuid)) as lane (channel, target);
            with due as materialized (
                select id
                from deliveries as due
                where organization_id = :organization_id
                    and channel = :channel
                    and target = :target
                    and status = 'waiting'
                    and due_at <= :now
                    and number = (
                        select first.number
                        from deliveries as first
                        where first.organization_id = :organization_id
                            and first.recipient = due.recipient
                            and first.thing_id = due.thing_id
                            and first.thing_type = due.thing_type
                            and (first.channel, first.target) is not distinct from (due.channel, due.target)
                            and first.status = 'waiting'
                        order by first.number
                        limit 1)
                order by due_at, number
                limit :most
                for no key update skip locked
            ), noticed as (
                update deliveries
                set attempts = attempts + 1,
                    due_at = :leased_until,
                    first_tried_at = coalesce(first_tried_at, :now),
                    revision = revision + 1
                from due
                where deliveries.organization_id = :organization_id
                    and deliveries.id = due.id
                returning
            """ + DeliveryRow.COLUMNS + """
            )
            select noticed.*,
            """;

    /** If the cancellation comes by mail too, it waits for what came before it, and so nothing has to be kept back. */
    private static final String KNOWN_TO_BE_CANCELLED = """
                , exists (
                    select 1
                    from deliveries
                    where deliveries.organization_id = :organization_id
                        and deliveries.id = noticed.id
                        and exists (
                """ + LaterCancellation.OF_DELIVERIES + """
                                and not exists (
                                    select 1
                                    from deliveries as told
                                    where told.organization_id = :organization_id
                                        and told.channel = :channel
                                        and told.target = :target
                                        and told.notice_id = notifications.id))) as is_cancelled
            """;

    private static final String LETTERS =
            TAKE + ThingRow.COLUMNS + """
                , membership.email,
                membership.display_name,
                (select language from notification_preferences where user_id = noticed.recipient) as language,
                (select name from organizations where organizations.id = :organization_id) as organization_name
            """ + KNOWN_TO_BE_CANCELLED + """
            from noticed
            left join lateral (
                select email, display_name
                from memberships
                where organization_id = :organization_id
                    and user_id = noticed.recipient
                    and removed_at is null
                limit 1
            ) as membership on true
            """ + ThingRow.JOIN + """
            order by number
            """;

    private static final String CALLS = TAKE + """
                webhooks.disabled_at,
                webhooks.url,
                webhooks.secret,
                webhooks.former_secret,
                webhooks.former_secret_until
            from noticed
            left join webhooks on webhooks.organization_id = :organization_id
                and webhooks.id = :target
            order by number
            """;

    private static final String MESSAGES = TAKE + """
                true as for_the_broker
            from noticed
            order by number
            """;

    private TakingDeliveries() {}

    static String statement(Channel channel) {
        return switch (channel) {
            case EMAIL -> LETTERS;
            case WEBHOOK -> CALLS;
            case BROKER -> MESSAGES;
        };
    }

    static ScopedStatement bound(ScopedStatement statement, Channel channel) {
        return switch (channel) {
            case EMAIL -> LaterCancellation.bind(statement);
            case WEBHOOK, BROKER -> statement;
        };
    }

    static Parcel parcel(Row row, Instant now) throws SQLException {
        var delivery = DeliveryRow.read(row);
        return switch (delivery.lane().channel()) {
            case EMAIL -> letter(row).orElseGet(() -> new Parcel.Undeliverable(delivery));
            case WEBHOOK -> call(row, now);
            case BROKER -> new Parcel.Message(delivery, NoticeRow.read(row));
        };
    }

    private static Optional<Parcel> letter(Row row) throws SQLException {
        var address = row.textOrNull("email");
        if (address == null || row.yes("is_cancelled")) {
            return Optional.empty();
        }
        var language = row.textOrNull("language");
        return Optional.of(new Parcel.Letter(
                DeliveryRow.read(row),
                NoticeRow.read(row),
                address,
                row.text("display_name"),
                language == null ? Language.NB : WireForm.read(Language.class, language),
                row.text("organization_name"),
                ThingRow.read(row)));
    }

    private static Parcel call(Row row, Instant now) throws SQLException {
        var delivery = DeliveryRow.read(row);
        var url = row.textOrNull("url");
        if (url == null) {
            return new Parcel.Undeliverable(delivery);
        }
        return row.timeOrNull("disabled_at") == null
                ? new Parcel.Call(
                        delivery,
                        NoticeRow.read(row),
                        new WebhookUrl(url),
                        WebhookRow.secrets(row).inForce(now))
                : new Parcel.OnHold(delivery);
    }
}
