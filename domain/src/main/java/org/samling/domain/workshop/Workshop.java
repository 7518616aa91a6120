package org.samling.domain.workshop;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
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
 * A group session. A coordinator drafts it and schedules it, people sign up, whoever facilitates it starts and completes
 * it. It can be cancelled until it is completed, and archived at any time.
 *
 * @param shownTo whoever has facilitated it so far, if it was only a draft: nobody else was shown it, beside the staff; null
 *     once it was more than a draft. Whoever has a copy of what is no longer shown is to be told so, and nobody else is to
 *     learn of it
 */
public record Workshop(
        WorkshopId id,
        OrganizationId organization,
        WorkshopPlan plan,
        WorkshopState state,
        boolean archived,
        @Nullable Set<UserId> shownTo,
        Revision revision) {

    public static final int LONGEST_REASON = 1000;

    /** What is more than a draft is shown to whoever may see workshops, and a draft to whoever facilitates it. */
    public Workshop {
        shownTo = shownTo == null || state.status() != WorkshopStatus.DRAFT ? null : with(shownTo, plan.facilitator());
    }

    public static Workshop draft(OrganizationId organization, WorkshopPlan plan, Instant now) {
        return new Workshop(
                new WorkshopId(Ids.mint(now)),
                organization,
                plan,
                new WorkshopState.Draft(),
                false,
                Set.of(),
                Revision.first(now));
    }

    /**
     * A new draft with the same plan at another time, which the same person facilitates unless somebody else is to. Nobody
     * is registered, nothing has been noted.
     */
    public Workshop duplicate(Instant newStart, @Nullable UserId newFacilitator, Instant now) {
        return draft(organization, plan.repeated(newStart, newFacilitator), now);
    }

    public WorkshopStatus status() {
        return state.status();
    }

    public Workshop change(WorkshopPlan newPlan, Instant now) {
        mustNotBeArchived();
        if (status().isFinal() && !plan.hasSameCoreAs(newPlan)) {
            throw new RuleViolation(new Finding(WorkshopRule.COMPLETED_WORKSHOP_IMMUTABLE, Map.of("state", status())));
        }
        return with(newPlan, state, archived, now);
    }

    public Workshop schedule(Instant now) {
        must(WorkshopAct.SCHEDULE);
        return with(plan, new WorkshopState.Scheduled(), archived, now);
    }

    /** Takes it back to the planners' desk, while nobody has signed up. */
    public Workshop unschedule(long active, Instant now) {
        must(WorkshopAct.UNSCHEDULE);
        if (active > 0) {
            throw new RuleViolation(
                    new Finding(WorkshopRule.UNSCHEDULE_ONLY_WHEN_EMPTY, Map.of("participants", active)));
        }
        return with(plan, new WorkshopState.Draft(), archived, now);
    }

    public Workshop start(Instant now) {
        must(WorkshopAct.START);
        return with(plan, new WorkshopState.InProgress(now), archived, now);
    }

    public Workshop complete(Instant now) {
        must(WorkshopAct.COMPLETE);
        var startedAt = state instanceof WorkshopState.InProgress(var started) ? started : now;
        return with(plan, new WorkshopState.Completed(startedAt, now), archived, now);
    }

    public Workshop cancel(@Nullable String reason, Instant now) {
        must(WorkshopAct.CANCEL);
        var startedAt = state instanceof WorkshopState.InProgress(var started) ? started : null;
        return with(plan, new WorkshopState.Cancelled(now, reason, startedAt), archived, now);
    }

    public Workshop archive(Instant now) {
        must(WorkshopAct.ARCHIVE);
        return with(plan, state, true, now);
    }

    public Workshop unarchive(Instant now) {
        must(WorkshopAct.UNARCHIVE);
        return with(plan, state, false, now);
    }

    /** What is noticed about a reason before anything is cancelled. */
    public static List<Finding> warningsAbout(@Nullable String reason) {
        return new Findings()
                .text(reason, "reason", LONGEST_REASON)
                .check(reason != null && !reason.isBlank(), ParticipantRule.CANCELLATION_REASON_ON_CANCEL, "reason")
                .warningsOrThrow();
    }

    /** Whether somebody can sign up now; the staff may still add who walks in while it is under way. */
    public void mustTakeRegistrations(boolean byStaff, Instant now) {
        mustNotBeArchived();
        if (!takesRegistrations(byStaff, now)) {
            throw new RuleViolation(new Finding(
                    ParticipantRule.REGISTRATION_OPEN, Map.of("state", status(), "scheduled_start_at", localStart())));
        }
    }

    public void mustTakeCancellations(boolean byStaff, Instant now) {
        mustNotBeArchived();
        if (!takesCancellations(byStaff, now)) {
            throw new RuleViolation(new Finding(
                    ParticipantRule.CANCELLATION_OPEN, Map.of("state", status(), "scheduled_start_at", localStart())));
        }
    }

    /** Until it begins, whoever has waited longest gets a seat as soon as one is free. */
    public boolean fillsFreeSeats(Instant now) {
        return !archived && status() == WorkshopStatus.SCHEDULED && isBeforeStart(now);
    }

    /** Attendance is recorded for one of its days, or without a day for each that has begun. */
    public void mustHaveDay(@Nullable Integer day) {
        new Findings()
                .check(
                        day == null || (day >= 1 && day <= plan.days()),
                        ParticipantRule.DAY_WITHIN_WORKSHOP,
                        "day",
                        Map.of("maximum", plan.days()))
                .warningsOrThrow();
    }

    /** The days whose attendance can be recorded, or the one that is asked for if it is among them. */
    public List<Integer> daysToRecord(@Nullable Integer day, Instant now) {
        mustHaveDay(day);
        mustNotBeArchived();
        var wanted = day == null ? IntStream.rangeClosed(1, plan.days()).boxed().toList() : List.of(day);
        var begun = wanted.stream()
                .filter(one -> !now.isBefore(plan.startOfDay(one)))
                .toList();
        if (begun.isEmpty() || !mayHaveTakenPlace()) {
            throw new RuleViolation(new Finding(
                    ParticipantRule.ATTENDANCE_ONLY_AFTER_WORKSHOP_DATE,
                    Map.of("begins_at", localTime(plan.startOfDay(day == null ? 1 : day)))));
        }
        return begun;
    }

    public void mustNotBeArchived() {
        if (archived) {
            throw new RuleViolation(
                    new Finding(WorkshopRule.WORKSHOP_ARCHIVED, Map.of("allowed", Set.of(WorkshopAct.UNARCHIVE))));
        }
    }

    /** Somebody who is no member now has no membership. */
    public static void mustBeAbleToFacilitate(@Nullable Role membership) {
        new Findings()
                .check(
                        membership != null && membership.takesPartInWorkshops(),
                        WorkshopRule.FACILITATOR_BELONGS_TO_ORGANIZATION,
                        "facilitator_id")
                .warningsOrThrow();
    }

    /** Who may change what: the staff everything, whoever facilitates the agenda. */
    public static void mustBeAllowedToChange(Standing standing, WorkshopChanges changes) {
        if (standing.mayRun() && changes.concernOnlyTheAgenda()) {
            return;
        }
        standing.actor().mustBeAllowed(Permission.PLAN_WORKSHOPS);
    }

    public Standing standingOf(Actor actor, @Nullable WorkshopRole role, @Nullable RegistrationStatus registration) {
        return new Standing(actor, plan.facilitator().equals(actor.user()), role, registration);
    }

    /** Whether somebody sees it, or has seen it once: one of the staff, or a peer mentor. */
    public boolean wasShownTo(Standing viewer) {
        return viewer.sees(status())
                || shownTo == null
                || shownTo.contains(viewer.actor().user());
    }

    /** What somebody may do with it now. To unschedule it takes that nobody is active: registered or waiting. */
    public Set<WorkshopAct> allowedActs(Standing standing, long active, Instant now) {
        var allowed = EnumSet.noneOf(WorkshopAct.class);
        if (!standing.actor().organizationActive()) {
            return allowed;
        }
        if (standing.actor().may(Permission.PLAN_WORKSHOPS)) {
            allowed.addAll(transitions());
            allowed.add(WorkshopAct.DUPLICATE);
            if (active > 0) {
                allowed.remove(WorkshopAct.UNSCHEDULE);
            }
        }
        if (archived) {
            return allowed;
        }
        if (standing.mayRun()) {
            allowed.addAll(EnumSet.of(WorkshopAct.CHANGE_AGENDA, WorkshopAct.ADD_NOTE, WorkshopAct.ADD_TODO));
            transitions().stream().filter(Workshop::isRunning).forEach(allowed::add);
            if (mayHaveTakenPlace() && !isBeforeStart(now)) {
                allowed.add(WorkshopAct.RECORD_ATTENDANCE);
            }
        }
        if (standing.actor().may(Permission.PLAN_WORKSHOPS)) {
            allowed.add(WorkshopAct.CHANGE);
        }
        if (standing.actor().may(Permission.ENROL_OTHERS) && takesRegistrations(true, now)) {
            allowed.add(WorkshopAct.REGISTER_OTHERS);
        }
        var signedUp = standing.registration() != null && standing.registration() != RegistrationStatus.CANCELLED;
        if (!signedUp && takesRegistrations(standing.actor().isStaff(), now)) {
            allowed.add(WorkshopAct.REGISTER);
        }
        return allowed;
    }

    /** What somebody may do now with a person's record in it. */
    public Set<ParticipantAct> allowedActs(
            WorkshopParticipant participant, boolean seatIsFree, Standing viewer, Instant now) {
        var allowed = EnumSet.noneOf(ParticipantAct.class);
        if (archived || !viewer.actor().organizationActive()) {
            return allowed;
        }
        var staff = viewer.actor().isStaff();
        var own = participant.user().equals(viewer.actor().user());
        for (var act : participant.acts()) {
            var may = switch (act) {
                case REGISTER -> (staff || own) && takesRegistrations(staff, now);
                case PROMOTE -> staff && seatIsFree && takesRegistrations(true, now);
                case CANCEL -> (staff || own) && takesCancellations(staff, now);
                case CHANGE_ROLE -> staff && takesRegistrations(true, now);
                case CHANGE_NOTES -> viewer.mayRun();
                case RECORD_ATTENDANCE -> viewer.mayRun() && mayHaveTakenPlace() && !isBeforeStart(now);
            };
            if (may) {
                allowed.add(act);
            }
        }
        return allowed;
    }

    public Snapshot snapshot() {
        var facts = Snapshot.empty()
                .fact("status", status())
                .fact("is_archived", archived)
                .fact("title", plan.title())
                .fact("workshop_type", plan.type())
                .fact("facilitator_id", plan.facilitator().value())
                .fact("scheduled_start_at", plan.scheduledStart())
                .fact("scheduled_end_at", plan.scheduledEnd())
                .fact("time_zone", plan.timeZone().getId())
                .fact("location", plan.location())
                .fact("is_virtual", plan.virtual())
                .fact("max_participants", plan.maxParticipants())
                .fact("duration_days", plan.durationDays())
                .personal("description", plan.description())
                .personal("agenda", plan.agenda());
        return switch (state) {
            case WorkshopState.Draft(), WorkshopState.Scheduled() -> facts;
            case WorkshopState.InProgress(var started) -> facts.fact("actual_start_at", started);
            case WorkshopState.Completed(var started, var ended) ->
                facts.fact("actual_start_at", started).fact("actual_end_at", ended);
            case WorkshopState.Cancelled(var at, var reason, var started) ->
                facts.fact("cancelled_at", at).fact("actual_start_at", started).personal("cancellation_reason", reason);
        };
    }

    /** The acts that lead from one state to another, from here. */
    private Set<WorkshopAct> transitions() {
        if (archived) {
            return EnumSet.of(WorkshopAct.UNARCHIVE);
        }
        var acts = EnumSet.of(WorkshopAct.ARCHIVE);
        acts.addAll(
                switch (state) {
                    case WorkshopState.Draft() -> EnumSet.of(WorkshopAct.SCHEDULE, WorkshopAct.CANCEL);
                    case WorkshopState.Scheduled() ->
                        EnumSet.of(WorkshopAct.UNSCHEDULE, WorkshopAct.START, WorkshopAct.CANCEL);
                    case WorkshopState.InProgress _ -> EnumSet.of(WorkshopAct.COMPLETE, WorkshopAct.CANCEL);
                    case WorkshopState.Completed _, WorkshopState.Cancelled _ -> EnumSet.noneOf(WorkshopAct.class);
                });
        return acts;
    }

    private static boolean isRunning(WorkshopAct act) {
        return act == WorkshopAct.START || act == WorkshopAct.COMPLETE;
    }

    private void must(WorkshopAct act) {
        if (!transitions().contains(act)) {
            throw new RuleViolation(new Finding(
                    WorkshopRule.VALID_STATUS_TRANSITION,
                    Map.of("state", archived ? "archived" : status(), "act", act, "allowed", transitions())));
        }
    }

    private boolean takesRegistrations(boolean byStaff, Instant now) {
        return switch (state) {
            case WorkshopState.Scheduled() -> isBeforeStart(now);
            case WorkshopState.InProgress _ -> byStaff;
            case WorkshopState.Draft _, WorkshopState.Completed _, WorkshopState.Cancelled _ -> false;
        };
    }

    private boolean takesCancellations(boolean byStaff, Instant now) {
        return switch (state) {
            case WorkshopState.Scheduled() -> byStaff || isBeforeStart(now);
            case WorkshopState.InProgress _ -> byStaff;
            case WorkshopState.Draft _, WorkshopState.Completed _, WorkshopState.Cancelled _ -> false;
        };
    }

    /** A draft does not take place, nor does what was cancelled before it began. */
    private boolean mayHaveTakenPlace() {
        return switch (state) {
            case WorkshopState.Draft() -> false;
            case WorkshopState.Scheduled(), WorkshopState.InProgress _, WorkshopState.Completed _ -> true;
            case WorkshopState.Cancelled cancelled -> cancelled.startedAt() != null;
        };
    }

    private boolean isBeforeStart(Instant now) {
        return now.isBefore(plan.scheduledStart());
    }

    private Object localStart() {
        return localTime(plan.scheduledStart());
    }

    private Object localTime(Instant time) {
        return time.atZone(plan.timeZone()).toOffsetDateTime();
    }

    private Workshop with(WorkshopPlan newPlan, WorkshopState newState, boolean nowArchived, Instant now) {
        return new Workshop(id, organization, newPlan, newState, nowArchived, shownTo, revision.next(now));
    }

    private static Set<UserId> with(Set<UserId> people, UserId another) {
        var all = new HashSet<>(people);
        all.add(another);
        return Set.copyOf(all);
    }
}
