package org.samling.adapters.persistence.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Person;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.notification.port.Preferences;
import org.samling.domain.notification.Language;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.NotificationPreferences;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;

@ApplicationScoped
class PostgresPreferences implements Preferences {

    private static final String FIND = """
            select user_id, language, inbox_off, email_off, revision, created_at, updated_at
            from notification_preferences
            where user_id = :user_id
            """;

    /** First the lock, then the look, in one round trip: there may be no row yet that could be locked. */
    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended('preferences ' || :user_id::uuid, 0));
            """ + FIND;

    private static final String SAVE = """
            insert into notification_preferences (
                user_id, language, inbox_off, email_off, revision, created_at, updated_at)
            values (:user_id, :language, :inbox_off, :email_off, :revision, :created_at, :updated_at)
            on conflict (user_id) do update
            set language = excluded.language,
                inbox_off = excluded.inbox_off,
                email_off = excluded.email_off,
                revision = excluded.revision,
                updated_at = excluded.updated_at
            where notification_preferences.revision = excluded.revision - 1
            """;

    private final TenantSql sql;

    PostgresPreferences(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<NotificationPreferences> find(UserId user) {
        return look(user, FIND);
    }

    @Override
    public Optional<NotificationPreferences> lock(UserId user) {
        return look(user, LOCK);
    }

    @Override
    public void save(NotificationPreferences preferences) {
        var saved = sql.in(new Person(preferences.user()), SAVE)
                .bind("user_id", preferences.user().value())
                .bind("language", WireForm.of(preferences.language()))
                .bind("inbox_off", written(preferences.notInInbox()))
                .bind("email_off", written(preferences.notByEmail()))
                .bind("revision", preferences.revision().number())
                .bind("created_at", preferences.revision().createdAt())
                .bind("updated_at", preferences.revision().updatedAt())
                .update();
        if (saved == 0) {
            throw new RuleViolation(CommonRule.STALE_REVISION);
        }
    }

    private Optional<NotificationPreferences> look(UserId user, String statement) {
        return sql.in(new Person(user), statement).bind("user_id", user.value()).first(PostgresPreferences::read);
    }

    private static NotificationPreferences read(Row row) throws SQLException {
        return new NotificationPreferences(
                new UserId(row.id("user_id")),
                WireForm.read(Language.class, row.text("language")),
                kinds(row, "inbox_off"),
                kinds(row, "email_off"),
                new Revision(row.number("revision"), row.time("created_at"), row.time("updated_at")));
    }

    private static Set<NoticeKind> kinds(Row row, String column) throws SQLException {
        return row.texts(column).stream()
                .map(kind -> WireForm.read(NoticeKind.class, kind))
                .collect(Collectors.toSet());
    }

    private static List<String> written(Set<NoticeKind> kinds) {
        return kinds.stream().map(WireForm::of).toList();
    }
}
