package org.samling.adapters.persistence.event;

import java.util.Arrays;
import java.util.List;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.domain.event.Visibility;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Role;

/** Who sees an event, and who may have seen it once, as conditions on its row. */
final class EventSight {

    private static final String HAS_RECORD = """
                        exists (
                            select 1
                            from event_participants
                            where event_participants.organization_id = events.organization_id
                                and event_participants.event_id = events.id
                                and event_participants.user_id = :viewer)
            """;

    /** Drafts and deleted ones are the staff's; the others are for whom they reach, and for whoever has a record in them. */
    static final String IS_SHOWN = """
                    (:staff
                        or (events.deleted_at is null
                            and events.status <> 'draft'
                            and (events.visibility = any (:reached) or
            """ + HAS_RECORD + """
                            )))
            """;

    /** Whoever saw it once may have a copy of it. */
    static final String WAS_SHOWN = """
                    (:staff
                        or events.shown_from = any (:roles)
                        or (events.deleted_at is null
                            and events.status <> 'draft'
                            and events.visibility = any (:reached))
                        or
            """ + HAS_RECORD + """
                    )
            """;

    private EventSight() {}

    static ScopedStatement of(Actor viewer, TenantSql sql, String statement) {
        return sql.in(new Tenant(viewer.organization()), statement)
                .bind("organization_id", viewer.organization().value())
                .bind("viewer", viewer.user().value())
                .bind("staff", viewer.isStaff())
                .bind("reached", reached(viewer.role()));
    }

    /** From which roles on somebody of this role sees what is shown from a role on. */
    static List<String> upTo(Role role) {
        return Arrays.stream(Role.values())
                .filter(role::isAtLeast)
                .map(WireForm::of)
                .toList();
    }

    private static List<String> reached(Role role) {
        return Arrays.stream(Visibility.values())
                .filter(visibility -> visibility.reaches(role))
                .map(WireForm::of)
                .toList();
    }
}
