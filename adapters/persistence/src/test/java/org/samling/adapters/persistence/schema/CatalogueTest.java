package org.samling.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;

@QuarkusTest
class CatalogueTest extends OnPostgres {

    private static final String GOOD_TABLE = """
            create table good (
                organization_id uuid not null,
                id uuid not null,
                member uuid,
                primary key (organization_id, id),
                constraint good_member foreign key (organization_id, member)
                    references memberships (organization_id, user_id));
            alter table good enable row level security;
            alter table good force row level security;
            create policy good_of_tenant on good
                using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
                with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
            grant select, insert, update, delete on good to samling_app;
            """;

    @Test
    void there_is_no_gap_in_the_walls_between_organizations() {
        assertThat(Sessions.asOwner().withHandle(Catalogue::gaps)).isEmpty();
    }

    @Test
    void the_tables_are_those_that_are_expected() {
        assertThat(Sessions.asOwner().withHandle(Catalogue::tenantTables))
                .contains(
                        "memberships",
                        "organization_modules",
                        "audit_log",
                        "outbox",
                        "mentor_workshops",
                        "workshop_participants",
                        "workshop_notes",
                        "workshop_todos",
                        "events",
                        "event_participants",
                        "notifications",
                        "deliveries",
                        "webhooks",
                        "reminder_settings",
                        "reminders_sent");
    }

