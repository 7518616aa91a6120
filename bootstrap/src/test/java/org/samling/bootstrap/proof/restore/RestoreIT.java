package org.samling.bootstrap.proof.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.bootstrap.packaged.Acts;
import org.samling.bootstrap.packaged.Crowd;
import org.samling.bootstrap.packaged.EventActs;
import org.samling.bootstrap.packaged.Instances;
import org.samling.bootstrap.packaged.Service;
import org.samling.bootstrap.packaged.WorkshopActs;
import org.samling.bootstrap.proof.Catalogue;
import org.samling.bootstrap.proof.Proof;
import org.samling.bootstrap.proof.Report;
import org.samling.bootstrap.proof.RestlessCallers;
import org.samling.bootstrap.proof.Scale;
import org.samling.bootstrap.racing.Bookings;

/**
 * An operator types what {@code docs/operations.md} says, on a PostgreSQL of the system's packages, and gets back what was
 * there: from a dump, on another server; and with the archive of the log, the moment before a mistake.
 */
@Proof
class RestoreIT {

    private static final int CALLERS = 8;
    private static final int ACTS = Scale.of(6_000, 500);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final DateTimeFormatter AS_AN_OPERATOR_WRITES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSx").withZone(ZoneOffset.UTC);
    private static final String BACK = "Back to a moment";
    private static final String CHECKS = "Checks afterwards";

    private static final String MISTAKE = """
            psql --username=postgres --dbname=samling --quiet --command='delete from event_participants'
            """;

    private static final String EMPTIED = "dropdb --username=postgres samling\n";

    private static final String WITHOUT_THE_APPLICATIONS_ROLE = """
            psql --username=postgres --dbname=postgres --quiet --command='drop role samling_app'
            """;

    private final OperationsPage page = OperationsPage.read();

    @TempDir
    Path folder;

    RestoreIT() throws IOException {}

    @Test
    void whatThePageSaysBringsBackWhatWasThere() throws Exception {
        var programs = Server.programs();
        assumeTrue(programs.isPresent(), "apt-get install postgresql: the server with all its clients");
        var backup = Files.createDirectories(folder.resolve("backup"));
        try (var first = new Server(programs.get(), folder.resolve("first"), backup);
                var second = new Server(programs.get(), folder.resolve("second"), backup)) {
            var organization = used(first);
            var figures = dumpedAndRestored(first, second, organization) + backBeforeAMistake(second, organization);
            new Mishaps(page, first).aFailingDumpLeavesTheOneBefore();
            withoutBypassingThePoliciesNothingIsDumped(first, organization);
            aRestoreWithoutRowsIsFound(second);
            aRestoreWithoutTheRolesIsFound(second);
            Report.tell(10, "Backup and restore, as docs/operations.md says", figures, """
                    a dump by the owner is refused, and holds no rows with --enable-row-security; the checks find a restore \
                    without rows, and one without the application's role; without a moment the mistake comes back too; where a \
                    failing step does not stop the rest, a dump loses its roles, the last copy is lost, and so is the server's folder.""");
        }
    }

    private UUID used(Server server) throws Exception {
        server.type("psql --username=postgres --dbname=postgres --set=ON_ERROR_STOP=1 <<'SQL'\n"
                        + page.statements("The database roles", Server.PASSWORD) + "SQL\n")
                .orFail();
        try (var service = serving(server);
                var instances = new Instances(service)) {
            var crowd = new Crowd(instances);
            try (var callers = RestlessCallers.begin("dumped", CALLERS, signingUp(crowd))) {
                Awaitility.await("so much to happen").atMost(LONGEST).until(() -> callers.answered() >= ACTS);
                assertThat(callers.stop().keySet()).isSubsetOf(200, 201, 204, 404, 409, 422, 503);
            }
            return crowd.organization();
        }
    }

    private String dumpedAndRestored(Server first, Server second, UUID organization) throws Exception {
        var definitions = Catalogue.definitions(first.superuserUrl());
        var rows = Catalogue.rows(first.superuserUrl());
        first.type(page.commands("A dump")).orFail();
        second.type(page.commands("A restore")).orFail();
        assertThat(second.type(page.commands(CHECKS)).orFail()).contains(page.promises(CHECKS));
        assertThat(Catalogue.definitions(second.superuserUrl())).isEqualTo(definitions);
        assertThat(Catalogue.rows(second.superuserUrl())).isEqualTo(rows);
        assertThat(Bookings.complaints(second.superuserUrl(), organization)).isEmpty();
        return """
                after %d acts a dump, restored on another server: %d definitions (roles, tables, policies, rights …) and the \
                rows of %d tables and sequences are the same
                """.formatted(ACTS, definitions.size(), rows.size());
    }

