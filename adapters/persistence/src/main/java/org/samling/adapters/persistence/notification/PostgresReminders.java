package org.samling.adapters.persistence.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.notification.port.Reminders;
import org.samling.domain.notification.ReminderSettings;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.RuleViolation;

@ApplicationScoped
class PostgresReminders implements Reminders {

    private static final String SETTINGS = """
            select organization_id, hours_before, revision, created_at, updated_at
            from reminder_settings
            where organization_id = :organization_id
            """;

    /** First the lock, then the look, in one round trip: there may be no row yet that could be locked. */
    private static final String LOCK_SETTINGS = """
            select pg_advisory_xact_lock(hashtextextended('reminder settings ' || :organization_id::uuid, 0));
            """ + SETTINGS;

    private static final String SAVE = """
            insert into reminder_settings (organization_id, hours_before, revision, created_at, updated_at)
            values (:organization_id, :hours_before, :revision, :created_at, :updated_at)
            on conflict (organization_id) do update
            set hours_before = excluded.hours_before,
                revision = excluded.revision,
                updated_at = excluded.updated_at
            where reminder_settings.revision = excluded.revision - 1
            """;

    private final TenantSql sql;

    PostgresReminders(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ReminderSettings> settings(OrganizationId organization) {
        return look(organization, SETTINGS);
    }

    @Override
    public Optional<ReminderSettings> lockSettings(OrganizationId organization) {
        return look(organization, LOCK_SETTINGS);
    }

    @Override
    public void save(ReminderSettings settings) {
        var saved = sql.in(new Tenant(settings.organization()), SAVE)
                .bind("organization_id", settings.organization().value())
                .bind("hours_before", settings.hoursBefore())
                .bind("revision", settings.revision().number())
                .bind("created_at", settings.revision().createdAt())
                .bind("updated_at", settings.revision().updatedAt())
                .update();
        if (saved == 0) {
            throw new RuleViolation(CommonRule.STALE_REVISION);
        }
    }

    @Override
    public int remind(ReminderSettings settings, int most, Instant now) {
        var reminded = 0;
        for (var sort : Reminded.values()) {
            if (reminded < most) {
                reminded += remind(sort, settings, most - reminded, now);
            }
        }
        return reminded;
    }

    private int remind(Reminded sort, ReminderSettings settings, int most, Instant now) {
        var organization = settings.organization();
        var hours = Math.toIntExact(sort.before(settings).toHours());
        var due = sql.in(new Tenant(organization), sort.due())
                .bind("organization_id", organization.value())
                .bind("hours", hours)
                .bind("now", now)
                .bind("most", most)
                .list(row -> row.id("id"));
        if (due.isEmpty()) {
            return 0;
        }
        return sql.in(new Tenant(organization), sort.remind())
                .bind("organization_id", organization.value())
                .bind("thing_type", sort.type())
                .bind("hours", hours)
                .bind("decided_at", sort.decidedAt(settings))
                .bind("now", now)
                .bindIds("ids", due)
                .first(row -> Math.toIntExact(row.number("reminded")))
                .orElseThrow();
    }

    private Optional<ReminderSettings> look(OrganizationId organization, String statement) {
        return sql.in(new Tenant(organization), statement)
                .bind("organization_id", organization.value())
                .first(PostgresReminders::settings);
    }

    private static ReminderSettings settings(Row row) throws SQLException {
        return new ReminderSettings(
                new OrganizationId(row.id("organization_id")),
                Math.toIntExact(row.number("hours_before")),
                new Revision(row.number("revision"), row.time("created_at"), row.time("updated_at")));
    }
}
