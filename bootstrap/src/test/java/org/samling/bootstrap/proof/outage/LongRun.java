package org.samling.bootstrap.proof.outage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.samling.bootstrap.packaged.Acts;
import org.samling.bootstrap.packaged.Crowd;
import org.samling.bootstrap.packaged.Instances;
import org.samling.bootstrap.packaged.Service;
import org.samling.bootstrap.proof.RestlessCallers;
import org.samling.bootstrap.proof.Scale;
import org.samling.bootstrap.proof.Time;
import org.samling.bootstrap.proof.outage.InsistingCallers.Asking;
import org.samling.bootstrap.racing.Bookings;

/**
 * Round after round people act, something goes wrong, and they are let finish. Half of them are a crowd that comes, goes and
 * takes seats from each other all along; the others ask until they know what became of each act, and that is held against the
 * database.
 */
final class LongRun implements AutoCloseable {

    private static final int CROWDING = 8;
    private static final int INSISTING = 8;
    private static final Duration BEFORE_THE_FAULT = Duration.ofSeconds(Scale.of(8, 4));
    private static final Duration AFTER_THE_FAULT = Duration.ofSeconds(Scale.of(12, 5));

    private final Fleet fleet;
    private final PostgresProcess database;
    private final Instances instances;
    private final Crowd crowd;
    private final Acts acts;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Long> heaps = new ArrayList<>();
    private final Map<Integer, Long> answers = new TreeMap<>();

    /** What was acknowledged in a round, in an organisation of the round's own. */
    private record Kept(Ledger ledger, UUID organization) {

        List<String> complaints(PostgresProcess database) {
            return ledger.complaints(database, organization);
        }
    }

    LongRun(Fleet fleet, PostgresProcess database) {
        this.fleet = fleet;
        this.database = database;
        instances = new Instances(fleet.addresses());
        crowd = new Crowd(instances);
        acts = Acts.wantingSeats(crowd);
    }

    /** Until it is quiet again. What is not as it must be then is returned. */
    List<String> round(Runnable fault) throws InterruptedException, ExecutionException {
        var scene = new Scene(fleet);
        var ledger = new Ledger();
        kept.add(new Kept(ledger, scene.organization()));
        try (var insisting = new InsistingCallers(INSISTING, fleet, scene, ledger, Asking.WITH_THE_SAME_KEY);
                var crowding = RestlessCallers.begin("round " + kept.size(), CROWDING, acts)) {
            Time.passes(BEFORE_THE_FAULT);
            fault.run();
            Time.passes(AFTER_THE_FAULT);
            crowding.stop().forEach(this::count);
            insisting.finish();
            insisting.attempts().forEach(attempt -> count(attempt.status(), 1));
        }
        fleet.services().forEach(Service::awaitReady);
        heaps.add(Heap.afterCollection(fleet.services().get(Fault.IMMORTAL)));
        var complaints = new ArrayList<>(kept.getLast().complaints(database));
        complaints.addAll(Bookings.complaints(database.superuserUrl(), crowd.organization()));
        return complaints;
    }

    /** Of all that was ever acknowledged. */
    List<String> complaintsInTheEnd() {
        return kept.stream()
                .flatMap(round -> round.complaints(database).stream())
                .toList();
    }

    int acknowledged() {
        return kept.stream().mapToInt(round -> round.ledger().size()).sum();
    }

    /** How often there was which answer. */
    Map<Integer, Long> answers() {
        return answers;
    }

    /** What the process that lives through everything needed at each quiet point, in bytes. */
    List<Long> heaps() {
        return heaps;
    }

    private void count(int answer, long times) {
        answers.merge(answer, times, Long::sum);
    }

    @Override
    public void close() {
        instances.close();
    }
}
