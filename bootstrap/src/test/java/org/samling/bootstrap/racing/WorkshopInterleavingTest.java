package org.samling.bootstrap.racing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samling.application.paging.PageRequest;
import org.samling.application.workshop.BrowseParticipants;
import org.samling.application.workshop.BrowseWorkshops;
import org.samling.application.workshop.EnrolInWorkshops;
import org.samling.application.workshop.EnrolInWorkshops.Cancel;
import org.samling.application.workshop.EnrolInWorkshops.ChangeParticipant;
import org.samling.application.workshop.EnrolInWorkshops.Promote;
import org.samling.application.workshop.EnrolInWorkshops.Register;
import org.samling.application.workshop.PlanWorkshops;
import org.samling.application.workshop.PlanWorkshops.ChangeWorkshop;
import org.samling.bootstrap.racing.Gathering.Crowd;
import org.samling.bootstrap.whole.Surroundings;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopChanges;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopRole;

/**
 * Two acts on one workshop, interleaved in fixed steps: the first is done but not yet committed when the second begins.
 * What comes out must be what comes out when the second begins after the first has ended.
 */
@QuarkusTest
@WithTestResource(Surroundings.class)
class WorkshopInterleavingTest {

    private static final ExpectedRevision ANY = ExpectedRevision.any();
    private static final List<String> NAMES = List.of("Anne", "Bodil", "Cecilie", "Dina", "Eva", "Frida");

    @Inject
    Gathering gathering;

    @Inject
    EnrolInWorkshops enrol;

    @Inject
    PlanWorkshops plan;

    @Inject
    BrowseWorkshops workshops;

    @Inject
    BrowseParticipants participants;

    @Inject
    Interleaver interleaver;

    private static @Nullable Crowd crowd;

    @BeforeEach
    void thereAreSixWhoWantToTakePart() {
        if (crowd == null) {
            crowd = gathering.crowd(NAMES.size());
        }
    }

    /** What a workshop is like before the two acts. Anne and Bodil have a seat; Eva and Frida have not signed up. */
    enum Scene {
        /** All seats are taken, and Cecilie and Dina wait. */
        FULL_WITH_A_QUEUE,
        /** One seat is free, and nobody waits. */
        ONE_SEAT_FREE,
        /** It is under way, a seat has become free, and Cecilie and Dina wait for it to be given by hand. */
        UNDER_WAY
    }

    /** What is done, by two at the same moment, each with somebody of the own. */
    enum Act {
        REGISTER,
        CANCEL,
        CHANGE_ROLE,
        CAPACITY_UP,
        CAPACITY_DOWN,
        CANCEL_WORKSHOP,
        PROMOTE
    }

