package org.samling.application.event;

import static org.samling.application.event.EventChangesSketch.changing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.samling.application.SettableClock;
import org.samling.application.event.PlanEvents.Act;
import org.samling.application.event.PlanEvents.Cancel;
import org.samling.application.event.PlanEvents.Create;
import org.samling.application.event.PlanEvents.Duplicate;
import org.samling.application.event.SignUpForEvents.ChangeNotes;
import org.samling.application.event.SignUpForEvents.SignUp;
import org.samling.application.event.view.EventView;
import org.samling.application.paging.History;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.Visibility;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;

/** An organisation in which the staff plan events at random, people come and go, and nights pass. */
final class EventHistory extends History {

    private static final ExpectedRevision ANY = ExpectedRevision.any();
    private static final int MOST_EVENTS = 60;

    private final EventUseCaseScene scene;
    private final List<Member> people;
    private final List<Event> events = new ArrayList<>();
    private final List<EventParticipant> signedUp = new ArrayList<>();

    EventHistory(EventUseCaseScene scene, List<Member> people, SettableClock clock, Random random) {
        super(clock, random);
        this.scene = scene;
        this.people = people;
        create();
    }

    @Override
    protected List<Deed> deeds() {
        return List.of(
                new Deed("create", 4, this::create),
                new Deed("duplicate", 1, this::duplicate),
                new Deed("rename", 2, () -> change(changing().title("Nr. " + random.nextInt()))),
                new Deed("move", 4, () -> change(changing().start(soon()))),
                new Deed("change seats", 2, () -> change(changing().seats(1 + random.nextInt(3)))),
                new Deed("change visibility", 4, () -> change(changing().visibility(anyVisibility()))),
                new Deed("publish", 8, () -> scene.plan.publish(act())),
                new Deed("unpublish", 3, () -> scene.plan.unpublish(act())),
                new Deed("start", 2, () -> scene.plan.start(act())),
                new Deed("complete", 2, () -> scene.plan.complete(act())),
                new Deed("cancel", 2, this::cancel),
                new Deed("delete", 2, () -> scene.plan.delete(act())),
                new Deed("restore", 3, () -> scene.plan.restore(act())),
                new Deed("sign up oneself", 8, this::signUpOneself),
                new Deed("sign up another", 12, this::signUpAnother),
                new Deed("cancel a sign-up", 4, this::cancelSignUp),
                new Deed("note", 2, this::note),
                new Deed("archive old ones", 1, this::archiveOldOnes));
    }

    /** Some are planned for soon; others were held so long ago that they are archived the next night. */
    private void create() {
        if (events.size() < MOST_EVENTS) {
            var start = random.nextInt(4) == 0 ? in(-500, -300) : soon();
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

    private Event anyEvent() {
        return anyOfLate(events);
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
}
