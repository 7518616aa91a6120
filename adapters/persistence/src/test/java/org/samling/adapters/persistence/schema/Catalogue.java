package org.samling.adapters.persistence.schema;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Looks through PostgreSQL's catalogue for gaps in the walls between organisations. */
final class Catalogue {

    /**
     * Tables that belong to no one organisation. Each has policies of its own, but for those that Liquibase keeps, in which
     * the application has no rights at all.
     */
    private static final String WITH_TABLES = """
            with tables as (
                select oid, relname::text as name, relrowsecurity, relforcerowsecurity,
                    relname in ('organizations', 'users', 'idempotency_keys', 'notification_preferences') as shared
                from pg_class
                where relnamespace = 'public'::regnamespace
                    and relkind in ('r', 'p')
                    and relname not in ('databasechangelog', 'databasechangeloglock')
            ), tenant as (
                select tables.*, attnum as organization_column
                from tables
                left join pg_attribute on attrelid = oid and attname = 'organization_id' and attnotnull
                where not shared
            )
            """;

    private static final List<String> GAPS = List.of("""
            select name || ' has no organization_id that is never null'
            from tenant
            where organization_column is null
            """, """
            select name || ' has no row-level security that holds for its owner too'
            from tables
            where not (relrowsecurity and relforcerowsecurity)
            """, """
            select name || ' has no policy that binds reading and writing to the organisation'
            from tenant
            where not exists (
                select 1
                from pg_policy
                where polrelid = tenant.oid
                    and polcmd = '*'
                    and polroles = '{0}'
                    and pg_get_expr(polqual, polrelid) = pg_get_expr(polwithcheck, polrelid)
                    and pg_get_expr(polqual, polrelid) =
                        '(organization_id = (NULLIF(current_setting(''app.organization_id''::text, true), ''''::text))::uuid)')
            """, """
            select name || ' has a policy more: ' || polname
            from tenant
            join pg_policy on polrelid = tenant.oid
            where polname <> name || '_of_tenant'
                and not (polcmd = 'r' and polname in (
                    'memberships_of_person', 'organization_modules_of_person', 'mentor_workshops_of_person',
                    'workshop_participants_of_person', 'workshop_participants_of_queue', 'workshop_todos_of_person',
                    'events_of_person', 'event_participants_of_person', 'event_participants_of_queue',
                    'notifications_of_person'))
                and not (polcmd = 'w' and polname = 'notifications_read_by_person')
                and not (polcmd = 'r' and polroles = array['samling_owner'::regrole::oid] and polname in (
                    'events_of_search', 'outbox_of_housekeeping', 'deliveries_of_housekeeping'))
            """, """
            select name || ' has a unique index that does not begin with the organisation: ' || indexrelid::regclass
            from tenant
            join pg_index on indrelid = tenant.oid and indisunique
            where indkey[0] is distinct from organization_column
            """, """
            select tenant.name || ' refers across organisations: ' || conname
            from tenant
            join pg_constraint on conrelid = tenant.oid and contype = 'f'
            join tenant as referred on referred.oid = confrelid
            where not exists (
                select 1
                from generate_subscripts(conkey, 1) as place
                where conkey[place] = tenant.organization_column
                    and confkey[place] = referred.organization_column)
            """, """
            select name || ' can be ' || privilege || ' by the application'
            from tables
            cross join unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER']) as privilege
            where has_table_privilege('samling_app', oid, privilege)
            """, """
            select relname || ' lies in the way of row-level security: it shows what its owner may see'
            from pg_class
            where relnamespace = 'public'::regnamespace
                and (relkind = 'm' or relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false))
            """, """
            select proname || ' runs with the rights of its owner'
            from pg_proc
            where pronamespace = 'public'::regnamespace
                and prosecdef
                and proname not in (
                    'events_with_text', 'organizations_with_notices', 'lanes_with_work', 'delivery_figures')
            """, """
            select proname || ' lets whoever calls it say what is found where'
            from pg_proc
            where pronamespace = 'public'::regnamespace
                and prosecdef
                and not coalesce('search_path=pg_catalog, public, pg_temp' = any (proconfig), false)
            """, """
            select proname || ' can be called by everybody'
            from pg_proc
            where pronamespace = 'public'::regnamespace
                and prosecdef
                and has_function_privilege('public', oid, 'EXECUTE')
            """, """
            select relname || ' belongs to the application'
            from pg_class
            where relowner = 'samling_app'::regrole
            """);

    private Catalogue() {}

    static List<String> gaps(Handle database) {
        return GAPS.stream()
                .flatMap(gap -> database.createQuery(WITH_TABLES + gap).mapTo(String.class).list().stream())
                .toList();
    }

    static List<String> tenantTables(Handle database) {
        return database.createQuery(WITH_TABLES + "select name from tenant order by name")
                .mapTo(String.class)
                .list();
    }
}
