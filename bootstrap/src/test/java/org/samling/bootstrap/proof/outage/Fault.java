package org.samling.bootstrap.proof.outage;

import java.time.Duration;
import org.samling.bootstrap.proof.Time;

/** What goes wrong in a long run, all of a sudden. The process in the first place is spared, for it lives through everything. */
enum Fault {
    /** A process is killed, and another takes its place. */
    SERVICE_KILLED {
        @Override
        void happen(Fleet fleet, PostgresProcess database) {
            fleet.kill(MORTAL);
        }
    },
    /** A process is asked to stop, and another takes its place. */
    SERVICE_RESTARTED {
        @Override
        void happen(Fleet fleet, PostgresProcess database) {
            fleet.restart(MORTAL);
        }
    },
    /** PostgreSQL is killed, and away for a moment. */
    DATABASE_KILLED {
        @Override
        void happen(Fleet fleet, PostgresProcess database) {
            database.kill();
            Time.passes(A_MOMENT);
            database.start();
        }
    },
    /** PostgreSQL answers nobody, for longer than anybody waits for it. */
    DATABASE_HELD_UP {
        @Override
        void happen(Fleet fleet, PostgresProcess database) {
            database.holdUp();
            try {
                Time.passes(A_FEW_SECONDS);
            } finally {
                database.goOn();
            }
        }
    },
    /** All connections of the service to the database end. */
    CONNECTIONS_ENDED {
        @Override
        void happen(Fleet fleet, PostgresProcess database) {
            database.execute(END_ALL.formatted(database.application().name()));
        }
    };

    static final int IMMORTAL = 0;

    private static final int MORTAL = 1;
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(6);

    private static final String END_ALL = """
            select count(pg_terminate_backend(pid))
            from pg_stat_activity
            where usename = '%s'
            """;

    abstract void happen(Fleet fleet, PostgresProcess database);
}
