package org.samling.adapters.persistence.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import org.samling.adapters.persistence.sql.Json;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Housekeeping;
import org.samling.adapters.persistence.sql.Scope.Subject;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.idempotency.AnswerOnce.Answer;
import org.samling.application.idempotency.AnswerOnce.Request;
import org.samling.application.idempotency.port.IdempotencyKeys;

@ApplicationScoped
class PostgresIdempotencyKeys implements IdempotencyKeys {

    /**
     * First the lock, then the look, in one round trip. As a single statement the look could be older than the lock: it
     * would miss the answer of a request that let go of the lock in between, and the act would be done twice.
     */
    private static final String CLAIM = """
            select set_config('app.key_taken', pg_try_advisory_xact_lock(hashtextextended(
                jsonb_build_array(:caller::text, :organization_id::uuid, :operation::text, :key::text)::text, 0))::text, true);
            select current_setting('app.key_taken')::boolean as taken, fingerprint, status, headers, body
            from (values (true)) as always
            left join idempotency_keys on caller = :caller
                and operation = :operation
                and key = :key
                and (organization_id = :organization_id or (organization_id is null and :organization_id::uuid is null))
                and created_at >= :kept_since
            """;

    private static final String KEEP = """
            insert into idempotency_keys (
                caller, organization_id, operation, key, fingerprint, status, headers, body, created_at)
            values (
                :caller, :organization_id, :operation, :key, :fingerprint, :status, :headers::jsonb, :body, :now)
            on conflict (caller, operation, key, organization_id) do update
            set fingerprint = excluded.fingerprint,
                status = excluded.status,
                headers = excluded.headers,
                body = excluded.body,
                created_at = excluded.created_at
            """;

    private static final String FORGET = """
            delete from idempotency_keys
            where ctid = any (array(
                    select ctid
                    from idempotency_keys
                    where created_at < :time
                    order by created_at
                    limit :most))
                and created_at < :time
            """;

    private final TenantSql sql;

    PostgresIdempotencyKeys(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Claim claim(Request request, Instant keptSince) {
        return with(request, CLAIM)
                .bind("kept_since", keptSince)
                .first(PostgresIdempotencyKeys::claimed)
                .orElseThrow();
    }

    @Override
    public void keep(Request request, Answer answer, Instant now) {
        with(request, KEEP)
                .bind("fingerprint", request.fingerprint())
                .bind("status", answer.status())
                .bind("headers", Json.write(answer.headers()))
                .bind("body", answer.body())
                .bind("now", now)
                .update();
    }

    @Override
    public int forgetBefore(Instant time, int most) {
        return sql.in(new Housekeeping(), FORGET)
                .bind("time", time)
                .bind("most", most)
                .update();
    }

    private ScopedStatement with(Request request, String statement) {
        var organization = request.organization();
        return sql.in(new Subject(request.caller()), statement)
                .bind("caller", request.caller())
                .bind("organization_id", organization == null ? null : organization.value())
                .bind("operation", request.operation())
                .bind("key", request.key());
    }

    private static Claim claimed(Row row) throws SQLException {
        var fingerprint = row.textOrNull("fingerprint");
        if (fingerprint != null) {
            return new Claim.Answered(
                    fingerprint,
                    new Answer(
                            Math.toIntExact(row.number("status")),
                            Json.texts(row.text("headers")),
                            row.text("body"),
                            false));
        }
        return row.yes("taken") ? new Claim.Taken() : new Claim.Held();
    }
}
