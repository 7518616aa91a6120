package org.samling.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementException;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.application.idempotency.AnswerOnce.Answer;
import org.samling.application.idempotency.AnswerOnce.Request;
import org.samling.domain.shared.Role;

/** Who sees what in the tables that belong to no one organisation. */
@QuarkusTest
class SharedTablesTest extends OnPostgres {

    private static final Answer ANSWER = new Answer(201, Map.of(), "{\"name\":\"Canary\"}", false);

    @Test
    void an_organization_is_seen_by_itself_the_platform_and_its_present_members() {
        var here = anOrganization();
        var there = anOrganization();
        var kari = memberOf(here, "Kari", Role.CONTACT);
        var former = removed(memberOf(here, "Ola", Role.CONTACT));
        var names = "select count(*) from organizations where id in ('%s', '%s')".formatted(here.id(), there.id());
        assertThat(asked("app.organization_id", here.id().toString(), names)).isEqualTo(1);
        assertThat(asked("app.platform", "on", names)).isEqualTo(2);
        assertThat(asked("app.user_id", kari.user().toString(), names)).isEqualTo(1);
        assertThat(asked("app.user_id", former.user().toString(), names)).isZero();
        assertThat(asked("app.subject", "idp|kari", names)).isZero();
        assertThat(asked("app.housekeeping", "on", names)).isZero();
        assertThat(asked("app.organization_id", "", names)).isZero();
    }

    @Test
    void the_platform_sees_nothing_of_what_happens_inside_and_changes_nothing() {
        var organization = anOrganization();
        memberOf(organization, "Kari", Role.CONTACT);
        for (var table : new String[] {"memberships", "organization_modules", "audit_log", "outbox", "users"}) {
            assertThat(asked("app.platform", "on", "select count(*) from " + table))
                    .as(table)
                    .isZero();
        }
        assertThat(changed("app.platform", "on", "update organizations set name = 'Taken over'"))
                .isZero();
    }

    @Test
    void a_person_sees_the_own_memberships_and_changes_none() {
        var here = anOrganization();
        var kari = memberOf(here, "Kari", Role.CONTACT).user().toString();
        memberOf(here, "Ola", Role.ORG_ADMIN);
        memberOf(anOrganization(), "Kari", Role.CONTACT);
        assertThat(asked("app.user_id", kari, "select count(*) from memberships"))
                .isEqualTo(1);
        assertThat(changed("app.user_id", kari, "update memberships set role = 'org_admin'"))
                .isZero();
        assertThat(asked("app.user_id", kari, "select count(*) from audit_log")).isZero();
    }

    @Test
    void a_person_is_found_by_the_own_subject_only() {
        var subject = aSubject();
        users().recognize(subject, MORNING);
        users().recognize(aSubject(), MORNING);
        assertThat(asked("app.subject", subject, "select count(*) from users")).isEqualTo(1);
        assertThat(asked("app.subject", "", "select count(*) from users")).isZero();
        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(() -> changed(
                        "app.subject",
                        subject,
                        "insert into users values (gen_random_uuid(), 'idp|somebody else', now())"))
                .withMessageContaining("row-level security policy");
    }

    @Test
    void an_answer_is_seen_by_the_caller_who_got_it_only() {
        var request = answered(Instant.now());
        var answers = "select count(*) from idempotency_keys where key = '%s'".formatted(request.key());
        assertThat(asked("app.subject", request.caller(), answers)).isEqualTo(1);
        assertThat(asked("app.subject", aSubject(), answers)).isZero();
        assertThat(asked("app.organization_id", String.valueOf(request.organization()), answers))
                .isZero();
        assertThat(asked("app.platform", "on", answers)).isZero();
        assertThat(asked("app.subject", "", answers)).isZero();
    }

    @Test
    void housekeeping_sees_and_clears_only_answers_that_are_over_a_day_old() {
        var recent = answered(Instant.now().minus(23, ChronoUnit.HOURS));
        var old = answered(Instant.now().minus(25, ChronoUnit.HOURS));
        var answers = "from idempotency_keys where key in ('%s', '%s')".formatted(recent.key(), old.key());
        assertThat(asked("app.housekeeping", "on", "select count(*) " + answers))
                .isEqualTo(1);
        assertThat(changed("app.housekeeping", "on", "delete " + answers)).isEqualTo(1);
        assertThat(asked("app.subject", recent.caller(), "select count(*) " + answers))
                .isEqualTo(1);
        assertThat(asked("app.subject", old.caller(), "select count(*) " + answers))
                .isZero();
    }

    private Request answered(Instant at) {
        var request = new Request(
                aSubject(),
                anOrganization().id(),
                "addMember",
                UUID.randomUUID().toString(),
                "fingerprint");
        write(() -> idempotencyKeys().keep(request, ANSWER, at));
        return request;
    }

    private static int asked(String setting, String value, String question) {
        return Sessions.asApplication().inTransaction(database -> {
            set(database, setting, value);
            return database.createQuery(question).mapTo(Integer.class).one();
        });
    }

    private static int changed(String setting, String value, String statement) {
        return Sessions.asApplication().inTransaction(database -> {
            set(database, setting, value);
            return database.execute(statement);
        });
    }

    private static void set(Handle database, String setting, String value) {
        database.execute("select set_config(?, ?, true)", setting, value);
    }
}
