package org.samling.application.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samling.application.BoundedList;
import org.samling.application.Outcome;
import org.samling.application.UseCase;
import org.samling.application.enrolment.EnrolmentOfMany;
import org.samling.application.enrolment.Move;
import org.samling.application.enrolment.OneOfMany;
import org.samling.application.enrolment.Registrar;
import org.samling.application.event.view.EventParticipantView;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.event.EventTerms;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;

@UseCase
class SignUpForEventsService implements SignUpForEvents {

    private final EventHold events;
    private final VisibleEvent visible;
    private final BrowseEventParticipants browse;
    private final EventRegistrar registrar;
    private final Clock clock;

    SignUpForEventsService(
            EventHold events,
            VisibleEvent visible,
            BrowseEventParticipants browse,
            EventRegistrar registrar,
            Clock clock) {
        this.events = events;
        this.visible = visible;
        this.browse = browse;
        this.registrar = registrar;
        this.clock = clock;
    }

    @Override
    public void mustKnow(Actor actor, EventId event) {
        visible.find(actor, event, EventParticipantRule.EVENT_ID_EXISTS);
    }

    @Override
    public void mustBeAllowedToChange(Actor actor, EventId event, UserId user) {
        browse.get(actor, event, user);
    }

    @Override
    public EventParticipantView signUp(SignUp command) {
        var actor = command.actor();
        var user = command.user() == null ? actor.user() : command.user();
        var held = hold(actor, command.event(), List.of(user));
        var now = clock.instant();
        mustBeOneselfOrStaff(actor, user);
        var terms = new EventTerms(held.event(), command.notes());
        var decided = registrar.enrol(held.person(user), terms, held.seats(), command.whenFull(), actor, now);
        registrar.carryOut(actor, decided.moves(), now);
        return held.shown(decided.after(), atTheEnd(decided.after(), decided.seats()), decided.seats(), actor, now);
    }

    @Override
    public Reached<List<SignedUp>> signUpMany(SignUpMany command) {
        var actor = command.actor();
        var held = hold(actor, command.event(), BoundedList.peek(command.users()));
        actor.mustBeAllowed(Permission.SIGN_UP_OTHERS);
        var now = clock.instant();
        var people = BoundedList.read(command.users(), "user_ids").stream()
                .map(held::person)
                .toList();
        var enrolment = new EnrolmentOfMany<>(
                EventTerms.of(held.event()),
                held.seats(),
                registrar.positions(actor.organization(), held.event().id(), people),
                Registrar.orWait(command.whenFull()),
                actor,
                now);
        var many = people.stream().map(enrolment::enrol).toList();
        var decided = enrolment.decided();
        if (!command.rehearsal()) {
            registrar.carryOut(actor, decided.moves(), now);
        }
        var answers = many.stream()
                .map(one -> signedUp(one, held, decided.seats(), actor, now))
                .toList();
        return new Reached<>(answers, decided.promoted(), decided.told().size());
    }

    @Override
    public EventParticipantView change(ChangeNotes command) {
        var actor = command.actor();
        var held = hold(actor, command.event(), List.of(command.user()));
        var now = clock.instant();
        var before = known(held, actor, command.user());
        var notes = command.notes().appliedTo(before.notes());
        var after = Objects.equals(notes, before.notes()) ? before : before.note(notes, now);
        command.expected().mustMatch(before.revision());
        held.event().mustBeOpen();
        if (!after.equals(before)) {
            registrar.carryOut(actor, List.of(Move.noted(before, after)), now);
        }
        return held.shown(after, positionOf(after.user(), held), held.seats(), actor, now);
    }

    @Override
    public Outcome<Reached<EventParticipantView>> cancel(Cancel command) {
        var actor = command.actor();
        var held = hold(actor, command.event(), List.of(command.user()));
        var now = clock.instant();
        var before = known(held, actor, command.user());
        command.expected().mustMatch(before.revision());
        var after = before.cancel(now);
        var terms = EventTerms.of(held.event());
        terms.mustTakeCancellations(actor.isStaff(), now);
        var decided = registrar.refilled(
                held.event().id(),
                Move.cancelled(before, after, actor),
                terms,
                held.seats(),
                actor.organization(),
                now);
        if (!command.rehearsal()) {
            registrar.carryOut(actor, decided.moves(), now);
        }
        var view = command.rehearsal()
                ? held.shown(before, positionOf(before.user(), held), held.seats(), actor, now)
                : held.shown(after, null, decided.seats(), actor, now);
        var warnings = before.warningsAboutCancelling(decided.promoted().size());
        return new Outcome<>(
                new Reached<>(view, decided.promoted(), decided.told().size()), warnings);
    }

    @Override
    public EventParticipantView promote(Promote command) {
        var actor = command.actor();
        var held = hold(actor, command.event(), List.of(command.user()));
        actor.mustBeAllowed(Permission.SIGN_UP_OTHERS);
        var now = clock.instant();
        var before = known(held, actor, command.user());
        var terms = EventTerms.of(held.event());
        terms.mustAdmit(held.person(command.user()));
        command.expected().mustMatch(before.revision());
        var decided = registrar.promote(before, terms, held.seats(), now);
        registrar.carryOut(actor, decided.moves(), now);
        return held.shown(decided.after(), null, decided.seats(), actor, now);
    }

    private HeldEvent hold(Actor actor, EventId event, List<UserId> users) {
        return events.hold(actor, event, users, EventParticipantRule.EVENT_ID_EXISTS);
    }

    private static void mustBeOneselfOrStaff(Actor actor, UserId user) {
        if (!user.equals(actor.user())) {
            actor.mustBeAllowed(Permission.SIGN_UP_OTHERS);
        }
    }

    /** The record of somebody, if there is one and the actor may know of it: one's own, or as one of the staff. */
    private static EventParticipant known(HeldEvent held, Actor actor, UserId user) {
        var participant = held.person(user).participant();
        if (participant == null || !(user.equals(actor.user()) || actor.isStaff())) {
            throw new RuleViolation(CommonRule.NOT_FOUND);
        }
        return participant;
    }

    /** Whoever came last is last in the queue. */
    private static @Nullable Long atTheEnd(EventParticipant participant, Seats seats) {
        return participant.isWaiting() ? seats.waiting() : null;
    }

    private @Nullable Long positionOf(UserId user, HeldEvent held) {
        return registrar
                .positions(held.event().organization(), held.event().id(), List.of(held.person(user)))
                .get(user);
    }

    private static SignedUp signedUp(
            OneOfMany<EventParticipant> one, HeldEvent held, Seats seats, Actor actor, Instant now) {
        var participant = one.participant();
        return new SignedUp(
                one.user(),
                participant == null ? null : held.shown(participant, one.waitlistPosition(), seats, actor, now),
                one.unchanged(),
                one.refusal());
    }
}
