package org.samling.bootstrap.racing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.samling.application.Outages;
import org.samling.application.event.SignUpForEvents;
import org.samling.application.workshop.EnrolInWorkshops;
import org.samling.application.workshop.EnrolInWorkshops.Register;
import org.samling.bootstrap.racing.Gathering.Crowd;
import org.samling.bootstrap.whole.Surroundings;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopRole;

/**
 * Many threads sign up and cancel in the same few workshops or events. The packaged service stands the same in two
 * processes.
 */
@QuarkusTest
@WithTestResource(Surroundings.class)
class StormTest {

    private static final int PEOPLE = 48;
    private static final List<Integer> SEATS = List.of(1, 2, 20);
    private static final ExpectedRevision ANY = ExpectedRevision.any();

    @Inject
    Gathering gathering;

    @Inject
    EnrolInWorkshops enrol;

    @Inject
    SignUpForEvents signUp;

    /** On a busy machine somebody may find no connection in time, and is to come again. */
    @Inject
    Outages outages;

    @ConfigProperty(name = Surroundings.SUPERUSER_URL)
    String superuser;

    @Test
    void nobody_is_overbooked_overtaken_or_forgotten_in_workshops() {
        mustEndWell(Bookable.WORKSHOP, this::stormOfWorkshops);
    }

    @Test
    void nobody_is_overbooked_overtaken_or_forgotten_in_events() {
        mustEndWell(Bookable.EVENT, this::stormOfEvents);
    }

    @Test
    void without_the_lock_somebody_would_be_in_workshops() {
        mustEndBadly(this::stormOfWorkshops);
    }

    @Test
    void without_the_lock_somebody_would_be_in_events() {
        mustEndBadly(this::stormOfEvents);
    }

    private void mustEndWell(Bookable sort, Consumer<Storm> acts) {
        var storm = new Storm(gathering.crowd(PEOPLE));
        acts.accept(storm);
        assertThat(storm.failures().filter(failure -> !outages.isOutage(failure)))
                .isEmpty();
        assertThat(complaints(storm)).isEmpty();
        assertThat(Bookings.promotions(superuser, sort, storm.organization())).isPositive();
    }

    private void mustEndBadly(Consumer<Storm> acts) {
        var storm = new Storm(gathering.crowd(PEOPLE));
        LocksLetGo.during(() -> acts.accept(storm));
        assertThat(Stream.concat(
                        complaints(storm).stream(),
                        storm.failures().map(StormTest::cause).filter(StormTest::isStoppedByTheLastGuard)))
                .isNotEmpty();
    }

    private void stormOfWorkshops(Storm storm) {
        storm.rage(
                workshops(storm.crowd()),
                (actor, workshop) ->
                        enrol.register(new Register(actor, workshop, null, WorkshopRole.PARTICIPANT, null)),
                (actor, workshop) ->
                        enrol.cancel(new EnrolInWorkshops.Cancel(actor, workshop, actor.user(), null, ANY, false)));
    }

    private void stormOfEvents(Storm storm) {
        storm.rage(
                events(storm.crowd()),
                (actor, event) -> signUp.signUp(new SignUpForEvents.SignUp(actor, event, null, null, null)),
                (actor, event) -> signUp.cancel(new SignUpForEvents.Cancel(actor, event, actor.user(), ANY, false)));
    }

    private List<WorkshopId> workshops(Crowd crowd) {
        return SEATS.stream()
                .map(seats -> gathering.workshop(crowd, seats).id())
                .toList();
    }

    private List<EventId> events(Crowd crowd) {
        return SEATS.stream().map(seats -> gathering.event(crowd, seats).id()).toList();
    }

    private List<String> complaints(Storm storm) {
        return Bookings.complaints(superuser, storm.organization());
    }

    /** The last guards of the queue and of the seats, which the lock keeps from ever being needed. */
    private static boolean isStoppedByTheLastGuard(String cause) {
        return cause.contains("_participants_queue") || cause.contains("events_never_overbooked");
    }

    private static String cause(RuntimeException failure) {
        return String.valueOf(failure.getCause());
    }
}
