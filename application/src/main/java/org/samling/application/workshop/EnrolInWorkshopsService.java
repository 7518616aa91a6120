package org.samling.application.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samling.application.Outcome;
import org.samling.application.UseCase;
import org.samling.application.notification.NoticeKind;
import org.samling.application.workshop.port.WorkshopParticipants;
import org.samling.application.workshop.view.ParticipantView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;
import org.samling.domain.shared.WhenFull;
import org.samling.domain.workshop.ParticipantRule;
import org.samling.domain.workshop.Registration;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopRole;
import org.samling.domain.workshop.WorkshopRule;

@UseCase
class EnrolInWorkshopsService implements EnrolInWorkshops {

    private final WorkshopHold workshops;
    private final VisibleWorkshop visible;
    private final BrowseParticipants browse;
    private final WorkshopParticipants participants;
    private final Moves moves;
    private final Clock clock;

    EnrolInWorkshopsService(
            WorkshopHold workshops,
            VisibleWorkshop visible,
            BrowseParticipants browse,
            WorkshopParticipants participants,
            Moves moves,
            Clock clock) {
        this.workshops = workshops;
        this.visible = visible;
        this.browse = browse;
        this.participants = participants;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public void mustKnow(Actor actor, WorkshopId workshop) {
        visible.find(actor, workshop, ParticipantRule.WORKSHOP_ID_MUST_EXIST);
    }

    @Override
    public void mustBeAllowedToCancel(Actor actor, WorkshopId workshop, UserId user) {
        browse.get(actor, workshop, user);
        mustBeOneselfOrStaff(actor, user);
    }

    @Override
    public ParticipantView register(Register command) {
        var actor = command.actor();
        var user = command.user() == null ? actor.user() : command.user();
        var held = hold(actor, command.workshop(), List.of(user));
        var now = clock.instant();
        if (!user.equals(actor.user()) || command.role() == WorkshopRole.FACILITATOR) {
            actor.mustBeAllowed(Permission.ENROL_OTHERS);
        }
        var person = held.person(user);
        var enrolled = person.enrol(
                held.workshop(),
                held.seats(),
                WorkshopParticipant.required(command.role()),
                orWait(command.whenFull()),
                actor,
                now);
        var seats = held.seats().afterMove(new Place.None(), enrolled.place());
        moves.carryOut(actor, List.of(Move.enrolled(person.participant(), enrolled, seats)), now);
        return held.with(seats).shown(enrolled, atTheEnd(enrolled, seats), actor, now);
    }

    @Override
    public Affected<List<Enrolled>> registerMany(RegisterMany command) {
        var actor = command.actor();
        actor.mustBeAllowed(Permission.ENROL_OTHERS);
        var held = hold(actor, command.workshop(), BoundedList.peek(command.users()));
        var now = clock.instant();
        var users = BoundedList.read(command.users(), "user_ids");
        var role = WorkshopParticipant.required(command.role());
        var enrolment =
                new EnrolmentOfMany(held, positionsOf(users, held), role, orWait(command.whenFull()), actor, now);
        var answers = users.stream().map(enrolment::enrol).toList();
        var decided = enrolment.decided();
        if (!command.rehearsal()) {
            moves.carryOut(actor, decided, now);
        }
        return new Affected<>(answers, Moves.promoted(decided), Moves.told(decided));
    }

    @Override
    public Affected<ParticipantView> change(ChangeParticipant command) {
        var actor = command.actor();
        var held = hold(actor, command.workshop(), List.of(command.user()));
        var now = clock.instant();
        var before = known(held, actor, command.user());
        held.standingOf(actor).mustBeAllowedToRun();
        if (command.role() instanceof Change.To) {
            actor.mustBeAllowed(Permission.ENROL_OTHERS);
        }
        var role = WorkshopParticipant.required(command.role().appliedTo(before.role()));
        var notes = command.notes().appliedTo(before.notes());
        var noted = Objects.equals(notes, before.notes()) ? before : before.note(notes, now);
        command.expected().mustMatch(before.revision());
        held.workshop().mustNotBeArchived();
        if (role == before.role()) {
            var decided = noted.equals(before) ? List.<Move>of() : List.of(Move.changed(before, noted, null));
            moves.carryOut(actor, decided, now);
            return new Affected<>(held.shown(noted, positionOf(noted, held), actor, now), List.of(), List.of());
        }
        held.workshop().mustTakeRegistrations(true, now);
        var after = noted.changeRole(role, held.seats(), now);
        var seats = held.seats().afterMove(before.place(), after.place());
        var decided = Moves.first(
                Move.changed(before, after, noticeOfNewRole(after, actor)), moves.fillFreeSeats(held.with(seats), now));
        moves.carryOut(actor, decided, now);
        return new Affected<>(
                held.with(seats).shown(after, null, actor, now), Moves.promoted(decided), Moves.told(decided));
    }

    @Override
    public Outcome<Affected<ParticipantView>> cancel(Cancel command) {
        var actor = command.actor();
        var held = hold(actor, command.workshop(), List.of(command.user()));
        var now = clock.instant();
        var before = known(held, actor, command.user());
        mustBeOneselfOrStaff(actor, before.user());
        var warnings = Workshop.warningsAbout(command.reason());
        command.expected().mustMatch(before.revision());
        var after = before.cancel(command.reason(), now);
        held.workshop().mustTakeCancellations(actor.isStaff(), now);
        var seats = held.seats().afterMove(before.place(), after.place());
        var decided = Moves.first(Move.cancelled(before, after, actor), moves.fillFreeSeats(held.with(seats), now));
        if (command.rehearsal()) {
            return new Outcome<>(affected(held.shown(before, positionOf(before, held), actor, now), decided), warnings);
        }
        moves.carryOut(actor, decided, now);
        return new Outcome<>(affected(held.with(seats).shown(after, null, actor, now), decided), warnings);
    }

    @Override
    public ParticipantView promote(Promote command) {
        var actor = command.actor();
        actor.mustBeAllowed(Permission.ENROL_OTHERS);
        var held = hold(actor, command.workshop(), List.of(command.user()));
        var now = clock.instant();
        var before = known(held, actor, command.user());
        held.person(command.user()).mustBeAbleToTakePart();
        command.expected().mustMatch(before.revision());
        var after = before.promote(now);
        held.workshop().mustTakeRegistrations(true, now);
        held.seats().mustHaveOneFree(WorkshopRule.MAX_PARTICIPANTS_CAPACITY_CHECK);
        moves.carryOut(actor, List.of(Move.promoted(before, after)), now);
        return held.with(held.seats().afterMove(before.place(), after.place())).shown(after, null, actor, now);
    }

    private HeldWorkshop hold(Actor actor, WorkshopId workshop, List<UserId> users) {
        return workshops.hold(actor, workshop, users, ParticipantRule.WORKSHOP_ID_MUST_EXIST);
    }

    private static void mustBeOneselfOrStaff(Actor actor, UserId user) {
        if (!user.equals(actor.user())) {
            actor.mustBeAllowed(Permission.ENROL_OTHERS);
        }
    }

    /** The record of somebody, if there is one and the actor may know of it: one's own, or as whoever runs the workshop. */
    private static WorkshopParticipant known(HeldWorkshop held, Actor actor, UserId user) {
        var participant = held.person(user).participant();
        if (participant == null
                || !(user.equals(actor.user()) || held.standingOf(actor).mayRun())) {
            throw new RuleViolation(CommonRule.NOT_FOUND);
        }
        return participant;
    }

    private static Affected<ParticipantView> affected(ParticipantView view, List<Move> decided) {
        return new Affected<>(view, Moves.promoted(decided), Moves.told(decided));
    }

    private static @Nullable NoticeKind noticeOfNewRole(WorkshopParticipant after, Actor actor) {
        if (after.user().equals(actor.user())) {
            return null;
        }
        return switch (after.role()) {
            case FACILITATOR -> NoticeKind.FACILITATOR_ASSIGNED;
            case PARTICIPANT -> NoticeKind.REGISTERED;
        };
    }

    /** Whoever came last is last in the queue. */
    private static @Nullable Long atTheEnd(WorkshopParticipant participant, Seats seats) {
        return participant.registration() instanceof Registration.Waitlisted ? seats.waiting() : null;
    }

    private @Nullable Long positionOf(WorkshopParticipant participant, HeldWorkshop held) {
        return positionsOf(List.of(participant.user()), held).get(participant.user());
    }

    private Map<UserId, Long> positionsOf(List<UserId> users, HeldWorkshop held) {
        var waiting =
                users.stream().filter(user -> held.person(user).isWaiting()).toList();
        return waiting.isEmpty()
                ? Map.of()
                : participants.positions(
                        held.workshop().organization(), held.workshop().id(), waiting);
    }

    private static WhenFull orWait(@Nullable WhenFull whenFull) {
        return whenFull == null ? WhenFull.WAITLIST : whenFull;
    }
}
