package org.samling.bootstrap.proof.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.bootstrap.packaged.Environment;
import org.samling.bootstrap.packaged.Service;
import org.samling.bootstrap.proof.Catalogue;
import org.samling.bootstrap.proof.Proof;
import org.samling.bootstrap.proof.Report;
import org.samling.bootstrap.whole.Surroundings;

/**
 * A start is killed in the middle of each change to the tables, and a database of the release before is upgraded while its
 * instances still write: in the end the tables are what they are on an empty database. The controls of the lock itself, and of
 * what is committed together, are in {@code KilledMigrationTest} of the persistence adapter.
 */
@Proof
class MigrationIT {

    @TempDir
    Path data;

    @Test
    void aMigrationSurvivesItsDeathAndThoseWhoWriteMeanwhile() throws Exception {
        try (var undisturbed = EmbeddedDatabase.throwaway();
                var service = new Service("start", data, Environment.withBusyCallers(undisturbed)).awaitReady()) {
            var changesets = Trap.recorded(Surroundings.superuserUrl(undisturbed));
            assertThat(changesets).isGreaterThanOrEqualTo(FormerRelease.CHANGESETS);
            var expected = Catalogue.tables(Surroundings.superuserUrl(undisturbed));
            assertThat(service.stop()).isIn(0, 143);
            var kills = new KilledStarts(data);
            var recovered = kills.recoveredFrom(changesets, expected);
            var upgraded = new Upgrade(data).whileOthersWrite(expected);
            Report.tell(
                    9, "Migrations", recovered + upgraded, """
                    %s; a migration that drops a column which the release before still writes is found by its writers (42703); with \
                    Liquibase's own lock instead of the session's nobody gets in again, and with its own order of commits the next \
                    start finds what it is to make (both in KilledMigrationTest).""".formatted(kills.unnoticed(FormerRelease.CHANGESETS)));
        }
    }
}
