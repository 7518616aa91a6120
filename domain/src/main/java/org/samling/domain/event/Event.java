package org.samling.domain.event;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.Ids;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;

/**
 * A gathering that members browse and sign up for. The staff draft it and publish it, start and complete it, or cancel it
 * before that. A deleted one stays, and can be restored; one that ended over a year ago is archived.
 *
 * @param shownFrom the lowest role that it was ever shown to, beside those signed up; null if it was only a draft. Whoever
 *     has a copy of what is no longer shown is to be told so, and nobody else is to learn of it
 */
public record Event(
        EventId id,
        OrganizationId organization,
        EventPlan plan,
        EventState state,
        UserId createdBy,
        @Nullable Role shownFrom,
        @Nullable Instant archivedAt,
        @Nullable Instant deletedAt,
        Revision revision) {

    public static final int LONGEST_REASON = 1000;
    public static final int MOST_COPIES = 53;

    public static Event draft(OrganizationId organization, EventPlan plan, UserId by, Instant now) {
        return new Event(
                new EventId(Ids.mint(now)),
                organization,
                plan,
                new EventState.Draft(),
                by,
                null,
                null,
                null,
                Revision.first(now));
    }

    /**
     * New drafts with the same plan, the first at the given time or a week later than this one, each of the others a week
     * after the one before, at the same time by the clock on the wall. Where that time does not exist it is an hour later,
     * that week alone.
     */
    public List<Event> duplicate(@Nullable Instant firstStart, int copies, UserId by, Instant now) {
        new Findings()
                .check(
                        copies >= 1 && copies <= MOST_COPIES,
                        EventRule.COPIES_WITHIN_A_YEAR,
                        "copies",
                        Map.of("maximum", MOST_COPIES))
                .warningsOrThrow();
        var from = firstStart == null ? plan.start() : firstStart;
        var firstWeek = firstStart == null ? 1 : 0;
        return IntStream.range(firstWeek, firstWeek + copies)
                .mapToObj(weeks -> plan.movedTo(EventPlan.weeksAfter(from, plan.timeZone(), weeks)))
                .map(copy -> draft(organization, copy, by, now))
                .toList();
    }

    public EventStatus status() {
        return state.status();
    }

    public Event change(EventPlan newPlan, Instant now) {
        mustBeOpen();
        if (status().isFinal() && !plan.hasSameCoreAs(newPlan)) {
            throw new RuleViolation(new Finding(EventRule.COMPLETED_EVENT_IMMUTABLE, Map.of("state", status())));
        }
        return with(newPlan, state, now);
    }

    public Event publish(Instant now) {
        must(EventAct.PUBLISH);
        return with(plan, new EventState.Published(), now);
    }

    /** Takes it back to the planners' desk, while nobody has signed up. */
    public Event unpublish(long active, Instant now) {
        must(EventAct.UNPUBLISH);
        if (active > 0) {
            throw new RuleViolation(new Finding(EventRule.UNPUBLISH_ONLY_WHEN_EMPTY, Map.of("participants", active)));
        }
        return with(plan, new EventState.Draft(), now);
    }

    public Event start(Instant now) {
        must(EventAct.START);
        return with(plan, new EventState.InProgress(), now);
    }

    public Event complete(Instant now) {
        must(EventAct.COMPLETE);
        return with(plan, new EventState.Completed(), now);
    }

    public Event cancel(@Nullable String reason, Instant now) {
        must(EventAct.CANCEL);
        return with(plan, new EventState.Cancelled(now, reason), now);
    }

    public Event delete(Instant now) {
        must(EventAct.DELETE);
        return new Event(id, organization, plan, state, createdBy, shownFrom, archivedAt, now, revision.next(now));
    }

    public Event restore(Instant now) {
        must(EventAct.RESTORE);
        return new Event(id, organization, plan, state, createdBy, shownFrom, archivedAt, null, revision.next(now));
    }

    /** A reason is checked before anything is cancelled. */
    public static void mustBeReason(@Nullable String reason) {
        new Findings().text(reason, "reason", LONGEST_REASON).warningsOrThrow();
    }

    /** Whoever cancels an event learns how many are told of it. */
    public static List<Finding> warningsAboutCancelling(long told) {
        return new Findings()
                .check(told == 0, EventRule.CANCELLATION_NOTIFIES_PARTICIPANTS, "status", Map.of("told", told))
                .warningsOrThrow();
    }

    /** Nobody of another organisation has anything to do with it. */
    public void mustBelongTo(OrganizationId other) {
        if (!organization.equals(other)) {
            throw new RuleViolation(EventParticipantRule.TENANT_ISOLATION);
        }
    }

    /** Whether somebody can sign up now; that holds for the staff as for everybody. */
    public void mustTakeSignUps(Instant now) {
        mustBeOpen();
        if (!isBeforeStart(now)) {
            throw new RuleViolation(
                    new Finding(EventParticipantRule.NO_SIGN_UP_TO_PAST_EVENTS, Map.of("start_at", localStart())));
        }
        if (!takesSignUps(now)) {
            var deadline = plan.signupDeadline();
            throw new RuleViolation(new Finding(
                    EventRule.SIGNUP_WINDOW_RESPECTED,
                    Map.of(
                            "state",
                            status(),
                            "signup_closes_at",
                            localTime(deadline == null ? plan.start() : deadline))));
        }
    }

    public void mustTakeCancellations(boolean byStaff, Instant now) {
        mustBeOpen();
        if (!takesCancellations(byStaff, now)) {
            throw new RuleViolation(new Finding(
                    EventParticipantRule.EVENT_CANCELLATION_OPEN, Map.of("state", status(), "start_at", localStart())));
        }
    }

    /** The staff can seat somebody who waits until it is over, where a seat is free. */
    public void mustTakePromotions() {
        mustBeOpen();
        if (!takesPromotions()) {
            throw new RuleViolation(new Finding(
                    EventRule.SIGNUP_WINDOW_RESPECTED,
                    Map.of("state", status(), "signup_closes_at", localTime(plan.end()))));
        }
    }

    /** Until it begins, whoever has waited longest gets a seat as soon as one is free, also after the deadline. */
    public boolean fillsFreeSeats(Instant now) {
        return isOpen() && status() == EventStatus.PUBLISHED && isBeforeStart(now);
    }

    public void mustTakeAttendance(Instant now) {
        mustBeOpen();
        if (!takesAttendance(now)) {
            throw new RuleViolation(new Finding(
                    EventParticipantRule.ATTENDANCE_FROM_START_ON,
                    Map.of("state", status(), "start_at", localStart())));
        }
    }

    /** Neither deleted nor archived: those are only read. */
    public void mustBeOpen() {
        if (deletedAt != null) {
            throw new RuleViolation(new Finding(EventRule.SOFT_DELETE_ONLY, Map.of("allowed", transitions())));
        }
        if (archivedAt != null) {
            throw new RuleViolation(EventRule.EVENT_ARCHIVED);
        }
    }

    /**
     * Whether somebody sees it: drafts and deleted ones are the staff's, of the others those that are for the person's
     * role. Whoever was signed up for it once is not shut out by a change of either.
     */
    public boolean isShownTo(Actor viewer, boolean hasRecord) {
        return viewer.isStaff()
                || (deletedAt == null
                        && status() != EventStatus.DRAFT
                        && (hasRecord || plan.visibility().reaches(viewer.role())));
    }

    /** Whether somebody sees it, or has seen it once. */
    public boolean wasShownTo(Actor viewer, boolean hasRecord) {
        return hasRecord
                || isShownTo(viewer, false)
                || (shownFrom != null && viewer.role().isAtLeast(shownFrom));
    }

    /** What somebody may do with it now. To unpublish it takes that nobody is active: registered or waiting. */
    public Set<EventAct> allowedActs(Actor actor, boolean signedUp, long active, Instant now) {
        var allowed = EnumSet.noneOf(EventAct.class);
        if (!actor.organizationActive()) {
            return allowed;
        }
        if (actor.may(Permission.PLAN_EVENTS)) {
            allowed.addAll(transitions());
            allowed.add(EventAct.DUPLICATE);
            if (active > 0) {
                allowed.remove(EventAct.UNPUBLISH);
            }
        }
        if (!isOpen()) {
            return allowed;
        }
        if (actor.may(Permission.PLAN_EVENTS)) {
            allowed.add(EventAct.CHANGE);
        }
        if (actor.may(Permission.RUN_EVENTS) && takesAttendance(now)) {
            allowed.add(EventAct.RECORD_ATTENDANCE);
        }
        if (takesSignUps(now)) {
            if (!signedUp) {
                allowed.add(EventAct.SIGN_UP);
            }
            if (actor.may(Permission.SIGN_UP_OTHERS)) {
                allowed.add(EventAct.SIGN_UP_OTHERS);
            }
        }
        return allowed;
    }

    /** What somebody may do now with a person's record in it. */
    public Set<EventParticipantAct> allowedActs(
            EventParticipant participant, boolean seatIsFree, Actor viewer, Instant now) {
        var allowed = EnumSet.noneOf(EventParticipantAct.class);
        if (!isOpen() || !viewer.organizationActive()) {
            return allowed;
        }
        var staff = viewer.isStaff();
        var concerned = staff || participant.user().equals(viewer.user());
        for (var act : participant.acts()) {
            var may = switch (act) {
                case SIGN_UP -> concerned && takesSignUps(now);
                case PROMOTE -> staff && seatIsFree && takesPromotions();
                case CANCEL -> concerned && takesCancellations(staff, now);
                case CHANGE_NOTES -> concerned;
                case MARK_ATTENDED, MARK_NO_SHOW, UNDO_ATTENDANCE -> staff && takesAttendance(now);
            };
            if (may) {
                allowed.add(act);
            }
        }
        return allowed;
    }

    public Snapshot snapshot() {
        var geo = plan.geo();
        var facts = Snapshot.empty()
                .fact("status", status())
                .fact("title", plan.title())
                .fact("event_type", plan.type())
                .fact("start_at", plan.start())
                .fact("end_at", plan.end())
                .fact("time_zone", plan.timeZone().getId())
                .fact("location", plan.location())
                .fact("location_geo", geo == null ? null : Map.of("lat", geo.lat(), "lng", geo.lng()))
                .fact("capacity", plan.capacity())
                .fact("visibility", plan.visibility())
                .fact("signup_deadline", plan.signupDeadline())
                .fact("created_by", createdBy.value())
                .fact("archived_at", archivedAt)
                .fact("deleted_at", deletedAt)
                .personal("description", plan.description())
                .personal("metadata", plan.metadata());
        return switch (state) {
            case EventState.Cancelled(var at, var reason) ->
                facts.fact("cancelled_at", at).personal("cancellation_reason", reason);
            case EventState.Draft(), EventState.Published(), EventState.InProgress(), EventState.Completed() -> facts;
        };
    }

    /** The acts that lead from one state to another, from here. */
    private Set<EventAct> transitions() {
        if (deletedAt != null) {
            return EnumSet.of(EventAct.RESTORE);
        }
        if (archivedAt != null) {
            return EnumSet.of(EventAct.DELETE);
        }
        var acts = EnumSet.of(EventAct.DELETE);
        acts.addAll(
                switch (state) {
                    case EventState.Draft() -> EnumSet.of(EventAct.PUBLISH, EventAct.CANCEL);
                    case EventState.Published() ->
                        EnumSet.of(EventAct.UNPUBLISH, EventAct.START, EventAct.COMPLETE, EventAct.CANCEL);
                    case EventState.InProgress() -> EnumSet.of(EventAct.COMPLETE, EventAct.CANCEL);
                    case EventState.Completed(), EventState.Cancelled _ -> EnumSet.noneOf(EventAct.class);
                });
        return acts;
    }

    private void must(EventAct act) {
        if (!transitions().contains(act)) {
            throw new RuleViolation(new Finding(
                    EventRule.VALID_STATUS_TRANSITION,
                    Map.of("state", stateInWords(), "act", act, "allowed", transitions())));
        }
    }

    private Object stateInWords() {
        if (deletedAt != null) {
            return "deleted";
        }
        return archivedAt == null ? status() : "archived";
    }

    private boolean isOpen() {
        return deletedAt == null && archivedAt == null;
    }

    /** Whether sign-up is open: to whoever sees it, and without regard to free seats. */
    public boolean takesSignUps(Instant now) {
        var deadline = plan.signupDeadline();
        return isOpen()
                && status() == EventStatus.PUBLISHED
                && isBeforeStart(now)
                && (deadline == null || !now.isAfter(deadline));
    }

    private boolean takesPromotions() {
        return status() == EventStatus.PUBLISHED || status() == EventStatus.IN_PROGRESS;
    }

    private boolean takesCancellations(boolean byStaff, Instant now) {
        return switch (state) {
            case EventState.Published() -> byStaff || isBeforeStart(now);
            case EventState.InProgress() -> byStaff;
            case EventState.Draft(), EventState.Completed(), EventState.Cancelled _ -> false;
        };
    }

    private boolean takesAttendance(Instant now) {
        return switch (state) {
            case EventState.Published(), EventState.InProgress(), EventState.Completed() -> !isBeforeStart(now);
            case EventState.Draft(), EventState.Cancelled _ -> false;
        };
    }

    private boolean isBeforeStart(Instant now) {
        return now.isBefore(plan.start());
    }

    private Object localStart() {
        return localTime(plan.start());
    }

    private Object localTime(Instant time) {
        return time.atZone(plan.timeZone()).toOffsetDateTime();
    }

    private Event with(EventPlan newPlan, EventState newState, Instant now) {
        return new Event(
                id,
                organization,
                newPlan,
                newState,
                createdBy,
                shownFromNowOn(newPlan.visibility(), newState),
                archivedAt,
                deletedAt,
                revision.next(now));
    }

    /** What was shown once stays known to have been. */
    private @Nullable Role shownFromNowOn(Visibility visibility, EventState newState) {
        if (newState instanceof EventState.Draft) {
            return shownFrom;
        }
        var from = visibility.from();
        return shownFrom == null || shownFrom.isAtLeast(from) ? from : shownFrom;
    }
}
