package org.samling.adapters.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.application.audit.AuditEntry;
import org.samling.application.audit.AuditedThing;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Ids;
import org.samling.domain.shared.Snapshot;

@QuarkusTest
class AuditLogOnlyGrowsTest extends OnPostgres {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_log set action = 'nothing'",
                "update audit_log set before = '{}'",
                "delete from audit_log",
                "truncate audit_log",
                "alter table audit_log disable row level security",
                "drop table audit_log"
            })
    void an_entry_can_neither_be_changed_nor_removed(String attempt) {
        var organization = withAnEntry();
        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(() -> Sessions.asApplication().useTransaction(database -> {
                    enter(database, organization);
                    database.execute(attempt);
                }))
                .withMessageMatching("(?s).*(permission denied for|must be owner of) table audit_log.*");
    }

    /** The control: it is the right that is missing, not the row. */
    @Test
    void with_the_right_to_it_an_entry_could_be_removed() {
        var organization = withAnEntry();
        Sessions.asOwner().useHandle(database -> {
            database.begin();
            enter(database, organization);
            assertThat(database.execute("delete from audit_log")).isEqualTo(1);
            database.rollback();
        });
    }

    private Organization withAnEntry() {
        var organization = anOrganization();
        var thing = AuditedThing.organization(organization.id());
        write(() -> auditLog()
                .append(
                        organization.id(),
                        List.of(new AuditEntry(
                                Ids.mint(NOON),
                                organization.id(),
                                NOON,
                                aPerson(),
                                null,
                                "organization.changed",
                                thing,
                                Snapshot.empty(),
                                Snapshot.empty(),
                                "trace"))));
        return organization;
    }

    private static void enter(Handle database, Organization organization) {
        database.execute(
                "select set_config('app.organization_id', ?, true)",
                organization.id().toString());
    }
}
