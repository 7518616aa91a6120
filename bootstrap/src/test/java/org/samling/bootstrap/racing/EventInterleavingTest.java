package org.samling.bootstrap.racing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samling.application.event.BrowseEventParticipants;
import org.samling.application.event.BrowseEvents;
import org.samling.application.event.EventAttendance;
import org.samling.application.event.PlanEvents;
import org.samling.application.event.PlanEvents.ChangeEvent;
import org.samling.application.event.SignUpForEvents;
import org.samling.application.event.SignUpForEvents.Cancel;
import org.samling.application.event.SignUpForEvents.Promote;
import org.samling.application.event.SignUpForEvents.SignUp;
import org.samling.application.event.TakeEventAttendance;
import org.samling.application.event.TakeEventAttendance.RecordOne;
import org.samling.application.organization.KeepMembers;
import org.samling.application.organization.KeepMembers.Remove;
import org.samling.application.paging.PageRequest;
import org.samling.bootstrap.racing.Gathering.Crowd;
import org.samling.bootstrap.whole.Surroundings;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventChanges;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Place;

/**
 * Two acts on one event, interleaved in fixed steps: the first is done but not yet committed when the second begins. What
 * comes out must be what comes out when the second begins after the first has ended.
 */
@QuarkusTest
@WithTestResource(Surroundings.class)
class EventInterleavingTest {

    private static final ExpectedRevision ANY = ExpectedRevision.any();
    private static final List<String> NAMES = List.of("Anne", "Bodil", "Cecilie", "Dina", "Eva", "Frida");

    private static final Set<Act> DEPARTURES =
            EnumSet.of(Act.REMOVE_THE_OTHERS_NEWCOMER, Act.REMOVE_THE_OTHERS_SEATED, Act.REMOVE_THE_OTHERS_WAITING);

    @Inject
    Gathering gathering;

    @Inject
    SignUpForEvents signUp;

    @Inject
    PlanEvents plan;

    @Inject
    TakeEventAttendance attendance;

    @Inject
    KeepMembers members;

    @Inject
    BrowseEvents events;

    @Inject
    BrowseEventParticipants participants;

    @Inject
    Interleaver interleaver;

    private static @Nullable Crowd stayers;

    /** What an event is like before the two acts. Anne and Bodil have a seat; Eva and Frida have not signed up. */
    enum Scene {
        /** All seats are taken, and Cecilie and Dina wait. */
        FULL_WITH_A_QUEUE,
        /** One seat is free, and nobody waits. */
        ONE_SEAT_FREE,
        /** The hour has come, though nobody has pressed start; a seat is free, and Cecilie and Dina wait. */
        BEGUN,
        /** The same, and it was started. */
        UNDER_WAY
    }

    /** What is done, by two at the same moment, each with somebody of the own, or with who is the other's. */
    enum Act {
        SIGN_UP,
        SIGN_UP_THE_OTHERS,
        CANCEL,
        CAPACITY_UP,
        CAPACITY_DOWN,
        CANCEL_EVENT,
        PROMOTE,
        MARK_THE_OTHERS_ATTENDED,
        DELETE,
        MOVE_INTO_THE_PAST,
        MOVE_LATER,
        REMOVE_THE_OTHERS_NEWCOMER,
        REMOVE_THE_OTHERS_SEATED,
        REMOVE_THE_OTHERS_WAITING
    }

    /** An event, and those who are or want to be in it. */
    private record Setting(Crowd crowd, Event event) {

        EventId id() {
            return event.id();
        }

        int seats() {
            return event.plan().capacity() == null ? 0 : event.plan().capacity();
        }
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
                new Pair<>(Scene.ONE_SEAT_FREE, Act.SIGN_UP, Act.SIGN_UP),
                new Pair<>(Scene.ONE_SEAT_FREE, Act.SIGN_UP, Act.CAPACITY_DOWN),
                new Pair<>(Scene.ONE_SEAT_FREE, Act.SIGN_UP, Act.REMOVE_THE_OTHERS_NEWCOMER),
                new Pair<>(Scene.ONE_SEAT_FREE, Act.REMOVE_THE_OTHERS_NEWCOMER, Act.SIGN_UP),
                new Pair<>(Scene.ONE_SEAT_FREE, Act.MOVE_INTO_THE_PAST, Act.SIGN_UP),
                new Pair<>(Scene.ONE_SEAT_FREE, Act.DELETE, Act.SIGN_UP),
                new Pair<>(Scene.FULL_WITH_A_QUEUE, Act.SIGN_UP, Act.SIGN_UP),
                new Pair<>(Scene.FULL_WITH_A_QUEUE, Act.CANCEL, Act.CANCEL),
                new Pair<>(Scene.FULL_WITH_A_QUEUE, Act.CANCEL, Act.CAPACITY_UP),
                new Pair<>(Scene.FULL_WITH_A_QUEUE, Act.CANCEL, Act.REMOVE_THE_OTHERS_SEATED),
                new Pair<>(Scene.FULL_WITH_A_QUEUE, Act.CANCEL_EVENT, Act.CANCEL),
                new Pair<>(Scene.BEGUN, Act.MOVE_LATER, Act.PROMOTE),
                new Pair<>(Scene.BEGUN, Act.CANCEL, Act.MARK_THE_OTHERS_ATTENDED),
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
        var setting = set(pair);
        return ending(
                together.apply(() -> act(pair.first(), setting, 0), () -> act(pair.second(), setting, 1)), setting);
    }