    @Test
    void a_good_table_is_not_complained_of() {
        Sessions.asOwner().useHandle(database -> {
            database.begin();
            database.createScript(GOOD_TABLE).execute();
            assertThat(Catalogue.gaps(database)).isEmpty();
            database.rollback();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            create table bad (id uuid primary key)                              | bad has no organization_id that is never null
            alter table good drop constraint good_pkey; alter table good alter organization_id drop not null | good has no organization_id that is never null
            alter table good disable row level security                         | good has no row-level security that holds for its owner too
            alter table good no force row level security                        | good has no row-level security that holds for its owner too
            alter table users no force row level security                       | users has no row-level security that holds for its owner too
            drop policy good_of_tenant on good                                  | good has no policy that binds reading and writing to the organisation
            alter policy good_of_tenant on good with check (true)               | good has no policy that binds reading and writing to the organisation
            alter policy good_of_tenant on good using (true)                    | good has no policy that binds reading and writing to the organisation
            create policy good_for_all on good using (true)                     | good has a policy more: good_for_all
            create policy memberships_of_person2 on memberships using (true)    | memberships has a policy more: memberships_of_person2
            alter policy events_of_search on events to samling_owner, samling_app | events has a policy more: events_of_search
            alter policy events_of_search on events to public                   | events has a policy more: events_of_search
            alter policy outbox_of_housekeeping on outbox to public             | outbox has a policy more: outbox_of_housekeeping
            alter table good add unique (id)                                    | good has a unique index that does not begin with the organisation: good_id_key
            create unique index good_fold on good (lower(id::text))             | good has a unique index that does not begin with the organisation: good_fold
            alter table good add constraint good_other foreign key (member, id) references memberships (organization_id, user_id) | good refers across organisations: good_other
            grant truncate on good to samling_app                               | good can be TRUNCATE by the application
            create view all_members as select * from memberships                | all_members lies in the way of row-level security: it shows what its owner may see
            create materialized view members_once as select * from memberships  | members_once lies in the way of row-level security: it shows what its owner may see
            create function peek() returns bigint language sql security definer as 'select count(*) from users' | peek runs with the rights of its owner
            alter function events_with_text reset search_path                   | events_with_text lets whoever calls it say what is found where
            grant execute on function events_with_text to public                | events_with_text can be called by everybody
            """)
    void a_gap_is_found(String change, String complaint) {
        Sessions.asOwner().useHandle(database -> {
            database.begin();
            database.createScript(GOOD_TABLE).execute();
            database.createScript(change).execute();
            assertThat(Catalogue.gaps(database)).contains(complaint);
            database.rollback();
        });
    }

    @Test
    void a_view_that_asks_as_its_reader_is_not_complained_of() {
        Sessions.asOwner().useHandle(database -> {
            database.begin();
            database.execute("create view own_members with (security_invoker = true) as select * from memberships");
            assertThat(Catalogue.gaps(database)).isEmpty();
            database.rollback();
        });
    }

    @Test
    void the_application_may_do_with_each_table_what_it_needs_and_no_more() {
        assertThat(Sessions.asOwner().withHandle(CatalogueTest::rights)).isEqualTo("""
                        audit_log: INSERT SELECT
                        databasechangelog:
                        deliveries: DELETE INSERT SELECT UPDATE(attempts due_at failure_answer failure_reason first_tried_at revision settled_at status)
                        event_participants: INSERT SELECT UPDATE(attended_at cancelled_at notes queue_number registered_at registered_by_user_id revision status updated_at)
                        events: INSERT SELECT UPDATE(archived_at cancellation_reason cancelled_at capacity deleted_at description end_at event_type location location_geo metadata registration_count revision shown_from signup_deadline start_at status time_zone title updated_at visibility)
                        idempotency_keys: DELETE INSERT SELECT UPDATE(body created_at fingerprint headers status)
                        memberships: INSERT SELECT UPDATE(display_name email removed_at revision role updated_at)
                        mentor_workshops: INSERT SELECT UPDATE(actual_end_at actual_start_at agenda cancellation_reason cancelled_at description duration_days facilitator_id is_archived is_virtual location max_participants revision scheduled_end_at scheduled_start_at shown_to status time_zone title updated_at workshop_type)
                        notification_preferences: INSERT SELECT UPDATE(email_off inbox_off language revision updated_at)
                        notifications: INSERT SELECT UPDATE(read_at)
                        organization_modules: INSERT SELECT UPDATE(enabled switched_at)
                        organizations: INSERT SELECT UPDATE(deactivated_at name revision time_zone updated_at)
                        outbox: DELETE INSERT SELECT
                        reminder_settings: INSERT SELECT UPDATE(hours_before revision updated_at)
                        reminders_sent: INSERT SELECT
                        users: INSERT SELECT
                        webhooks: DELETE INSERT SELECT UPDATE(disabled_at disabled_reason former_secret former_secret_until kinds revision secret updated_at url)
                        workshop_notes: DELETE INSERT SELECT UPDATE(revision text updated_at)
                        workshop_participants: INSERT SELECT UPDATE(cancellation_reason cancelled_at confirmed_at days_attended days_missed notes queue_number registered_at registered_by_user_id registration_status revision role_in_workshop updated_at)
                        workshop_todos: DELETE INSERT SELECT UPDATE(assigned_to_user_id completed_at completed_by_user_id description due_date is_completed revision sort_order title updated_at)""");
    }

    private static String rights(Handle database) {
        return database.createQuery("""
                        select string_agg(name || ':' || on_table || on_columns, chr(10) order by name)
                        from (
                            select relname as name,
                                coalesce((
                                    select ' ' || string_agg(right_to, ' ' order by right_to)
                                    from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) as right_to
                                    where has_table_privilege('samling_app', pg_class.oid, right_to)), '') as on_table,
                                coalesce((
                                    select ' UPDATE(' || string_agg(attname, ' ' order by attname) || ')'
                                    from pg_attribute
                                    where attrelid = pg_class.oid
                                        and attnum > 0
                                        and has_column_privilege('samling_app', pg_class.oid, attnum, 'UPDATE')), '')
                                    as on_columns
                            from pg_class
                            where relnamespace = 'public'::regnamespace
                                and relkind in ('r', 'p', 'v', 'm')
                                and relname <> 'databasechangeloglock') as tables
                        """).mapTo(String.class).one();
    }
}
