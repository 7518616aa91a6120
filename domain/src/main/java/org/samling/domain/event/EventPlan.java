package org.samling.domain.event;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.TimeZones;
import org.samling.domain.shared.WallClock;

/** What the coordinators have planned: what is to happen, when, where, for how many, and who can come. */
public record EventPlan(
        String title,
        @Nullable String description,
        EventType type,
        Instant start,
        Instant end,
        ZoneId timeZone,
        @Nullable String location,
        @Nullable GeoPoint geo,
        @Nullable Integer capacity,
        Visibility visibility,
        @Nullable Instant signupDeadline,
        @Nullable Metadata metadata) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_DESCRIPTION = 10_000;
    public static final int LONGEST_LOCATION = 500;
    public static final int MOST_DAYS = 366;

    private static final Duration LONGEST = Duration.ofDays(MOST_DAYS);

    /** Makes a plan of what somebody wrote down, or refuses it with all that is wrong with it. */
    public static EventPlan of(EventDescription written, ZoneId organizationZone) {
        return written.timeZone() == null
                ? read(written, organizationZone)
                : read(written, TimeZones.named(written.timeZone()));
    }

    public EventPlan with(EventChanges changes) {
        var zone = changes.timeZone().appliedTo(timeZone.getId());
        return read(
                new EventDescription(
                        changes.title().appliedTo(title),
                        changes.description().appliedTo(description),
                        changes.type().appliedTo(word(type)),
                        changes.start().appliedTo(start),
                        changes.end().appliedTo(end),
                        zone,
                        changes.location().appliedTo(location),
                        changes.geoAppliedTo(geo),
                        changes.capacity().appliedTo(capacity),
                        changes.visibility().appliedTo(word(visibility)),
                        changes.signupDeadline().appliedTo(signupDeadline),
                        changes.metadataAppliedTo(metadata)),
                zone == null ? null : TimeZones.named(zone));
    }

    /** What was let through and is worth a second look. */
    public List<Finding> warnings() {
        return new Findings()
                .check(geo == null || geo.isOnEarth(), EventRule.GEO_COORDINATES_VALID, "location_geo")
                .warningsOrThrow();
    }

    /** How long it takes, in whole minutes. */
    public int durationMinutes() {
        return Math.toIntExact(Duration.between(start, end).toMinutes());
    }

    /** The same at another time. What else has a time keeps its distance from the start, by the clock on the wall. */
    EventPlan movedTo(Instant newStart) {
        var newEnd = moved(end, newStart);
        var newDeadline = signupDeadline == null ? null : moved(signupDeadline, newStart);
        return new EventPlan(
                title,
                description,
                type,
                newStart,
                isEndOf(newStart, newEnd) ? newEnd : newStart.plus(Duration.between(start, end)),
                timeZone,
                location,
                geo,
                capacity,
                visibility,
                newDeadline == null || newDeadline.isBefore(newStart)
                        ? newDeadline
                        : newStart.minus(Duration.between(Objects.requireNonNull(signupDeadline), start)),
                metadata);
    }

    /** So many weeks later, at the same time by the clock on the wall. */
    static Instant weeksAfter(Instant start, ZoneId zone, int weeks) {
        return start.atZone(zone).plusWeeks(weeks).toInstant();
    }

    /** Whether the two agree in what is history once the event is over. */
    boolean hasSameCoreAs(EventPlan other) {
        return start.equals(other.start)
                && end.equals(other.end)
                && Objects.equals(capacity, other.capacity)
                && visibility == other.visibility
                && type == other.type;
    }

    private Instant moved(Instant time, Instant newStart) {
        return WallClock.asFarFrom(newStart, time, start, timeZone);
    }

    private static EventPlan read(EventDescription written, @Nullable ZoneId zone) {
        var title = written.title();
        var start = written.start();
        var end = written.end();
        var capacity = written.capacity();
        var deadline = written.signupDeadline();
        var metadata = written.metadata();
        var findings = new Findings();
        findings.requiredText(title, EventRule.TITLE_REQUIRED_NONBLANK, "title", LONGEST_TITLE)
                .text(written.description(), "description", LONGEST_DESCRIPTION);
        var type = oneOf(EventType.class, written.type(), "event_type", findings);
        findings.required(start, "start_at")
                .required(end, "end_at")
                .check(
                        end == null || start == null || isEndOf(start, end),
                        EventRule.END_AFTER_START,
                        "end_at",
                        Map.of("maximum_days", MOST_DAYS))
                .check(zone != null, CommonRule.VALID_TIME_ZONE, "time_zone")
                .text(written.location(), "location", LONGEST_LOCATION);
        var geo = point(written.geo(), findings);
        findings.check(capacity == null || capacity > 0, EventRule.CAPACITY_POSITIVE, "capacity");
        var visibility = oneOf(Visibility.class, written.visibility(), "visibility", findings);
        findings.check(
                        deadline == null || start == null || deadline.isBefore(start),
                        EventRule.DEADLINE_BEFORE_START,
                        "signup_deadline")
                .check(
                        metadata == null || metadata.bytes() <= Metadata.LARGEST_BYTES,
                        EventRule.METADATA_TOO_LARGE,
                        "metadata",
                        Map.of("maximum_bytes", Metadata.LARGEST_BYTES))
                .warningsOrThrow();
        return new EventPlan(
                Objects.requireNonNull(title).strip(),
                written.description(),
                Objects.requireNonNull(type),
                Objects.requireNonNull(start),
                Objects.requireNonNull(end),
                Objects.requireNonNull(zone),
                written.location(),
                geo,
                capacity,
                Objects.requireNonNull(visibility),
                deadline,
                metadata);
    }

    private static boolean isEndOf(Instant start, Instant end) {
        return end.isAfter(start) && !end.isAfter(start.plus(LONGEST));
    }

    private static @Nullable GeoPoint point(@Nullable GeoDescription written, Findings findings) {
        if (written == null) {
            return null;
        }
        var lat = written.lat();
        var lng = written.lng();
        findings.below("location_geo").required(lat, "lat").required(lng, "lng");
        return lat == null || lng == null ? null : new GeoPoint(lat, lng);
    }

    /** A value of an enumeration, under the name that it has outside. */
    private static <E extends Enum<E>> @Nullable E oneOf(
            Class<E> values, @Nullable String written, String attribute, Findings findings) {
        if (written == null) {
            findings.requiredOneOf(values, null, attribute);
            return null;
        }
        var found = Arrays.stream(values.getEnumConstants())
                .filter(value -> word(value).equals(written))
                .findFirst();
        findings.check(
                found.isPresent(),
                EventRule.VALID_ENUM_VALUES,
                attribute,
                Map.of("allowed", Arrays.asList(values.getEnumConstants())));
        return found.orElse(null);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
