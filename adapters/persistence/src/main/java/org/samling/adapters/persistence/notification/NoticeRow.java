package org.samling.adapters.persistence.notification;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Json;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.notification.NoticeFacts;
import org.samling.application.notification.NoticedThing;
import org.samling.application.notification.view.NoticeView;
import org.samling.domain.notification.NoticeId;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

/** How a notice lies in a row of the inbox or of a delivery. */
final class NoticeRow {

    private NoticeRow() {}

    static NoticeView read(Row row) throws SQLException {
        return new NoticeView(
                new OrganizationId(row.id("organization_id")),
                new NoticeId(row.id("notice_id")),
                WireForm.read(NoticeKind.class, row.text("kind")),
                new UserId(row.id("recipient")),
                new NoticedThing(row.text("thing_type"), row.id("thing_id")),
                facts(Json.facts(row.text("payload"))),
                row.time("notice_created_at"));
    }

    private static NoticeFacts facts(Map<String, @Nullable Object> payload) {
        return new NoticeFacts(
                payload.get("waitlist_position") instanceof Number position ? position.longValue() : null,
                time(payload.get("old_start_at")),
                time(payload.get("new_start_at")),
                text(payload.get("old_location")),
                text(payload.get("new_location")));
    }

    private static @Nullable Instant time(@Nullable Object fact) {
        return fact instanceof String written ? Instant.parse(written) : null;
    }

    private static @Nullable String text(@Nullable Object fact) {
        return fact instanceof String written ? written : null;
    }
}
