package org.samling.bootstrap.proof.outage;

import java.util.List;

/** What is put into the database so that something goes wrong more often, or a protection is gone. */
final class Switches {

    /** Commits of to-dos take a moment, so that many a kill finds an act that is kept and not yet acknowledged. */
    static final String SLOW_COMMITS = """
            create function take_a_moment() returns trigger language plpgsql as $$
            begin
                perform pg_sleep(0.3);
                return null;
            end $$;
            create constraint trigger commits_take_a_moment after insert on workshop_todos
                deferrable initially deferred for each row execute function take_a_moment();
            """;

    /**
     * Audit entries and notices get transactions of their own, as where each is sent to another system, and the act goes
     * on a moment later.
     */
    private static final String TORN = """
            create extension if not exists dblink;
            create function keep_at_once() returns trigger language plpgsql security definer as $torn$
            begin
                perform dblink_exec(
                    'host=127.0.0.1 port=' || current_setting('port') || ' dbname=samling user=%s password=%s'
                        || ' options=''-c session_replication_role=replica''',
                    format(
                        'insert into %%1$I overriding system value select (jsonb_populate_record(null::%%1$I, %%2$L)).*',
                        tg_table_name,
                        to_jsonb(new)));
                perform pg_sleep(0.3);
                return null;
            end $torn$;
            create trigger kept_at_once before insert on audit_log for each row execute function keep_at_once();
            create trigger kept_at_once before insert on outbox for each row execute function keep_at_once();
            """;

    /** The server acknowledges what it has not written yet, and will not write soon. */
    static final List<String> FORGETFUL =
            List.of("synchronous_commit=off", "wal_writer_delay=10s", "wal_writer_flush_after=1GB");

    private Switches() {}

    static String tornTransactions(PostgresProcess database) {
        return TORN.formatted(database.superuser().name(), database.superuser().password());
    }
}
