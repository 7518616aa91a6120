package org.samling.domain.event;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.WhenFull;

/** Whether somebody can sign up for an event now, and what to do next. */
public sealed interface Eligibility {

    /** What the person, or whoever asks for the person, can do next. */
    enum NextStep {
        SIGN_UP,
        JOIN_WAITLIST,
        /** The person is signed up: the registration is there to be seen, and cancelled. */
        SEE_REGISTRATION,
        /** It is not open yet. */
        WAIT_FOR_PUBLICATION,
        /** Only the staff can help, if anybody. */
        ASK_COORDINATOR,
        /** Nothing can be done: it has begun, is over or cancelled, or the organisation is deactivated. */
        NONE
    }

    /** The person can sign up, and gets a seat or waits. */
    record Eligible(Place place) implements Eligibility {}

    /** The person cannot, for this reason. */
    record Refused(Finding why, NextStep instead) implements Eligibility {}

    /** Tries signing up, and takes nothing from it but how it ended. */
    static Eligibility of(Event event, Candidate<EventParticipant> person, Seats seats, Actor by, Instant now) {
        if (!by.organizationActive()) {
            return new Refused(new Finding(AccessRule.ORGANIZATION_INACTIVE, Map.of()), NextStep.NONE);
        }
        try {
            return new Eligible(person.enrol(EventTerms.of(event), seats, WhenFull.WAITLIST, by, now)
                    .place());
        } catch (RuleViolation refusal) {
            var why = refusal.findings().getFirst();
            return new Refused(why, nextStep(event, person, why, now));
        }
    }

    default NextStep next() {
        return switch (this) {
            case Eligible(var place) -> place instanceof Place.InQueue ? NextStep.JOIN_WAITLIST : NextStep.SIGN_UP;
            case Refused refused -> refused.instead();
        };
    }

    default Optional<Finding> reason() {
        return this instanceof Refused refused ? Optional.of(refused.why()) : Optional.empty();
    }

    private static NextStep nextStep(Event event, Candidate<EventParticipant> person, Finding why, Instant now) {
        if (person.isSignedUp()) {
            return NextStep.SEE_REGISTRATION;
        }
        if (event.deletedAt() != null
                || event.archivedAt() != null
                || !now.isBefore(event.plan().start())) {
            return NextStep.NONE;
        }
        return switch (event.status()) {
            case DRAFT -> isAboutThePerson(why) ? NextStep.ASK_COORDINATOR : NextStep.WAIT_FOR_PUBLICATION;
            case PUBLISHED -> NextStep.ASK_COORDINATOR;
            case IN_PROGRESS, COMPLETED, CANCELLED -> NextStep.NONE;
        };
    }

    /** What stands against the person is not mended by waiting. */
    private static boolean isAboutThePerson(Finding why) {
        return why.rule().kind() == Rule.Kind.INVALID;
    }
}
