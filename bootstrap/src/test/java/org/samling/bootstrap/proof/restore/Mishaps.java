package org.samling.bootstrap.proof.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.samling.bootstrap.proof.Catalogue;

/** Something fails while an operator types what the page says: what was there before is there still. */
record Mishaps(OperationsPage page, Server server) {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String COPY = "A copy of the server";
    private static final String BACK = "Back to a moment";
    private static final String AFTER_THE_END_OF_THE_LOG = "2999-01-01 00:00:00+00";

    /** Control: what is typed step by step goes on after one that failed. */
    private static final String STOPS = "set -eu";

    private static final String HALF_OF_THE_ROLES = """
            pg_dumpall() { echo 'CREATE ROLE samling_app;'; false; }
            """;

    private static final String DOES_NOT_STOP = """
            pg_ctl() { [ "$1" != stop ] && command pg_ctl "$@"; }
            """;

    private static final String PUT_AWAY = """
            command=$(psql --username=postgres --dbname=postgres -At -c 'show archive_command')
            command=${command//%p/$BACKUP/piece}
            sh -c "${command//%f/same-name}"
            """;

    private static final String START = """
            pg_ctl start --pgdata="$PGDATA" --log="$PGDATA/server.log" --silent
            """;

    void aFailingDumpLeavesTheOneBefore() throws Exception {
        var roles = server.backup().resolve("roles.sql");
        var dump = server.backup().resolve("samling.dump");
        var before = List.of(Files.readString(roles), Files.size(dump), Files.getLastModifiedTime(dump));
        fails(HALF_OF_THE_ROLES + page.commands("A dump"));
        fails(page.commands("A dump").replace("=samling_backup", "=samling_owner"));
        assertThat(List.of(Files.readString(roles), Files.size(dump), Files.getLastModifiedTime(dump)))
                .isEqualTo(before);

        server.type(HALF_OF_THE_ROLES + page.commands("A dump").replace("-o pipefail", ""))
                .orFail();
        assertThat(roles).content().as("the control, without pipefail").hasLineCount(1);
        server.type(page.commands("A dump")).orFail();
    }

    void aFailingCopyLeavesTheOneBefore() throws Exception {
        var copy = server.backup().resolve("base/backup_label");
        var before = Files.readString(copy);
        var refused = page.commands(COPY).replace("=samling_backup", "=samling_app");
        fails(refused);
        assertThat(copy).hasContent(before);

        fails(refused.replace(STOPS, ""));
        assertThat(copy).as("the control, step by step").doesNotExist();
        server.type(page.commands(COPY)).orFail();
    }

    void aCopyLetsGoOfTheLogBeforeIt() throws Exception {
        Awaitility.await("something to be put away").atMost(LONGEST).until(() -> !pieces().isEmpty());
        var before = pieces();
        server.type(page.commands(COPY)).orFail();
        assertThat(pieces()).doesNotContainAnyElementsOf(before);
    }

    /** As after a crash between putting a piece away and noting it. */
    void whatIsPutAwayAlreadyIsNoFailure() throws Exception {
        var piece = server.backup().resolve("piece");
        var kept = server.backup().resolve("log/same-name");
        Files.writeString(piece, "the log");
        server.type(PUT_AWAY).orFail();
        server.type(PUT_AWAY).orFail();
        Files.writeString(piece, "another log");
        fails(PUT_AWAY);
        assertThat(kept).hasContent("the log");
        Files.delete(kept);
    }

    void aFailingRestoreLeavesTheServer() throws Exception {
        var rows = Catalogue.rows(server.superuserUrl());
        var nothingToCopy = Map.of("BACKUP", "/nowhere", "MOMENT", AFTER_THE_END_OF_THE_LOG);
        fails(page.commands(BACK), nothingToCopy);
        fails(DOES_NOT_STOP + page.commands(BACK), Map.of("MOMENT", AFTER_THE_END_OF_THE_LOG));
        assertThat(Catalogue.rows(server.superuserUrl())).isEqualTo(rows);

        fails(page.commands(BACK).replace(STOPS, ""), nothingToCopy);
        assertThat(server.data()).as("the control, step by step").doesNotExist();
        server.type("mv -T \"$PGDATA.before-restore\" \"$PGDATA\"\n" + START).orFail();
        assertThat(Catalogue.rows(server.superuserUrl())).isEqualTo(rows);
    }

    void whatAnEarlierRestoreLeftStaysToo() throws Exception {
        var rows = Catalogue.rows(server.superuserUrl());
        var leftOver = Path.of(server.data() + ".before-restore");
        Files.createDirectories(leftOver.resolve("of-another-time"));
        fails(page.commands(BACK), Map.of("MOMENT", AFTER_THE_END_OF_THE_LOG));
        fails(page.commands("Another moment"));
        assertThat(leftOver).isDirectoryNotContaining(file -> !file.endsWith("of-another-time"));
        server.type(START + "rm -r \"$PGDATA.before-restore\"").orFail();
        assertThat(Catalogue.rows(server.superuserUrl())).isEqualTo(rows);
    }

    void aMomentAfterTheEndOfTheLogCanBeTakenBack() throws Exception {
        var rows = Catalogue.rows(server.superuserUrl());
        assertThat(fails(page.commands(BACK), Map.of("MOMENT", AFTER_THE_END_OF_THE_LOG)))
                .contains("log");
        assertThat(server.data().resolve("server.log"))
                .content()
                .contains("recovery ended before configured recovery target was reached");
        server.type(page.commands("Another moment")).orFail();
        assertThat(Catalogue.rows(server.superuserUrl())).isEqualTo(rows);
    }

    private List<String> pieces() throws IOException {
        try (var files = Files.list(server.backup().resolve("log"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9A-F]{24}"))
                    .toList();
        }
    }

    private String fails(String commands) throws Exception {
        return fails(commands, Map.of());
    }

    private String fails(String commands, Map<String, String> more) throws Exception {
        var said = server.type(commands, more);
        assertThat(said.code()).as(said.text()).isNotZero().isNotEqualTo(Server.TOOK_TOO_LONG);
        return said.text();
    }
}
