package org.samling.adapters.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.sql.Scope.Housekeeping;
import org.samling.adapters.persistence.sql.Scope.Person;
import org.samling.adapters.persistence.sql.Scope.Platform;
import org.samling.adapters.persistence.sql.Scope.Subject;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;

@QuarkusTest
class TenantSqlTest extends OnPostgres {

    private static final int POOL_SIZE = 8;
    /** The driver prepares a statement at its fifth execution and asks for types then; what goes wrong, goes wrong after. */
    private static final int OFTEN = 20;

    private static final String SETTINGS = """
            select concat(
                current_setting('app.organization_id', true),
                current_setting('app.subject', true),
                current_setting('app.user_id', true),
                current_setting('app.platform', true),
                current_setting('app.housekeeping', true),
                current_setting('app.queues', true)) as settings
            """;
    private static final String NAMES = """
            select name
            from organizations
            where id in (:one, :other)
            """;

    @Inject
    TenantSql sql;

    @Inject
    AgroalDataSource pool;

    @Inject
    Jdbi jdbi;

    @Test
    void each_scope_is_in_force_for_its_own_statement_and_alone() {
        var organization = anOrganization();
        var person = aPerson();
        assertThat(settingsIn(new Tenant(organization.id())))
                .isEqualTo(organization.id().toString());
        assertThat(settingsIn(new Scope.Caller(organization.id(), "idp|kari")))
                .isEqualTo(organization.id() + "idp|kari");
        assertThat(settingsIn(new Subject("idp|kari"))).isEqualTo("idp|kari");
        assertThat(settingsIn(new Person(person))).isEqualTo(person.toString());
        assertThat(settingsIn(new Platform())).isEqualTo("on");
        assertThat(settingsIn(new Housekeeping())).isEqualTo("on");
    }

    @Test
    void a_transaction_may_go_through_several_scopes_and_is_in_one_of_them_at_a_time() {
        var here = anOrganization();
        var there = anOrganization();
        write(() -> {
            assertThat(namesSeenIn(new Tenant(here.id()), here, there))
                    .containsExactly(here.profile().name());
            assertThat(namesSeenIn(new Platform(), here, there)).hasSize(2);
            assertThat(namesSeenIn(new Tenant(there.id()), here, there))
                    .containsExactly(there.profile().name());
            assertThat(namesSeenIn(new Tenant(there.id()), here, there))
                    .containsExactly(there.profile().name());
            assertThat(namesSeenIn(new Subject("idp|kari"), here, there)).isEmpty();
        });
    }

    @Test
    void the_queues_that_a_person_waits_in_are_forgotten_with_the_persons_scope() {
        var organization = anOrganization();
        var person = aPerson();
        write(() -> {
            assertThat(sql.in(new Person(person), "select set_config('app.queues', '{}', true) as queues")
                            .first(row -> row.text("queues")))
                    .contains("{}");
            assertThat(settingsIn(new Person(person))).isEqualTo(person + "{}");
            assertThat(settingsIn(new Tenant(organization.id())))
                    .isEqualTo(organization.id().toString());
        });
    }

    @Test
    void a_transaction_within_a_transaction_leaves_the_outer_ones_scope_alone() {
        var here = anOrganization();
        var there = anOrganization();
        write(() -> {
            assertThat(namesSeenIn(new Tenant(here.id()), here, there)).hasSize(1);
            write(() -> assertThat(namesSeenIn(new Tenant(there.id()), here, there))
                    .containsExactly(there.profile().name()));
            assertThat(namesSeenIn(new Tenant(here.id()), here, there))
                    .containsExactly(here.profile().name());
        });
    }

    @Test
    void who_borrows_a_connection_next_inherits_no_scope() throws SQLException {
        var organization = anOrganization();
        memberOf(organization, "Kari", Role.ORG_ADMIN);
        for (var time = 0; time < POOL_SIZE; time++) {
            assertThat(settingsIn(new Tenant(organization.id()))).isNotEmpty();
            write(() -> assertThat(settingsIn(new Tenant(organization.id()))).isNotEmpty());
            assertThatExceptionOfType(StatementException.class)
                    .isThrownBy(() -> write(() -> sql.in(new Tenant(organization.id()), "select 1 / 0 as nothing")
                            .list(row -> row.number("nothing"))));
        }
        var borrowed = new ArrayList<Connection>();
        try {
            for (var connection = 0; connection < POOL_SIZE; connection++) {
                borrowed.add(pool.getConnection());
                assertThat(ask(borrowed.getLast(), SETTINGS)).isEmpty();
                assertThat(ask(borrowed.getLast(), "select count(*) from organizations"))
                        .isEqualTo("0");
                assertThat(ask(borrowed.getLast(), "show plan_cache_mode")).isEqualTo("auto");
            }
        } finally {
            for (var connection : borrowed) {
                connection.close();
            }
        }
    }

    @Test
    void a_statement_keeps_its_scope_however_often_it_is_repeated() {
        var organization = anOrganization();
        for (var time = 0; time < OFTEN; time++) {
            assertThat(sql.in(new Tenant(organization.id()), """
                            select name
                            from organizations
                            where id = :id
                                and :no_id::uuid is null
                                and :no_text::text is null
                                and :no_time::timestamptz is null
                                and created_at < :time
                            """)
                            .bind("id", organization.id().value())
                            .bind("no_id", (@Nullable UUID) null)
                            .bind("no_text", (@Nullable String) null)
                            .bind("no_time", (@Nullable Instant) null)
                            .bind("time", EVENING)
                            .list(row -> row.text("name")))
                    .containsExactly(organization.profile().name());
        }
    }

    /** Why {@link TypedArgument}: should this ever fail, the driver has changed, and the care is no longer needed. */
    @Test
    void with_an_untyped_parameter_the_scope_would_be_lost_after_a_few_repetitions() {
        var organization = anOrganization();
        var found = new ArrayList<Integer>();
        for (var time = 0; time < OFTEN; time++) {
            found.add(jdbi.withHandle(handle -> handle.createQuery("""
                                    select set_config('app.organization_id', :organization, true);
                                    select name from organizations where id = :id and created_at < :time
                                    """)
                            .bind("organization", organization.id().toString())
                            .bind("id", organization.id().value())
                            .bind("time", Timestamp.from(EVENING))
                            .execute(LastResult.producing(result -> result.list(row -> row.text("name")))))
                    .size());
        }
        assertThat(found).startsWith(1).endsWith(0);
    }

    private String settingsIn(Scope scope) {
        return sql.in(scope, SETTINGS).first(row -> row.text("settings")).orElseThrow();
    }

    private List<String> namesSeenIn(Scope scope, Organization one, Organization other) {
        return sql.in(scope, NAMES)
                .bind("one", one.id().value())
                .bind("other", other.id().value())
                .list(row -> row.text("name"));
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
