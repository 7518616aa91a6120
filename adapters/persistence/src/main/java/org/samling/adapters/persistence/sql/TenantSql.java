package org.samling.adapters.persistence.sql;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** Where every statement to the database begins: with the scope that it may see. */
@ApplicationScoped
public class TenantSql {

    private final Jdbi jdbi;
    private final CurrentScope current;

    TenantSql(Jdbi jdbi, CurrentScope current) {
        this.jdbi = jdbi;
        this.current = current;
    }

    /**
     * A statement, or several that belong together and go to the database in one round trip; then each sees what others
     * had committed when it began itself, and the last one's result counts.
     */
    public ScopedStatement in(Scope scope, String sql) {
        return new ScopedStatement(jdbi, current, scope, sql);
    }
}
