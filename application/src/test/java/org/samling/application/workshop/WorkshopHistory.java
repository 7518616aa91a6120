package org.samling.application.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.samling.application.SettableClock;
import org.samling.application.paging.History;
import org.samling.application.workshop.EnrolInWorkshops.Register;
import org.samling.application.workshop.PlanWorkshops.Act;
import org.samling.application.workshop.PlanWorkshops.Cancel;
import org.samling.application.workshop.PlanWorkshops.ChangeWorkshop;
import org.samling.application.workshop.PlanWorkshops.Create;
import org.samling.application.workshop.PlanWorkshops.Duplicate;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.WorkshopChanges;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopRole;

/** An organisation in which the staff plan workshops at random, and hand them from one to the other; and people come and go. */
final class WorkshopHistory extends History {

    private static final ExpectedRevision ANY = ExpectedRevision.any();
    private static final int MOST_WORKSHOPS = 60;

    private final WorkshopUseCaseScene scene;
    private final List<Member> people;
    private final List<WorkshopId> workshops = new ArrayList<>();
    private final List<WorkshopParticipant> signedUp = new ArrayList<>();

    WorkshopHistory(WorkshopUseCaseScene scene, List<Member> people, SettableClock clock, Random random) {
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
                new Deed("rename", 2, () -> change(WorkshopUseCaseScene.title("Nr. " + random.nextInt()))),
                new Deed("move", 4, () -> change(WorkshopUseCaseScene.movedTo(soon()))),
                new Deed("change seats", 2, () -> change(WorkshopUseCaseScene.seating(1 + random.nextInt(3)))),
                new Deed("hand over", 8, () -> change(WorkshopUseCaseScene.facilitatedBy(anybody()))),
                new Deed("schedule", 6, () -> scene.plan.schedule(act())),
                new Deed("unschedule", 6, () -> scene.plan.unschedule(act())),
                new Deed("start", 5, () -> scene.run.start(running())),
                new Deed("complete", 5, () -> scene.run.complete(running())),
                new Deed("cancel", 2, this::cancel),
                new Deed("archive", 2, () -> scene.plan.archive(act())),
                new Deed("unarchive", 3, () -> scene.plan.unarchive(act())),
                new Deed("register oneself", 4, this::registerOneself),
                new Deed("register another", 4, this::registerAnother),
                new Deed("cancel a registration", 6, this::cancelRegistration));
    }

    private void create() {
        if (workshops.size() < MOST_WORKSHOPS) {
            var sketch = scene.aWorkshopIn(scene.organization, any(people)).startingAt(soon());
            planned(scene.plan.create(new Create(scene.coordinator, sketch.description())));
        }
    }

    private void duplicate() {
        if (workshops.size() < MOST_WORKSHOPS) {
            planned(scene.plan.duplicate(new Duplicate(scene.coordinator, anyWorkshop(), soon(), null)));
        }
    }

    private void planned(WorkshopView view) {
        workshops.add(view.workshop().id());
    }

    private void change(WorkshopChanges wanted) {
        scene.plan.change(new ChangeWorkshop(scene.coordinator, anyWorkshop(), wanted, ANY, false));
    }

    private void cancel() {
        scene.plan.cancel(new Cancel(scene.coordinator, anyWorkshop(), null, ANY, false));
    }

    private void registerOneself() {
        var member = any(people);
        register(scene.actorOf(member), member.user(), WorkshopRole.PARTICIPANT);
    }

    private void registerAnother() {
        register(scene.coordinator, anybody(), any(List.of(WorkshopRole.values())));
    }

    private void register(Actor by, UserId user, WorkshopRole role) {
        var view = scene.enrol.register(new Register(by, anyWorkshop(), user, role, null));
        signedUp.add(view.participant());
    }

    private void cancelRegistration() {
        if (signedUp.isEmpty()) {
            registerAnother();
        }
        var one = any(latest(signedUp));
        scene.enrol.cancel(
                new EnrolInWorkshops.Cancel(scene.coordinator, one.workshop(), one.user(), null, ANY, false));
    }

    private Act act() {
        return new Act(scene.coordinator, anyWorkshop(), ANY);
    }

    private RunWorkshops.Act running() {
        return new RunWorkshops.Act(scene.coordinator, anyWorkshop(), ANY);
    }

    private WorkshopId anyWorkshop() {
        return anyOfLate(workshops);
    }

    private UserId anybody() {
        return any(people).user();
    }
}
