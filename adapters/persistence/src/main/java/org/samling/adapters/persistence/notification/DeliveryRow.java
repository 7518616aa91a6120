package org.samling.adapters.persistence.notification;

import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.domain.notification.Channel;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.DeliveryId;
import org.samling.domain.notification.DeliveryState;
import org.samling.domain.notification.DeliveryStatus;
import org.samling.domain.notification.Failure;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.NoticeId;
import org.samling.domain.shared.OrganizationId;

/** How a delivery lies in its row, beside the notice that it delivers. */
final class DeliveryRow {

    static final String COLUMNS = """
                deliveries.id,
                deliveries.organization_id,
                deliveries.channel,
                deliveries.target,
                deliveries.notice_id,
                deliveries.number,
                deliveries.kind,
                deliveries.recipient,
                deliveries.thing_type,
                deliveries.thing_id,
                deliveries.payload,
                deliveries.notice_created_at,
                deliveries.queued_at,
                deliveries.status,
                deliveries.due_at,
                deliveries.settled_at,
                deliveries.attempts,
                deliveries.first_tried_at,
                deliveries.failure_reason,
                deliveries.failure_answer,
                deliveries.revision
            """;

    private DeliveryRow() {}

    static Delivery read(Row row) throws SQLException {
        return new Delivery(
                new DeliveryId(row.id("id")),
                lane(row),
                new NoticeId(row.id("notice_id")),
                state(row),
                Math.toIntExact(row.number("attempts")),
                row.time("queued_at"),
                row.timeOrNull("first_tried_at"),
                failure(row),
                row.number("revision"));
    }

    static Lane lane(Row row) throws SQLException {
        return new Lane(
                new OrganizationId(row.id("organization_id")),
                WireForm.read(Channel.class, row.text("channel")),
                row.id("target"));
    }

    /** Binds what changes in the life of a delivery. */
    static ScopedStatement bind(ScopedStatement statement, Delivery delivery) {
        var failure = delivery.lastFailure();
        return statement
                .bind("organization_id", delivery.organization().value())
                .bind("id", delivery.id().value())
                .bind("status", WireForm.of(delivery.state().status()))
                .bind("due_at", dueAt(delivery.state()))
                .bind("settled_at", settledAt(delivery.state()))
                .bind("attempts", delivery.attempts())
                .bind("first_tried_at", delivery.firstTriedAt())
                .bind("failure_reason", failure == null ? null : WireForm.of(failure.reason()))
                .bind("failure_answer", failure == null ? null : failure.answer())
                .bind("revision", delivery.revision());
    }

    private static DeliveryState state(Row row) throws SQLException {
        return switch (WireForm.read(DeliveryStatus.class, row.text("status"))) {
            case WAITING -> new DeliveryState.Waiting(row.time("due_at"));
            case DELIVERED -> new DeliveryState.Delivered(row.time("settled_at"));
            case PARKED -> new DeliveryState.Parked(row.time("settled_at"));
            case WITHDRAWN -> new DeliveryState.Withdrawn(row.time("settled_at"));
        };
    }

    private static @Nullable Failure failure(Row row) throws SQLException {
        var reason = row.textOrNull("failure_reason");
        return reason == null
                ? null
                : new Failure(WireForm.read(Failure.Reason.class, reason), row.numberOrNull("failure_answer"));
    }

    private static @Nullable Instant dueAt(DeliveryState state) {
        return switch (state) {
            case DeliveryState.Waiting(var at) -> at;
            case DeliveryState.Delivered delivered -> null;
            case DeliveryState.Parked parked -> null;
            case DeliveryState.Withdrawn withdrawn -> null;
        };
    }

    private static @Nullable Instant settledAt(DeliveryState state) {
        return switch (state) {
            case DeliveryState.Waiting waiting -> null;
            case DeliveryState.Delivered(var at) -> at;
            case DeliveryState.Parked(var at) -> at;
            case DeliveryState.Withdrawn(var at) -> at;
        };
    }
}
