package org.samling.bootstrap.racing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.samling.application.workshop.EnrolInWorkshops;
import org.samling.application.workshop.EnrolInWorkshops.Cancel;
import org.samling.application.workshop.EnrolInWorkshops.Register;
import org.samling.bootstrap.racing.Gathering.Crowd;
import org.samling.bootstrap.whole.Surroundings;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.workshop.ParticipantRule;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopRole;

/** Many threads sign up and cancel in the same few workshops. The packaged service stands the same in two processes. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class StormTest {

    private static final int THREADS = 32;
    private static final int ACTS_OF_A_THREAD = 60;
    private static final int PEOPLE = 48;

    @Inject
    Gathering gathering;

    @Inject
    EnrolInWorkshops enrol;

    @ConfigProperty(name = Surroundings.SUPERUSER_URL)
    String superuser;

    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();

    @Test
    void nobody_is_overbooked_overtaken_or_forgotten() throws Exception {
        var crowd = gathering.crowd(PEOPLE);
        storm(crowd);
        assertThat(failures).isEmpty();
        assertThat(Bookings.complaints(superuser, crowd.organization().value())).isEmpty();
        assertThat(Bookings.promotions(superuser, crowd.organization().value())).isPositive();
    }

    @Test
    void without_the_lock_somebody_would_be() {
        var crowd = gathering.crowd(PEOPLE);
        LocksLetGo.during(() -> storm(crowd));
        assertThat(Stream.concat(
                        Bookings.complaints(superuser, crowd.organization().value()).stream(),
                        failures.stream().map(StormTest::cause).filter(StormTest::isNumberGivenTwice)))
                .isNotEmpty();
    }

    private void storm(Crowd crowd) {
        var workshops =
                List.of(gathering.workshop(crowd, 1), gathering.workshop(crowd, 2), gathering.workshop(crowd, 20));
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < THREADS; i++) {
                var random = new Random(i);
                threads.execute(() -> act(crowd, workshops, random));
            }
        }
    }

    private void act(Crowd crowd, List<Workshop> workshops, Random random) {
        for (int i = 0; i < ACTS_OF_A_THREAD; i++) {
            var workshop = workshops.get(random.nextInt(workshops.size())).id();
            var person = crowd.peers().get(random.nextInt(crowd.peers().size()));
            if (random.nextInt(5) < 3) {
                attempt(() ->
                        enrol.register(new Register(crowd.as(person), workshop, null, WorkshopRole.PARTICIPANT, null)));
            } else {
                attempt(() -> enrol.cancel(
                        new Cancel(crowd.as(person), workshop, person, null, ExpectedRevision.any(), false)));
            }
        }
    }

    /** It may be refused, for another thread was there before: then it must have changed nothing. */
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (RuleViolation refusal) {
            assertThat(refusal.rule()).isInstanceOfAny(ParticipantRule.class, CommonRule.class);
        } catch (RuntimeException failure) {
            failures.add(failure);
        }
    }

    /** The last guard of the queue, which the lock keeps from ever being needed. */
    private static boolean isNumberGivenTwice(String cause) {
        return cause.contains("workshop_participants_queue");
    }

    private static String cause(RuntimeException failure) {
        return String.valueOf(failure.getCause());
    }
}