    private Setting set(Pair<Scene, Act> pair) {
        var scene = pair.scene();
        var crowd = crowd(pair);
        var now = Gathering.now();
        var published = Gathering.event(
                crowd,
                scene == Scene.FULL_WITH_A_QUEUE ? 2 : 3,
                switch (scene) {
                    case FULL_WITH_A_QUEUE, ONE_SEAT_FREE -> now.plus(Duration.ofDays(1));
                    case BEGUN, UNDER_WAY -> now.minus(Duration.ofDays(1));
                });
        var event = gathering.added(scene == Scene.UNDER_WAY ? published.start(now) : published);
        var records = new ArrayList<EventParticipant>();
        records.add(record(crowd, event, 0, new Place.Seat(), now));
        records.add(record(crowd, event, 1, new Place.Seat(), now));
        if (scene != Scene.ONE_SEAT_FREE) {
            records.add(record(crowd, event, 2, new Place.InQueue(1), now));
            records.add(record(crowd, event, 3, new Place.InQueue(2), now));
        }
        gathering.signedUp(crowd, records);
        return new Setting(crowd, event);
    }

    /** Nobody who was removed in another scene is in this one. */
    private Crowd crowd(Pair<Scene, Act> pair) {
        if (DEPARTURES.contains(pair.first()) || DEPARTURES.contains(pair.second())) {
            return gathering.crowd(NAMES.size());
        }
        if (stayers == null) {
            stayers = gathering.crowd(NAMES.size());
        }
        return stayers;
    }

    private static EventParticipant record(Crowd crowd, Event event, int person, Place place, Instant now) {
        var user = crowd.peers().get(person);
        return EventParticipant.register(event, user, place, user, null, now);
    }

    /** The turn says which of the two acts it is, and so who is the own one and who is the other's. */
    private void act(Act act, Setting setting, int turn) {
        var crowd = setting.crowd();
        var people = crowd.peers();
        var other = 1 - turn;
        var coordinator = crowd.asCoordinator();
        var id = setting.id();
        var now = Gathering.now();
        switch (act) {
            case SIGN_UP -> signUp.signUp(new SignUp(crowd.as(people.get(4 + turn)), id, null, null, null));
            case SIGN_UP_THE_OTHERS -> signUp.signUp(new SignUp(coordinator, id, people.get(4 + other), null, null));
            case CANCEL -> signUp.cancel(new Cancel(coordinator, id, people.get(turn), ANY, false));
            case CAPACITY_UP -> plan.change(capacity(setting, setting.seats() + 1 + turn));
            case CAPACITY_DOWN -> plan.change(capacity(setting, setting.seats() - 1));
            case CANCEL_EVENT -> plan.cancel(new PlanEvents.Cancel(coordinator, id, "Syk", ANY, false));
            case PROMOTE -> signUp.promote(new Promote(coordinator, id, people.get(2 + turn), ANY));
            case MARK_THE_OTHERS_ATTENDED ->
                attendance.record(new RecordOne(coordinator, id, people.get(other), EventAttendance.ATTENDED, ANY));
            case DELETE -> plan.delete(new PlanEvents.Act(coordinator, id, ANY));
            case MOVE_INTO_THE_PAST -> plan.change(start(setting, now.minus(Duration.ofDays(2 + turn))));
            case MOVE_LATER -> plan.change(start(setting, now.plus(Duration.ofDays(2 + turn))));
            case REMOVE_THE_OTHERS_NEWCOMER ->
                members.remove(new Remove(crowd.asOrgAdmin(), people.get(4 + other), ANY));
            case REMOVE_THE_OTHERS_SEATED -> members.remove(new Remove(crowd.asOrgAdmin(), people.get(other), ANY));
            case REMOVE_THE_OTHERS_WAITING ->
                members.remove(new Remove(crowd.asOrgAdmin(), people.get(2 + other), ANY));
        }
    }

    private static ChangeEvent capacity(Setting setting, int seats) {
        return changed(setting, Change.keep(), Change.to(seats));
    }

    private static ChangeEvent start(Setting setting, Instant start) {
        return changed(setting, Change.to(start), Change.keep());
    }

    private static ChangeEvent changed(Setting setting, Change<Instant> start, Change<Integer> seats) {
        var changes = new EventChanges(
                Change.keep(),
                Change.keep(),
                Change.keep(),
                start,
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                seats,
                Change.keep(),
                Change.keep(),
                Change.keep());
        return new ChangeEvent(setting.crowd().asCoordinator(), setting.id(), changes, ANY, false);
    }

    private Ending ending(Answers answers, Setting setting) {
        var crowd = setting.crowd();
        var view = events.get(crowd.asCoordinator(), setting.id());
        var event = view.event();
        var records = participants
                .list(
                        crowd.asCoordinator(),
                        setting.id(),
                        new BrowseEventParticipants.Filter(null, null),
                        new PageRequest(100, null))
                .items()
                .stream()
                .map(found -> found.participant())
                .toList();
        return Ending.of(
                answers,
                "%s%s, in %d days, %d of %d seats taken"
                        .formatted(
                                event.deletedAt() == null ? "" : "deleted ",
                                event.status(),
                                Duration.between(Gathering.now(), event.plan().start())
                                        .toDays(),
                                view.seats().taken(),
                                event.plan().capacity()),
                records,
                record -> NAMES.get(crowd.peers().indexOf(record.user())) + " "
                        + record.participation().status());
    }
}
