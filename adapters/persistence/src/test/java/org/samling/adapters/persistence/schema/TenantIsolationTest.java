package org.samling.adapters.persistence.schema;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** Tries to reach over the wall in each tenant table, as the owner: who has every right, and still must not see over it. */
@QuarkusTest
class TenantIsolationTest extends OnPostgres {

    /** How a row comes into each tenant table. */
    private static final Map<String, String> ROWS = Map.ofEntries(
            entry("memberships", """
                    insert into memberships (
                        organization_id, user_id, display_name, role, revision, created_at, updated_at)
                    values (:organization, :person, 'Canary', 'contact', 1, now(), now())
                    """),
            entry("organization_modules", """
                    insert into organization_modules (organization_id, module, enabled, switched_at)
                    values (:organization, 'mentor-program', true, now())
                    """),
            entry("audit_log", """
                    insert into audit_log (
                        organization_id, id, occurred_at, actor, action, thing_type, thing_id,
                        before, after, changed, trace_id)
                    values (:organization, gen_random_uuid(), now(), :person, 'member.added', 'member', :person,
                        '{}', '{}', '{}', 'trace')
                    """),
            entry("outbox", """
                    insert into outbox (
                        organization_id, id, kind, recipient, thing_type, thing_id, payload, created_at)
                    values (:organization, gen_random_uuid(), 'registered', :member, 'event', :person, '{}', now())
                    """),
            entry("notifications", """
                    insert into notifications (
                        organization_id, id, number, recipient, kind, thing_type, thing_id, payload, created_at)
                    values (:organization, gen_random_uuid(), 1, :member, 'registered', 'event', :person, '{}', now())
                    """),
            entry("deliveries", """
                    insert into deliveries (
                        organization_id, id, channel, target, notice_id, number, kind, recipient, thing_type, thing_id,
                        payload, notice_created_at, queued_at, status, due_at, attempts, revision)
                    values (:organization, gen_random_uuid(), 'webhook', :person, gen_random_uuid(), 1, 'registered',
                        :member, 'event', :person, '{}', now(), now(), 'waiting', now(), 0, 1)
                    """),
            entry("webhooks", """
                    insert into webhooks (
                        organization_id, id, url, kinds, secret, revision, created_at, updated_at)
                    values (:organization, gen_random_uuid(), 'https://example.org', '{moved}', 'Canary', 1, now(), now())
                    """),
            entry("reminder_settings", """
                    insert into reminder_settings (organization_id, hours_before, revision, created_at, updated_at)
                    values (:organization, 24, 1, now(), now())
                    """),
            entry("reminders_sent", """
                    insert into reminders_sent (organization_id, thing_type, thing_id, starts_at)
                    values (:organization, 'event', :person, now())
                    """),
            entry("mentor_workshops", """
                    insert into mentor_workshops (
                        organization_id, id, facilitator_id, title, workshop_type, status, scheduled_start_at, time_zone,
                        is_virtual, is_archived, revision, created_at, updated_at)
                    values (:organization, gen_random_uuid(), :member, 'Canary', 'career', 'draft', now(), 'Europe/Oslo',
                        false, false, 1, now(), now())
                    """),
            entry("workshop_participants", """
                    insert into workshop_participants (
                        organization_id, id, workshop_id, user_id, role_in_workshop, registration_status, queue_number,
                        registered_at, registered_by_user_id, revision, created_at, updated_at)
                    values (:organization, gen_random_uuid(), :workshop, :member, 'participant', 'waitlisted', 1, now(),
                        :member, 1, now(), now())
                    """),
            entry("workshop_notes", """
                    insert into workshop_notes (
                        organization_id, id, workshop_id, author_user_id, text, revision, created_at, updated_at)
                    values (:organization, gen_random_uuid(), :workshop, :member, 'Canary', 1, now(), now())
                    """),
            entry("workshop_todos", """
                    insert into workshop_todos (
                        organization_id, id, workshop_id, title, is_completed, assigned_to_user_id, sort_order,
                        created_by_user_id, revision, created_at, updated_at)
                    values (:organization, gen_random_uuid(), :workshop, 'Canary', false, :member, 0, :member, 1, now(),
                        now())
                    """),
            entry("events", """
                    insert into events (
                        organization_id, id, title, event_type, start_at, end_at, time_zone, status, visibility, created_by,
                        revision, created_at, updated_at)
                    values (:organization, gen_random_uuid(), 'Canary', 'meeting', now(), now() + interval '1 hour',
                        'Europe/Oslo', 'draft', 'organization', :member, 1, now(), now())
                    """),
            entry("event_participants", """
                    insert into event_participants (
                        organization_id, id, event_id, user_id, status, queue_number, registered_at, registered_by_user_id,
                        revision, created_at, updated_at)
                    values (:organization, gen_random_uuid(), :event, :member, 'waitlisted', 1, now(), :member, 1, now(),
                        now())
                    """));

