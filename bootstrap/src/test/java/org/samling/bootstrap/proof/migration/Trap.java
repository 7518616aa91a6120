package org.samling.bootstrap.proof.migration;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Holds up a migration at a place that the test chooses: when so many changesets are recorded, the work of the next one is done
 * and not committed yet. It is laid into a database in which nothing has been migrated.
 */
final class Trap {

    private static final String LAY = """
            create schema trap;
            grant usage on schema trap to public;
            create table trap.setting (recorded bigint, unnoticed boolean not null);
            insert into trap.setting values (null, false);

            create function trap.spring() returns trigger language plpgsql security definer as $$
            begin
                if (select count(*) from public.databasechangelog) >= (select recorded from trap.setting) then
                    if (select unnoticed from trap.setting) then
                        set client_connection_check_interval = 0;
                    end if;
                    perform pg_sleep(600);
                end if;
                return new;
            end $$;

            create function trap.lay() returns event_trigger language plpgsql security definer as $$
            begin
                if exists (
                    select
                    from pg_event_trigger_ddl_commands()
                    where object_identity = 'public.databasechangelog'
                        and command_tag = 'CREATE TABLE'
                ) then
                    create trigger trap before insert on public.databasechangelog
                        for each row execute function trap.spring();
                end if;
            end $$;

            create event trigger trap on ddl_command_end when tag in ('CREATE TABLE') execute function trap.lay();
            """;

    private static final String SET = "update trap.setting set recorded = %s, unnoticed = %s";
    private static final String SPRUNG = "select count(*) from pg_stat_activity where wait_event = 'PgSleep'";
    private static final String RECORDED = "select count(*) from databasechangelog";
    private static final String LET_GO =
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where wait_event = 'PgSleep'";

    private final String superuserUrl;

    Trap(String superuserUrl) {
        this.superuserUrl = superuserUrl;
        execute(LAY);
    }

    void setAt(int recorded) {
        execute(SET.formatted(recorded, false));
    }

    /** The control: the server does not look whether anybody still waits for the answer. */
    void setUnnoticedAt(int recorded) {
        execute(SET.formatted(recorded, true));
    }

    void disarm() {
        execute(SET.formatted("null", false));
    }

    /** Whether a migration is in it; one that was killed still is, until the server notices. */
    boolean hasSprung() {
        return ask(superuserUrl, SPRUNG) > 0;
    }

    /** Ends what is left of a migration. */
    void letGo() {
        ask(superuserUrl, LET_GO);
    }

    int recorded() {
        return recorded(superuserUrl);
    }

    /** So many changesets a database has, with or without a trap in it. */
    static int recorded(String superuserUrl) {
        return ask(superuserUrl, RECORDED);
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(superuserUrl);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int ask(String superuserUrl, String question) {
        try (var connection = DriverManager.getConnection(superuserUrl);
                var statement = connection.createStatement();
                var result = statement.executeQuery(question)) {
            result.next();
            return result.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
