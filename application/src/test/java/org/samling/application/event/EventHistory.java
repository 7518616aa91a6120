package org.samling.application.event;

import static org.samling.application.event.EventChangesSketch.changing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.samling.application.SettableClock;
import org.samling.application.event.PlanEvents.Act;
import org.samling.application.event.PlanEvents.Cancel;
import org.samling.application.event.PlanEvents.Create;
import org.samling.application.event.PlanEvents.Duplicate;
import org.samling.application.event.SignUpForEvents.ChangeNotes;
import org.samling.application.event.SignUpForEvents.SignUp;
import org.samling.application.event.view.EventView;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.Visibility;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.RuleViolation;

/** An organisation in which the staff plan events at random, people come and go, and nights pass. */
final class EventHistory {

    /** What may happen, and how often compared with the others. */
    record Deed(String name, int frequency, Consumer<EventHistory> act) {

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Deed> DEEDS = List.of(
            new Deed("create", 4, EventHistory::create),
            new Deed("duplicate", 1, EventHistory::duplicate),
            new Deed("rename", 2, history -> history.change(changing().title("Nr. " + history.random.nextInt()))),
            new Deed("move", 4, history -> history.change(changing().start(history.soon()))),
            new Deed("change seats", 2, history -> history.change(changing().seats(1 + history.random.nextInt(3)))),
            new Deed(
                    "change visibility", 4, history -> history.change(changing().visibility(history.anyVisibility()))),
            new Deed("publish", 8, history -> history.scene.plan.publish(history.act())),
            new Deed("unpublish", 3, history -> history.scene.plan.unpublish(history.act())),
            new Deed("start", 2, history -> history.scene.plan.start(history.act())),
            new Deed("complete", 2, history -> history.scene.plan.complete(history.act())),
            new Deed("cancel", 2, EventHistory::cancel),
            new Deed("delete", 2, history -> history.scene.plan.delete(history.act())),
            new Deed("restore", 3, history -> history.scene.plan.restore(history.act())),
            new Deed("sign up oneself", 8, EventHistory::signUpOneself),
            new Deed("sign up another", 12, EventHistory::signUpAnother),
            new Deed("cancel a sign-up", 4, EventHistory::cancelSignUp),
            new Deed("note", 2, EventHistory::note),
            new Deed("archive old ones", 1, EventHistory::archiveOldOnes));

    private static final List<Deed> BY_FREQUENCY = DEEDS.stream()
            .flatMap(deed -> Stream.generate(() -> deed).limit(deed.frequency()))
            .toList();

    private static final ExpectedRevision ANY = ExpectedRevision.any();
    private static final int MOST_EVENTS = 60;
    private static final int BUSY_WITH = 6;

    private final EventUseCaseScene scene;
    private final List<Member> people;
    private final SettableClock clock;
    private final Random random;
    private final List<Event> events = new ArrayList<>();
    private final List<EventParticipant> signedUp = new ArrayList<>();
    private final Set<Deed> done = new HashSet<>();

    EventHistory(EventUseCaseScene scene, List<Member> people, SettableClock clock, Random random) {
        this.scene = scene;
        this.people = people;
        this.clock = clock;
        this.random = random;
        create();
    }

    /** Somebody tries something, which may be refused. */
    void goesOn() {
        timePasses();
        var deed = any(BY_FREQUENCY);
        try {
            deed.act().accept(this);
            done.add(deed);
        } catch (RuleViolation _) {
            // Then it did not happen.
        }
    }

    /** What has happened so far, at least once. */
    Set<Deed> done() {
        return done;
    }

    private void timePasses() {
        clock.pass(
                switch (random.nextInt(10)) {
                    case 0, 1, 2, 3 -> Duration.ZERO;
                    case 4 -> Duration.ofHours(random.nextInt(48));
                    default -> Duration.ofMillis(random.nextInt(100_000));
                });
    }

    /** Some are planned for soon; others were held so long ago that they are archived the next night. */
    private void create() {
        if (events.size() < MOST_EVENTS) {
            var start = random.nextInt(4) == 0 ? clock.instant().plus(days(-500, -300)) : soon();
            var sketch = scene.anEvent().startingAt(start).visibleTo(anyVisibility());
            var created = scene.plan.create(new Create(scene.coordinator, sketch.description()));
            events.add(created.value().event());
        }
    }

    private void duplicate() {
        if (events.size() < MOST_EVENTS) {
            var copies = scene.plan.duplicate(
                    new Duplicate(scene.coordinator, anyEvent().id(), null, 2));
            events.addAll(copies.stream().map(EventView::event).toList());
        }
    }

    private void change(EventChangesSketch wanted) {
        scene.plan.change(scene.change(anyEvent(), wanted));
    }

    private void cancel() {
        scene.plan.cancel(new Cancel(scene.coordinator, anyEvent().id(), null, ANY, false));
    }

    private void signUpOneself() {
        var member = any(people);
        signUp(scene.actorOf(member), member);
    }

    private void signUpAnother() {
        signUp(scene.coordinator, any(people));
    }

    private void signUp(Actor by, Member member) {
        var view = scene.signUp.signUp(new SignUp(by, anyEvent().id(), member.user(), null, null));
        signedUp.add(view.participant());
    }

    private void cancelSignUp() {
        var one = anyRecord();
        scene.signUp.cancel(new SignUpForEvents.Cancel(scene.coordinator, one.event(), one.user(), ANY, false));
    }

    private void note() {
        var one = anyRecord();
        var notes = Change.to("Nr. " + random.nextInt());
        scene.signUp.change(new ChangeNotes(scene.coordinator, one.event(), one.user(), notes, ANY));
    }

    private Act act() {
        return new Act(scene.coordinator, anyEvent().id(), ANY);
    }

    /** Most are about what was planned last. */
    private Event anyEvent() {
        return any(random.nextInt(3) == 0 ? events : latest(events));
    }

    private EventParticipant anyRecord() {
        if (signedUp.isEmpty()) {
            signUpAnother();
        }
        return any(latest(signedUp));
    }

    private Visibility anyVisibility() {
        return any(List.of(Visibility.values()));
    }

    private void archiveOldOnes() {
        scene.tidy.archiveSome(scene.organization.id());
    }

    private Instant soon() {
        return clock.instant().plus(days(-3, 30));
    }

    private Duration days(int from, int to) {
        return Duration.ofMinutes(random.nextInt(from * 1440, to * 1440));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static <T> List<T> latest(List<T> of) {
        return of.subList(Math.max(0, of.size() - BUSY_WITH), of.size());
    }
}
