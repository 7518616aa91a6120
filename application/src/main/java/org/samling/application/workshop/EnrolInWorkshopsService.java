package org.samling.application.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samling.application.Affected;
import org.samling.application.BoundedList;
import org.samling.application.Outcome;
import org.samling.application.UseCase;
import org.samling.application.enrolment.Decision;
import org.samling.application.enrolment.EnrolmentOfMany;
import org.samling.application.enrolment.Move;
import org.samling.application.enrolment.OneOfMany;
import org.samling.application.enrolment.Registrar;
import org.samling.application.workshop.view.ParticipantView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.ParticipantRule;
import org.samling.domain.workshop.Registration;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopRole;
import org.samling.domain.workshop.WorkshopTerms;

@UseCase
class EnrolInWorkshopsService implements EnrolInWorkshops {

    private final WorkshopHold workshops;
    private final VisibleWorkshop visible;
    private final BrowseParticipants browse;
    private final WorkshopRegistrar registrar;
    private final Clock clock;

    EnrolInWorkshopsService(
            WorkshopHold workshops,
            VisibleWorkshop visible,
            BrowseParticipants browse,
            WorkshopRegistrar registrar,
            Clock clock) {
        this.workshops = workshops;
        this.visible = visible;
        this.browse = browse;
        this.registrar = registrar;
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
        var terms = new WorkshopTerms(held.workshop(), WorkshopParticipant.required(command.role()));
        var decided = registrar.enrol(person, terms, held.seats(), command.whenFull(), actor, now);
        registrar.carryOut(actor, decided.moves(), now);
        var enrolled = decided.after();
        return held.with(decided.seats()).shown(enrolled, atTheEnd(enrolled, decided.seats()), actor, now);
    }

    @Override
    public Affected<List<Enrolled>> registerMany(RegisterMany command) {
        var actor = command.actor();
        actor.mustBeAllowed(Permission.ENROL_OTHERS);
        var held = hold(actor, command.workshop(), BoundedList.peek(command.users()));
        var now = clock.instant();
        var users = BoundedList.read(command.users(), "user_ids");
        var role = WorkshopParticipant.required(command.role());
        var enrolment = new EnrolmentOfMany<>(
                new WorkshopTerms(held.workshop(), role),
                held.seats(),
                positionsOf(users, held),
                Registrar.orWait(command.whenFull()),
                actor,
                now);
        var many = users.stream().map(held::person).map(enrolment::enrol).toList();
        var decided = enrolment.decided();
        if (!command.rehearsal()) {
            registrar.carryOut(actor, decided.moves(), now);
        }
        var after = held.with(decided.seats());
        var answers = many.stream().map(one -> enrolled(one, after, actor, now)).toList();
        return new Affected<>(answers, decided.promoted(), decided.told());
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
        var terms = new WorkshopTerms(held.workshop(), role);
        if (role != before.role()) {
            terms.mustAdmit(held.person(command.user()));
        }
        command.expected().mustMatch(before.revision());
        held.workshop().mustNotBeArchived();
        if (role == before.role()) {
            if (!noted.equals(before)) {
                registrar.carryOut(actor, List.of(Move.noted(before, noted)), now);
            }
            return new Affected<>(held.shown(noted, positionOf(noted, held), actor, now), List.of(), List.of());
        }
        terms.mustTakeRegistrations(true, now);
        var after = noted.changeRole(role, held.seats(), now);
        var decided = registrar.refilled(
                held.workshop().id(),
                Move.newRole(before, after, actor),
                terms,
                held.seats(),
                actor.organization(),
                now);
        registrar.carryOut(actor, decided.moves(), now);
        return affected(held.with(decided.seats()).shown(after, null, actor, now), decided);
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
        var terms = new WorkshopTerms(held.workshop(), before.role());
        terms.mustTakeCancellations(actor.isStaff(), now);
        var decided = registrar.refilled(
                held.workshop().id(),
                Move.cancelled(before, after, actor),
                terms,
                held.seats(),
                actor.organization(),
                now);
        if (command.rehearsal()) {
            return new Outcome<>(affected(held.shown(before, positionOf(before, held), actor, now), decided), warnings);
        }
        registrar.carryOut(actor, decided.moves(), now);
        return new Outcome<>(affected(held.with(decided.seats()).shown(after, null, actor, now), decided), warnings);
    }

    @Override
    public ParticipantView promote(Promote command) {
        var actor = command.actor();
        actor.mustBeAllowed(Permission.ENROL_OTHERS);
        var held = hold(actor, command.workshop(), List.of(command.user()));
        var now = clock.instant();
        var before = known(held, actor, command.user());
        var terms = new WorkshopTerms(held.workshop(), before.role());
        terms.mustAdmit(held.person(command.user()));
        command.expected().mustMatch(before.revision());
        var decided = registrar.promote(before, terms, held.seats(), now);
        registrar.carryOut(actor, decided.moves(), now);
        return held.with(decided.seats()).shown(decided.after(), null, actor, now);
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

    private static Affected<ParticipantView> affected(ParticipantView view, Decision<WorkshopParticipant> decided) {
        return new Affected<>(view, decided.promoted(), decided.told());
    }

    /** Whoever came last is last in the queue. */
    private static @Nullable Long atTheEnd(WorkshopParticipant participant, Seats seats) {
        return participant.registration() instanceof Registration.Waitlisted ? seats.waiting() : null;
    }

    private @Nullable Long positionOf(WorkshopParticipant participant, HeldWorkshop held) {
        return positionsOf(List.of(participant.user()), held).get(participant.user());
    }

    private Map<UserId, Long> positionsOf(List<UserId> users, HeldWorkshop held) {
        return registrar.positions(
                held.workshop().organization(),
                held.workshop().id(),
                users.stream().map(held::person).toList());
    }

    private static Enrolled enrolled(OneOfMany<WorkshopParticipant> one, HeldWorkshop held, Actor actor, Instant now) {
        var participant = one.participant();
        return new Enrolled(
                one.user(),
                participant == null ? null : held.shown(participant, one.waitlistPosition(), actor, now),
                one.unchanged(),
                one.refusal());
    }
}
