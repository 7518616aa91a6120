package org.samling.adapters.persistence.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.samling.adapters.persistence.sql.Scope.Subject;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.identity.port.Users;
import org.samling.domain.shared.Ids;
import org.samling.domain.shared.UserId;

@ApplicationScoped
class PostgresUsers implements Users {

    private static final String FIND = """
            select id
            from users
            where subject = :subject
            """;

    /**
     * Two statements in one round trip: the second has a view of its own, and sees whom another transaction has made while
     * the first one waited for it. As a single statement it would not.
     */
    private static final String RECOGNIZE = """
            insert into users (id, subject, created_at)
            values (:id, :subject, :now)
            on conflict (subject) do nothing;
            select id
            from users
            where subject = :subject
            """;

    private final TenantSql sql;

    PostgresUsers(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<UserId> find(String subject) {
        return sql.in(new Subject(subject), FIND).bind("subject", subject).first(row -> new UserId(row.id("id")));
    }

    @Override
    public UserId recognize(String subject, Instant now) {
        return sql.in(new Subject(subject), RECOGNIZE)
                .bind("id", Ids.mint(now))
                .bind("subject", subject)
                .bind("now", now)
                .first(row -> new UserId(row.id("id")))
                .orElseThrow();
    }
}