    /** The restored server serves, makes an archive of its log, and somebody makes a mistake. */
    private String backBeforeAMistake(Server server, UUID organization) throws Exception {
        archived(server);
        var mishaps = new Mishaps(page, server);
        mishaps.whatIsPutAwayAlreadyIsNoFailure();
        mishaps.aFailingCopyLeavesTheOneBefore();
        mishaps.aCopyLetsGoOfTheLogBeforeIt();
        var definitions = Catalogue.definitions(server.superuserUrl());
        try (var service = serving(server);
                var instances = new Instances(service)) {
            var crowd = new Crowd(instances);
            var arrivals = new Arrivals(crowd);
            var signingUp = signingUp(crowd);
            Instant tooEarly;
            Instant moment;
            try (var callers = RestlessCallers.begin(
                    "moment", CALLERS, random -> (random.nextInt(4) == 0 ? arrivals : signingUp).act(random))) {
                Awaitility.await("some to arrive early").atMost(LONGEST).until(() -> callers.answered() >= ACTS / 4);
                tooEarly = Instant.now();
                Awaitility.await("some to arrive").atMost(LONGEST).until(() -> callers.answered() >= ACTS / 2);
                moment = Instant.now();
                Awaitility.await("some to arrive later").atMost(LONGEST).until(() -> callers.answered() >= ACTS);
                callers.stop();
            }
            service.stop();
            server.type(MISTAKE).orFail();
            mishaps.aFailingRestoreLeavesTheServer();
            mishaps.whatAnEarlierRestoreLeftStaysToo();
            mishaps.aMomentAfterTheEndOfTheLogCanBeTakenBack();
            assertThat(backTo(server, tooEarly, page.commands(BACK))).isTrue();
            assertThat(arrivals.complaints(server.superuserUrl(), tooEarly)).isEmpty();
            server.type(page.commands("Another moment")).orFail();
            assertThat(backTo(server, moment, page.commands(BACK).replaceFirst("recovery_target_time = .*\n", "")))
                    .as("the control, without a moment")
                    .isFalse();
            server.type(page.commands("Another moment")).orFail();
            assertThat(backTo(server, moment, page.commands(BACK))).isTrue();
            assertThat(Catalogue.definitions(server.superuserUrl())).isEqualTo(definitions);
            for (var each : List.of(organization, crowd.organization())) {
                assertThat(Bookings.complaints(server.superuserUrl(), each)).isEmpty();
            }
            assertThat(arrivals.complaints(server.superuserUrl(), moment)).isEmpty();
            assertThat(arrivals.answeredBefore(moment)).isPositive();
            assertThat(arrivals.askedAfter(moment)).isPositive();
            servesAgain(server, crowd);
            return """
                    back to a moment amid the load, before a mistake: all %d who had been let in are there, none of the %d who came \
                    later, no invariant is broken, and the service serves
                    """.formatted(arrivals.answeredBefore(moment), arrivals.askedAfter(moment));
        }
    }

    private void archived(Server server) throws Exception {
        server.type(page.commands("An archive of the log")).orFail();
        server.type(page.commands("A copy of the server")).orFail();
    }

    /** Whether those who had signed up are there again. */
    private boolean backTo(Server server, Instant moment, String commands) throws Exception {
        server.type(commands, Map.of("MOMENT", AS_AN_OPERATOR_WRITES.format(moment)))
                .orFail();
        return Catalogue.rows(server.superuserUrl()).stream()
                .filter(table -> table.startsWith("event_participants "))
                .noneMatch(table -> table.contains("<count>0</count>"));
    }

    private void servesAgain(Server server, Crowd crowd) {
        try (var service = serving(server);
                var instances = new Instances(service)) {
            instances.created(crowd.at("/members"), Crowd.ORG_ADMIN, """
                    {"subject": "after-the-restore", "display_name": "Ingrid Istad", "role": "contact"}""");
            assertThat(instances
                            .get(crowd.at("/event-count-drift"), Crowd.ORG_ADMIN)
                            .body())
                    .contains("\"items\":[]");
        }
    }

    private void withoutBypassingThePoliciesNothingIsDumped(Server server, UUID organization) throws Exception {
        var refused = server.type(page.commands("A dump").replace("=samling_backup", "=samling_owner"));
        assertThat(refused.code()).isNotZero();
        assertThat(refused.text()).contains("row-level security");
        var table = "pg_dump --username=%s --data-only --table=organizations samling";
        assertThat(server.type(table.formatted("samling_backup")).orFail()).contains(organization.toString());
        assertThat(server.type(table.formatted("samling_owner --enable-row-security"))
                        .orFail())
                .doesNotContain(organization.toString());
    }

    private void aRestoreWithoutRowsIsFound(Server server) throws Exception {
        server.type(EMPTIED + withoutRoles().replace("pg_restore", "pg_restore --schema-only"))
                .orFail();
        assertThat(server.type(page.commands(CHECKS)).text())
                .contains("there is no organisation")
                .doesNotContain("amiss");
    }

    private void aRestoreWithoutTheRolesIsFound(Server second) throws Exception {
        assertThat(second.type(EMPTIED + WITHOUT_THE_APPLICATIONS_ROLE + withoutRoles())
                        .code())
                .isNotZero();
        var carelessly =
                withoutRoles().replace("--single-transaction", "").replace("samling.dump\"", "samling.dump\" || true");
        second.type(EMPTIED + carelessly).orFail();
        var checked = second.type(page.commands(CHECKS)).orFail();
        assertThat(checked).contains("GRANT").doesNotContain("as in the dump");
    }

    private String withoutRoles() {
        return page.commands("A restore").replaceFirst("psql .*\n", "");
    }

    private static Acts signingUp(Crowd crowd) {
        var workshops = new WorkshopActs(crowd);
        var events = new EventActs(crowd);
        return random -> (random.nextBoolean() ? workshops : events).act(random);
    }

    private Service serving(Server server) {
        return new Service("start", folder.resolve("service"), server.settings()).awaitReady();
    }
}
