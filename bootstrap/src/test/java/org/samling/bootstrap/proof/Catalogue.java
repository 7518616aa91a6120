package org.samling.bootstrap.proof;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a database consists of, a line each, past every policy: the same before and after, or something was lost. */
public final class Catalogue {

    private static final String DEFINITIONS = """
            select concat_ws(' ', 'role', rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin,
                rolreplication, rolbypassrls, rolpassword) as fact
            from pg_authid
            where rolname like 'samling%'
            union all
            select concat_ws(' ', 'member', roleid::regrole, member::regrole)
            from pg_auth_members
            where member::regrole::text like 'samling%'
            union all
            select concat_ws(' ', 'database', datname, datdba::regrole, pg_encoding_to_char(encoding), datcollate, datctype)
            from pg_database
            where datname = current_database()
            union all
            select concat_ws(' ', 'relation', relname, relkind, relowner::regrole, relrowsecurity, relforcerowsecurity,
                reloptions)
            from pg_class
            where relnamespace = 'public'::regnamespace
            union all
            select concat_ws(' ', 'right', relname, grantor::regrole, grantee::regrole, privilege_type, is_grantable)
            from pg_class
            cross join aclexplode(relacl)
            where relnamespace = 'public'::regnamespace
            union all
            select concat_ws(' ', 'column', relname, attname, atttypid::regtype, attnotnull, attidentity, attgenerated,
                attcollation::regcollation, pg_get_expr(adbin, adrelid))
            from pg_attribute
            join pg_class on pg_class.oid = attrelid
            left join pg_attrdef on adrelid = attrelid and adnum = attnum
            where relnamespace = 'public'::regnamespace
                and attnum > 0
                and not attisdropped
            union all
            select concat_ws(' ', 'right', relname, attname, grantor::regrole, grantee::regrole, privilege_type)
            from pg_attribute
            join pg_class on pg_class.oid = attrelid
            cross join aclexplode(attacl)
            where relnamespace = 'public'::regnamespace
            union all
            select concat_ws(' ', 'policy', polrelid::regclass, polname, polcmd, polpermissive,
                (select string_agg(rolname, ',' order by rolname) from pg_roles where oid = any (polroles)),
                pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
            from pg_policy
            union all
            select concat_ws(' ', 'function', oid::regprocedure, proowner::regrole, pg_get_functiondef(oid))
            from pg_proc
            where pronamespace = 'public'::regnamespace
                and prokind = 'f'
            union all
            select concat_ws(' ', 'right', oid::regprocedure, grantor::regrole, grantee::regrole, privilege_type)
            from pg_proc
            cross join aclexplode(proacl)
            where pronamespace = 'public'::regnamespace
            union all
            select concat_ws(' ', 'constraint', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid))
            from pg_constraint
            where connamespace = 'public'::regnamespace
            union all
            select concat_ws(' ', 'index', indexrelid::regclass, indisvalid, pg_get_indexdef(indexrelid))
            from pg_index
            join pg_class on pg_class.oid = indexrelid
            where relnamespace = 'public'::regnamespace
            union all
            select concat_ws(' ', 'statistics', pg_get_statisticsobjdef(oid))
            from pg_statistic_ext
            union all
            select concat_ws(' ', 'extension', extname, extowner::regrole, extversion)
            from pg_extension
            order by fact
            """;

    /** A digest of each table, and where each sequence stands. */
    private static final String ROWS = """
            select tablename || ' ' || query_to_xml(format(
                'select count(*), md5(string_agg(line::text, ''|'' order by line::text)) from %I as line', tablename),
                true, false, '')::text as fact
            from pg_tables
            where schemaname = 'public'
            union all
            select sequencename || ' ' || last_value
            from pg_sequences
            where schemaname = 'public'
            order by fact
            """;

    private Catalogue() {}

    /** Roles, tables, policies, rights and everything else that is defined. */
    public static List<String> definitions(String superuserUrl) {
        return facts(superuserUrl, DEFINITIONS);
    }

    /** The same without what is the server's: its roles, and the database as such. */
    public static List<String> tables(String superuserUrl) {
        return definitions(superuserUrl).stream()
                .filter(fact -> !fact.startsWith("role ") && !fact.startsWith("database "))
                .toList();
    }

    public static List<String> rows(String superuserUrl) {
        return facts(superuserUrl, ROWS);
    }

    private static List<String> facts(String superuserUrl, String question) {
        try (var connection = DriverManager.getConnection(superuserUrl);
                var statement = connection.createStatement();
                var result = statement.executeQuery(question)) {
            var facts = new ArrayList<String>();
            while (result.next()) {
                facts.add(result.getString(1));
            }
            return facts;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