    static Stream<Pair<Scene, Act>> pairs() {
        return Pair.each(Scene.values(), Act.values());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_second_act_begins_where_the_first_has_ended(Pair<Scene, Act> pair) {
        assertThat(interleaved(pair)).isEqualTo(oneAfterTheOther(pair));
    }

    @Test
    void without_the_lock_they_would_get_into_each_others_way() {
        var control = List.of(
                new Pair<>(Scene.ONE_SEAT_FREE, Act.REGISTER, Act.REGISTER),
                new Pair<>(Scene.ONE_SEAT_FREE, Act.REGISTER, Act.CAPACITY_DOWN),
                new Pair<>(Scene.FULL_WITH_A_QUEUE, Act.CANCEL, Act.CANCEL),
                new Pair<>(Scene.FULL_WITH_A_QUEUE, Act.CANCEL, Act.CAPACITY_UP),
                new Pair<>(Scene.FULL_WITH_A_QUEUE, Act.CHANGE_ROLE, Act.CANCEL),
                new Pair<>(Scene.UNDER_WAY, Act.PROMOTE, Act.CAPACITY_DOWN),
                new Pair<>(Scene.UNDER_WAY, Act.PROMOTE, Act.PROMOTE));
        LocksLetGo.during(() -> assertThat(control)
                .allSatisfy(pair -> assertThat(interleaved(pair)).isNotEqualTo(oneAfterTheOther(pair))));
    }

    private Ending oneAfterTheOther(Pair<Scene, Act> pair) {
        return ending(pair, interleaver::oneAfterTheOther);
    }

    private Ending interleaved(Pair<Scene, Act> pair) {
        return ending(pair, interleaver::interleaved);
    }

    private Ending ending(Pair<Scene, Act> pair, BiFunction<Runnable, Runnable, Answers> together) {
        var workshop = set(pair.scene());
        return ending(
                together.apply(() -> act(pair.first(), workshop, 0), () -> act(pair.second(), workshop, 1)), workshop);
    }

    private Workshop set(Scene scene) {
        var people = people();
        var now = Gathering.now();
        var seats = scene == Scene.FULL_WITH_A_QUEUE ? 2 : 3;
        var scheduled = gathering.workshop(people, seats);
        var workshop = scene == Scene.UNDER_WAY ? started(people, scheduled) : scheduled;
        var records = new ArrayList<WorkshopParticipant>();
        records.add(record(workshop, 0, new Place.Seat(), now));
        records.add(record(workshop, 1, new Place.Seat(), now));
        if (scene != Scene.ONE_SEAT_FREE) {
            records.add(record(workshop, 2, new Place.InQueue(1), now));
            records.add(record(workshop, 3, new Place.InQueue(2), now));
        }
        gathering.enrolled(people, records);
        return workshop;
    }

    private Workshop started(Crowd people, Workshop scheduled) {
        return gathering.added(Workshop.draft(people.organization(), scheduled.plan(), Gathering.now())
                .schedule(Gathering.now())
                .start(Gathering.now()));
    }

    private static WorkshopParticipant record(Workshop workshop, int person, Place place, Instant now) {
        var user = people().peers().get(person);
        return WorkshopParticipant.register(workshop, user, WorkshopRole.PARTICIPANT, place, user, now);
    }

    /** Done by the coordinator, so that it is allowed in every scene. The turn says which of the two acts it is. */
    private void act(Act act, Workshop workshop, int turn) {
        var people = people();
        var coordinator = people.asCoordinator();
        var seated = people.peers().get(turn);
        var waiting = people.peers().get(2 + turn);
        var newcomer = people.peers().get(4 + turn);
        var capacity =
                workshop.plan().maxParticipants() == null ? 0 : workshop.plan().maxParticipants();
        WorkshopId id = workshop.id();
        switch (act) {
            case REGISTER -> enrol.register(new Register(coordinator, id, newcomer, WorkshopRole.PARTICIPANT, null));
            case CANCEL -> enrol.cancel(new Cancel(coordinator, id, seated, "Syk", ANY, false));
            case CHANGE_ROLE ->
                enrol.change(new ChangeParticipant(
                        coordinator, id, seated, Change.to(WorkshopRole.FACILITATOR), Change.keep(), ANY));
            case CAPACITY_UP -> plan.change(changed(id, capacity + 1 + turn));
            case CAPACITY_DOWN -> plan.change(changed(id, capacity - 1));
            case CANCEL_WORKSHOP -> plan.cancel(new PlanWorkshops.Cancel(coordinator, id, "Syk", ANY, false));
            case PROMOTE -> enrol.promote(new Promote(coordinator, id, waiting, ANY));
        }
    }

    private static ChangeWorkshop changed(WorkshopId workshop, int seats) {
        var none = WorkshopChanges.none();
        var changes = new WorkshopChanges(
                none.title(),
                none.description(),
                none.type(),
                none.facilitator(),
                none.scheduledStart(),
                none.scheduledEnd(),
                none.timeZone(),
                none.location(),
                none.virtual(),
                Change.to(seats),
                none.durationDays(),
                none.agenda());
        return new ChangeWorkshop(people().asCoordinator(), workshop, changes, ANY, false);
    }

    private Ending ending(Answers answers, Workshop workshop) {
        var coordinator = people().asCoordinator();
        var view = workshops.get(coordinator, workshop.id());
        var records = participants
                .list(
                        coordinator,
                        workshop.id(),
                        new BrowseParticipants.Filter(null, null, null),
                        new PageRequest(100, null))
                .items()
                .stream()
                .map(found -> found.participant())
                .toList();
        return Ending.of(
                answers,
                view.workshop().status() + " with " + view.workshop().plan().maxParticipants(),
                records,
                record -> name(record.user()) + " as " + record.role());
    }

    private static String name(UserId user) {
        return NAMES.get(people().peers().indexOf(user));
    }

    private static Crowd people() {
        if (crowd == null) {
            throw new IllegalStateException("nobody is there yet");
        }
        return crowd;
    }
}
