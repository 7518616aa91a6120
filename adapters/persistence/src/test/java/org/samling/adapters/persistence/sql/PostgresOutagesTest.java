package org.samling.adapters.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.application.Outages;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.RuleViolation;

/** Real failures, each brought about. */
@QuarkusTest
class PostgresOutagesTest extends OnPostgres {

    @Inject
    Outages outages;

    @Inject
    AgroalDataSource pool;

    @Test
    void a_lock_that_takes_too_long_is_one() {
        var organization = anOrganization();
        write(() -> {
            organizations().lockForChange(organization.id());
            assertOutage(() -> Sessions.asApplication().useTransaction(database -> {
                database.execute("set local lock_timeout = '1ms'");
                database.execute(
                        "select set_config('app.organization_id', ?, true)",
                        organization.id().toString());
                database.execute("update organizations set revision = 7");
            }));
        });
    }

    @Test
    void a_statement_that_takes_too_long_is_one() {
        assertOutage(() -> Sessions.asApplication().useTransaction(database -> {
            database.execute("set local statement_timeout = '1ms'");
            database.execute("select count(*) from generate_series(1, 100000000)");
        }));
    }

    @Test
    void a_session_that_was_ended_is_one() {
        assertOutage(() -> Sessions.asApplication()
                .useHandle(database -> database.execute("select pg_terminate_backend(pg_backend_pid())")));
    }

    @Test
    void a_server_that_is_not_there_is_one() {
        assertOutage(() -> Jdbi.create("jdbc:postgresql://127.0.0.1:1/samling", "samling_app", "")
                .open()
                .close());
    }

    @Test
    void a_server_that_does_not_answer_is_one() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var url = "jdbc:postgresql://127.0.0.1:%d/samling?loginTimeout=0&socketTimeout=1&sslmode=disable"
                    .formatted(silent.getLocalPort());
            assertOutage(() -> Jdbi.create(url, "samling_app", "").open().close());
        }
    }

    @Test
    void an_exhausted_pool_is_one() throws SQLException {
        var borrowed = new ArrayList<Connection>();
        try {
            for (var connection = 0;
                    connection
                            < pool.getConfiguration()
                                    .connectionPoolConfiguration()
                                    .maxSize();
                    connection++) {
                borrowed.add(pool.getConnection());
            }
            assertOutage(() -> users().find(aSubject()));
            assertOutage(() -> write(() -> users().find(aSubject())));
        } finally {
            for (var connection : borrowed) {
                connection.close();
            }
        }
    }

    @Test
    void so_is_an_act_that_goes_on_when_its_transaction_has_run_out_of_time_and_nothing_of_it_is_kept() {
        var late = aSubject();
        assertOutage(() -> QuarkusTransaction.requiringNew().timeout(1).run(() -> {
            users().find(aSubject());
            Awaitility.await()
                    .pollInSameThread()
                    .until(() -> QuarkusTransaction.getStatus() == Status.STATUS_ROLLEDBACK);
            users().recognize(late, NOON);
        }));
        assertThat(users().find(late)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "55P03", "40001", "40P01"})
    void so_is_what_postgres_calls_one(String state) {
        assertThat(outages.isOutage(new IllegalStateException(new SQLException("", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42501", "22001", "42P01", "40002", "5", ""})
    void nothing_else_is(String state) {
        assertThat(outages.isOutage(new SQLException("", state))).isFalse();
    }

    @Test
    void neither_is_a_refusal_or_a_mistake() {
        assertThat(outages.isOutage(new RuleViolation(CommonRule.NOT_FOUND))).isFalse();
        var kari = memberOf(anOrganization(), "Kari", Role.CONTACT);
        assertThat(outages.isOutage(catchThrowable(() -> write(() -> members().add(kari)))))
                .isFalse();
        assertThat(outages.isOutage(new SQLException("no state"))).isFalse();
    }

    private void assertOutage(Runnable failing) {
        var failure = catchThrowable(failing::run);
        assertThat(failure).isNotNull();
        assertThat(outages.isOutage(failure)).as("%s", failure).isTrue();
    }
}
