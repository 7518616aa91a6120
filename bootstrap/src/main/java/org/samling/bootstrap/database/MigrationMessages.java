package org.samling.bootstrap.database;

import java.util.Map;
import liquibase.Scope;
import liquibase.ui.LoggerUIService;

/** Liquibase tells a person at a terminal how it gets on. Here that goes to the log, where every line has its form. */
public final class MigrationMessages {

    private static final String SUMMARY_OUTPUT = "liquibase.command.showSummaryOutput";

    private MigrationMessages() {}

    /** Holds for this thread, which is the one that starts the application. */
    public static void intoTheLog() {
        System.setProperty(SUMMARY_OUTPUT, "LOG");
        try {
            Scope.enter(Map.of(Scope.Attr.ui.name(), new LoggerUIService()));
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