    private static final String WITHIN_A_WORKSHOP = "workshop_";
    private static final String WITHIN_AN_EVENT = "event_";

    /** What the owner sees events by when it looks for text is no part of the wall; whom it serves is tried elsewhere. */
    private static final String WITHOUT_SEARCH = "drop policy events_of_search on events";

    static Stream<String> tables() {
        return ROWS.keySet().stream().sorted();
    }

    @Test
    void every_tenant_table_is_tried() {
        assertThat(Sessions.asOwner().withHandle(Catalogue::tenantTables))
                .containsExactlyInAnyOrderElementsOf(ROWS.keySet());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void another_organizations_rows_are_neither_seen_nor_touched(String table) {
        onTheOtherSide(table, (database, here, there, elsewhere) -> {
            enter(database, there.organization());
            assertThat(seen(database, table, here)).isZero();
            var own = seen(database, table, there);
            assertThat(database.createUpdate("delete from <table>")
                            .define("table", table)
                            .execute())
                    .isEqualTo(own)
                    .isPositive();
            enter(database, here.organization());
            assertThat(seen(database, table, here)).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void without_a_scope_there_are_no_rows(String table) {
        onTheOtherSide(table, (database, here, there, elsewhere) -> {
            database.execute("select set_config('app.organization_id', '', true)");
            assertThat(seen(database, table, here)).isZero();
            assertThat(seen(database, table, there)).isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nothing_can_be_put_into_another_organization(String table) {
        onTheOtherSide(table, (database, here, there, elsewhere) -> {
            enter(database, here.organization());
            assertThatExceptionOfType(StatementException.class)
                    .isThrownBy(() -> insert(database, table, elsewhere))
                    .withMessageContaining("row-level security policy");
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nothing_can_be_moved_to_another_organization(String table) {
        onTheOtherSide(table, (database, here, there, elsewhere) -> {
            enter(database, here.organization());
            assertThatExceptionOfType(StatementException.class)
                    .isThrownBy(() -> database.createUpdate("update <table> set organization_id = :there")
                            .define("table", table)
                            .bind("there", there.organization().id().value())
                            .execute())
                    .withMessageContaining("row-level security policy");
        });
    }

    /** The control: what the trials above would show if there were no wall. */
    @ParameterizedTest
    @MethodSource("tables")
    void without_the_policy_everything_would_leak(String table) {
        onTheOtherSide(table, (database, here, there, elsewhere) -> {
            database.createUpdate("alter table <table> disable row level security")
                    .define("table", table)
                    .execute();
            enter(database, there.organization());
            assertThat(seen(database, table, here)).isPositive();
            insert(database, table, elsewhere);
        });
    }

    /** A row on either side of the wall, none elsewhere, and a transaction that is taken back afterwards. */
    private void onTheOtherSide(String table, Trial trial) {
        var here = aSideFor(table);
        var there = aSideFor(table);
        var elsewhere = aSideFor(table);
        Sessions.asOwner().useHandle(database -> {
            database.begin();
            database.execute(WITHOUT_SEARCH);
            for (var side : new Side[] {here, there}) {
                enter(database, side.organization());
                insert(database, table, side);
            }
            trial.run(database, here, there, elsewhere);
            database.rollback();
        });
    }

    private Side aSideFor(String table) {
        var organization = anOrganization();
        var member = memberOf(organization, "Kari", Role.ORG_ADMIN);
        var workshop = table.startsWith(WITHIN_A_WORKSHOP)
                ? scheduled(organization, member).id().value()
                : null;
        var event = table.startsWith(WITHIN_AN_EVENT)
                ? published(organization, member).id().value()
                : null;
        return new Side(organization, member.user(), aPerson(), workshop, event);
    }

    private static void enter(Handle database, Organization organization) {
        database.execute(
                "select set_config('app.organization_id', ?, true)",
                organization.id().toString());
    }

    private static void insert(Handle database, String table, Side side) {
        var statement = ROWS.getOrDefault(table, "");
        database.createUpdate(statement)
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bind("organization", side.organization().id().value())
                .bind("member", side.member().value())
                .bind("person", side.person().value())
                .bind("workshop", side.workshop())
                .bind("event", side.event())
                .execute();
    }

    private static int seen(Handle database, String table, Side side) {
        return database.createQuery("select count(*) from <table> where organization_id = :organization")
                .define("table", table)
                .bind("organization", side.organization().id().value())
                .mapTo(Integer.class)
                .one();
    }

    private interface Trial {
        void run(Handle database, Side here, Side there, Side elsewhere);
    }

    /** One organisation, somebody in it, somebody who is not, and the workshop or event that the table's rows belong to. */
    private record Side(
            Organization organization,
            UserId member,
            UserId person,
            @Nullable UUID workshop,
            @Nullable UUID event) {}
}
