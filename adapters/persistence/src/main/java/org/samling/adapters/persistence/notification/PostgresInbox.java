package org.samling.adapters.persistence.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Person;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.notification.port.Inbox;
import org.samling.application.notification.view.InboxView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.notification.NoticeId;
import org.samling.domain.shared.UserId;

@ApplicationScoped
class PostgresInbox implements Inbox {

    private static final String OF_PERSON = """
            with noticed as materialized (
                select organization_id, id as notice_id, number, kind, recipient, thing_type, thing_id, payload,
                    created_at as notice_created_at, read_at
                from notifications
                where recipient = :user_id
            """;

    private static final String LATEST_FIRST = """
                    and number < :after_number
                order by number desc
                limit :limit
            """;

    private static final String UNREAD_ONLY = """
                    and read_at is null
            """;

    private static final String SHOWN = """
            )
            select noticed.*,
                (select name from organizations where organizations.id = noticed.organization_id) as organization_name,
            """ + ThingRow.COLUMNS + """
            from noticed
            """ + ThingRow.JOIN + """
            order by number desc
            """;

    private static final String LIST = OF_PERSON + LATEST_FIRST + SHOWN;
    private static final String LIST_UNREAD = OF_PERSON + UNREAD_ONLY + LATEST_FIRST + SHOWN;

    private static final String FIND = OF_PERSON + """
                    and id = :id
            """ + SHOWN;

    private static final String COUNT_UNREAD = """
            select count(*) as unread
            from notifications
            where recipient = :user_id
                and read_at is null
            """;

    private static final String MARK_READ = """
            update notifications
            set read_at = coalesce(read_at, :now)
            where recipient = :user_id
                and id = :id
            """;

    private static final String MARK_ALL_READ = """
            update notifications
            set read_at = :now
            where recipient = :user_id
                and read_at is null
                and created_at <= coalesce(:up_to::timestamptz, 'infinity')
            """;

    private static final long AFTER_ALL = Long.MAX_VALUE;

    private final TenantSql sql;

    PostgresInbox(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Page<InboxView> list(UserId user, boolean unreadOnly, PageRequest page) {
        var after =
                page.after() == null ? AFTER_ALL : Long.parseLong(page.after().key());
        var rows = of(user, unreadOnly ? LIST_UNREAD : LIST)
                .bind("after_number", after)
                .bind("limit", page.oneMore())
                .list(PostgresInbox::view);
        return Page.cut(
                rows,
                page,
                view -> new Position(
                        String.valueOf(view.number()), view.notice().id().value()));
    }

    @Override
    public Optional<InboxView> find(UserId user, NoticeId id) {
        return of(user, FIND).bind("id", id.value()).first(PostgresInbox::view);
    }

    @Override
    public long unread(UserId user) {
        return of(user, COUNT_UNREAD).first(row -> row.number("unread")).orElseThrow();
    }

    @Override
    public boolean markRead(UserId user, NoticeId id, Instant now) {
        return of(user, MARK_READ).bind("id", id.value()).bind("now", now).update() > 0;
    }

    @Override
    public long markAllRead(UserId user, @Nullable Instant upTo, Instant now) {
        return of(user, MARK_ALL_READ).bind("up_to", upTo).bind("now", now).update();
    }

    private ScopedStatement of(UserId user, String statement) {
        return sql.in(new Person(user), statement).bind("user_id", user.value());
    }

    private static InboxView view(Row row) throws SQLException {
        return new InboxView(
                NoticeRow.read(row),
                row.number("number"),
                row.text("organization_name"),
                ThingRow.read(row),
                row.timeOrNull("read_at"));
    }
}
