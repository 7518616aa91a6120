package org.samling.domain.workshop;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.TimeZones;
import org.samling.domain.shared.UserId;
import org.samling.domain.shared.WallClock;

/** What the coordinators have planned: what is to happen in a workshop, when, where, for how many, and who runs it. */
public record WorkshopPlan(
        String title,
        @Nullable String description,
        WorkshopType type,
        UserId facilitator,
        Instant scheduledStart,
        @Nullable Instant scheduledEnd,
        ZoneId timeZone,
        @Nullable String location,
        boolean virtual,
        @Nullable Integer maxParticipants,
        @Nullable Integer durationDays,
        @Nullable String agenda) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_DESCRIPTION = 10_000;
    public static final int LONGEST_LOCATION = 500;
    public static final int LONGEST_AGENDA = 10_000;
    public static final int MOST_DAYS = 366;
    private static final Duration LONGEST = Duration.ofDays(MOST_DAYS);

    /** Makes a plan of what somebody wrote down, or refuses it with all that is wrong with it. */
    public static WorkshopPlan of(WorkshopDescription written, ZoneId organizationZone) {
        return read(new WorkshopDescription(
                written.title(),
                written.description(),
                written.type(),
                written.facilitator(),
                written.scheduledStart(),
                written.scheduledEnd(),
                written.timeZone() == null ? organizationZone.getId() : written.timeZone(),
                written.location(),
                written.virtual() == null ? Boolean.FALSE : written.virtual(),
                written.maxParticipants(),
                written.durationDays(),
                written.agenda()));
    }

    public WorkshopPlan with(WorkshopChanges changes) {
        return read(new WorkshopDescription(
                changes.title().appliedTo(title),
                changes.description().appliedTo(description),
                changes.type().appliedTo(type),
                changes.facilitator().appliedTo(facilitator),
                changes.scheduledStart().appliedTo(scheduledStart),
                changes.scheduledEnd().appliedTo(scheduledEnd),
                changes.timeZone().appliedTo(timeZone.getId()),
                changes.location().appliedTo(location),
                changes.virtual().appliedTo(virtual),
                changes.maxParticipants().appliedTo(maxParticipants),
                changes.durationDays().appliedTo(durationDays),
                changes.agenda().appliedTo(agenda)));
    }

    /** The same at another time, with somebody else to facilitate it if anybody is named. */
    WorkshopPlan repeated(Instant newStart, @Nullable UserId newFacilitator) {
        var newEnd = scheduledEnd == null ? null : endAfter(newStart, scheduledEnd);
        return new WorkshopPlan(
                title,
                description,
                type,
                newFacilitator == null ? facilitator : newFacilitator,
                newStart,
                newEnd,
                timeZone,
                location,
                virtual,
                maxParticipants,
                durationDays,
                agenda);
    }

    /** How many days it spans: one, unless the plan says otherwise. */
    public int days() {
        return durationDays == null ? 1 : durationDays;
    }

    /** When one of its days begins: as the first one does, by the clock on the wall. */
    public Instant startOfDay(int day) {
        return scheduledStart.atZone(timeZone).plusDays(day - 1L).toInstant();
    }

    /** What somebody was there for, or missed, remains one of its days. */
    public void mustHaveRecordedDay(int day) {
        if (day > days()) {
            throw new RuleViolation(new Finding(WorkshopRule.RECORDED_DAYS_REMAIN, Map.of("minimum", day)));
        }
    }

    /** Whether the two agree in what is history once the workshop is over. */
    boolean hasSameCoreAs(WorkshopPlan other) {
        return scheduledStart.equals(other.scheduledStart)
                && Objects.equals(scheduledEnd, other.scheduledEnd)
                && facilitator.equals(other.facilitator)
                && Objects.equals(maxParticipants, other.maxParticipants)
                && type == other.type;
    }

    /** It takes as long by the clock on the wall, also if a night has an hour more or less; but it never ends before it begins. */
    private Instant endAfter(Instant newStart, Instant end) {
        var onTheWall = WallClock.asFarFrom(newStart, end, scheduledStart, timeZone);
        return onTheWall.isAfter(newStart) ? onTheWall : newStart.plus(Duration.between(scheduledStart, end));
    }

    private static WorkshopPlan read(WorkshopDescription written) {
        var title = written.title();
        var type = written.type();
        var facilitator = written.facilitator();
        var start = written.scheduledStart();
        var end = written.scheduledEnd();
        var zone = written.timeZone() == null ? null : TimeZones.named(written.timeZone());
        var virtual = written.virtual();
        var most = written.maxParticipants();
        var days = written.durationDays();
        new Findings()
                .requiredText(title, WorkshopRule.TITLE_REQUIRED_NON_EMPTY, "title", LONGEST_TITLE)
                .text(written.description(), "description", LONGEST_DESCRIPTION)
                .requiredOneOf(WorkshopType.class, type, "workshop_type")
                .required(facilitator, "facilitator_id")
                .required(start, "scheduled_start_at")
                .check(
                        end == null || start == null || (end.isAfter(start) && !end.isAfter(start.plus(LONGEST))),
                        WorkshopRule.END_AFTER_START,
                        "scheduled_end_at",
                        Map.of("maximum_days", MOST_DAYS))
                .check(zone != null, CommonRule.VALID_TIME_ZONE, "time_zone")
                .text(written.location(), "location", LONGEST_LOCATION)
                .required(virtual, "is_virtual")
                .check(most == null || most > 0, WorkshopRule.MAX_PARTICIPANTS_POSITIVE_INTEGER, "max_participants")
                .check(
                        days == null || (days > 0 && days <= MOST_DAYS),
                        WorkshopRule.DURATION_DAYS_POSITIVE,
                        "duration_days",
                        Map.of("maximum", MOST_DAYS))
                .text(written.agenda(), "agenda", LONGEST_AGENDA)
                .warningsOrThrow();
        return new WorkshopPlan(
                Objects.requireNonNull(title).strip(),
                written.description(),
                Objects.requireNonNull(type),
                Objects.requireNonNull(facilitator),
                Objects.requireNonNull(start),
                end,
                Objects.requireNonNull(zone),
                written.location(),
                Objects.requireNonNull(virtual),
                most,
                days,
                written.agenda());
    }
}
