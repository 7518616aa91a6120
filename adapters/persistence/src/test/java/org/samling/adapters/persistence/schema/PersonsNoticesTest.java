package org.samling.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementException;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.application.notification.NoticeScene;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** Who sees what of notices beside the organisation: the person whom they are for, and whoever looks for work. */
@QuarkusTest
class PersonsNoticesTest extends OnPostgres implements NoticeScene {

    @Test
    void a_person_sees_the_own_notices_as_long_as_the_person_is_a_member() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var thing = aThingIn(organization);
        mailed(bodil, NoticeKind.MOVED, thing);
        mailed(memberOf(organization, "Cecilie", Role.CONTACT), NoticeKind.MOVED, thing);
        assertThat(counted("app.user_id", bodil.user(), "notifications")).isEqualTo(1);
        for (var table : new String[] {"deliveries", "outbox", "webhooks", "reminder_settings", "reminders_sent"}) {
            assertThat(counted("app.user_id", bodil.user(), table)).as(table).isZero();
        }
        removed(bodil);
        assertThat(counted("app.user_id", bodil.user(), "notifications")).isZero();
    }

    @Test
    void a_person_marks_the_own_notices_as_read_and_changes_nothing_else_of_them() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var thing = aThingIn(organization);
        mailed(bodil, NoticeKind.MOVED, thing);
        mailed(memberOf(organization, "Cecilie", Role.CONTACT), NoticeKind.MOVED, thing);
        assertThat(changed("app.user_id", bodil.user(), "update notifications set read_at = now()"))
                .isEqualTo(1);
        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(() -> changed("app.user_id", bodil.user(), "update notifications set kind = 'promoted'"))
                .withMessageContaining("permission denied");
        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(() -> changed("app.user_id", bodil.user(), "delete from notifications"))
                .withMessageContaining("permission denied");
    }

    @Test
    void what_a_person_wants_is_known_to_the_person_and_where_the_person_is_a_member() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        wants(bodil, Map.of());
        assertThat(counted("app.user_id", bodil.user(), "notification_preferences"))
                .isEqualTo(1);
        assertThat(counted("app.organization_id", organization.id(), "notification_preferences"))
                .isEqualTo(1);
        assertThat(changed(
                        "app.organization_id",
                        organization.id(),
                        "update notification_preferences set language = 'en'"))
                .isZero();
        assertThat(counted("app.organization_id", anOrganization().id(), "notification_preferences"))
                .isZero();
        assertThat(counted("app.user_id", aPerson(), "notification_preferences"))
                .isZero();
        assertThat(counted("app.housekeeping", "on", "notification_preferences"))
                .isZero();
        removed(bodil);
        assertThat(counted("app.organization_id", organization.id(), "notification_preferences"))
                .isZero();
    }

    @Test
    void nobody_decides_what_another_one_wants() {
        var bodil = aPerson();
        var cecilie = aPerson();
        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(() -> changed("app.user_id", bodil, preferencesOf(cecilie)))
                .withMessageContaining("row-level security policy");
    }

    @Test
    void where_there_is_work_is_told_to_housekeeping_only() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        mailed(bodil, NoticeKind.MOVED, aThingIn(organization));
        queued(bodil, NoticeKind.MOVED, aThingIn(organization));
        for (var work : new String[] {"organizations_with_notices()", "lanes_with_work(now() + interval '9 years')"}) {
            var elsewhere = work + " where organization <> '" + organization.id() + "'";
            assertThat(counted("app.housekeeping", "on", work)).as(work).isPositive();
            assertThat(counted("app.organization_id", organization.id(), elsewhere))
                    .as(work)
                    .isZero();
            assertThat(counted("app.user_id", bodil.user(), work)).as(work).isZero();
            assertThat(counted("app.platform", "on", work)).as(work).isZero();
        }
        var figures = "delivery_figures() where waiting > 0";
        assertThat(counted("app.housekeeping", "on", figures)).isPositive();
        assertThat(counted("app.user_id", bodil.user(), figures)).isZero();
        for (var table : new String[] {"outbox", "deliveries", "notifications"}) {
            assertThat(counted("app.housekeeping", "on", table)).as(table).isZero();
        }
    }

    private static String preferencesOf(UserId person) {
        return """
                insert into notification_preferences (
                    user_id, language, inbox_off, email_off, revision, created_at, updated_at)
                values ('%s', 'nb', '{}', '{}', 1, now(), now())
                """.formatted(person);
    }

    private static int counted(String setting, Object value, String from) {
        return Sessions.asApplication().inTransaction(database -> {
            database.execute("select set_config(?, ?, true)", setting, value.toString());
            return database.createQuery("select count(*) from " + from)
                    .mapTo(Integer.class)
                    .one();
        });
    }

    private static int changed(String setting, Object value, String statement) {
        return Sessions.asApplication().inTransaction(database -> {
            database.execute("select set_config(?, ?, true)", setting, value.toString());
            return database.execute(statement);
        });
    }
}
