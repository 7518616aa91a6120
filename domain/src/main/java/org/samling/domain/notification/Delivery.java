package org.samling.domain.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Snapshot;

/**
 * One notice on its way through one channel. Whoever is to deliver it takes it for a while; if nothing is heard of it by
 * then, another takes it, and so it arrives at least once. What fails eight times is parked.
 *
 * @param attempts how often it was taken, since it was last sent again
 * @param firstTriedAt null as long as nobody has taken it
 * @param lastFailure null as long as it has not failed
 * @param revision grows with everything that becomes of it, so that an outcome counts only if nothing else has become of it
 *     meanwhile
 */
public record Delivery(
        DeliveryId id,
        Lane lane,
        NoticeId notice,
        DeliveryState state,
        int attempts,
        Instant queuedAt,
        @Nullable Instant firstTriedAt,
        @Nullable Failure lastFailure,
        long revision) {

    public static final int MOST_ATTEMPTS = 8;

    /** Longer than any attempt may take. */
    public static final Duration LEASE = Duration.ofSeconds(60);

    public OrganizationId organization() {
        return lane.organization();
    }

    /** It waits to be taken. */
    public static Delivery queue(DeliveryId id, Lane lane, NoticeId notice, Instant now) {
        return new Delivery(id, lane, notice, new DeliveryState.Waiting(now), 0, now, null, null, 1);
    }

    /** Somebody is to deliver it now, and has a minute for that. */
    public Delivery take(Instant now) {
        return with(
                new DeliveryState.Waiting(now.plus(LEASE)),
                attempts + 1,
                firstTriedAt == null ? now : firstTriedAt,
                lastFailure);
    }

    /** It was taken once more than it may be tried: those who took it before never came back with an outcome. */
    public boolean isWornOut() {
        return attempts > MOST_ATTEMPTS;
    }

    public Delivery succeed(Instant now) {
        return with(new DeliveryState.Delivered(now), attempts, firstTriedAt, lastFailure);
    }

    public Delivery fail(Failure failure, RetryPlan plan, Instant now) {
        DeliveryState next = attempts >= MOST_ATTEMPTS
                ? new DeliveryState.Parked(now)
                : new DeliveryState.Waiting(now.plus(plan.waitAfter(attempts)));
        return with(next, attempts, firstTriedAt, failure);
    }

    /** Nobody takes it now. */
    public Delivery park(Instant now) {
        return with(new DeliveryState.Parked(now), attempts, firstTriedAt, lastFailure);
    }

    public Delivery withdraw(Instant now) {
        return with(new DeliveryState.Withdrawn(now), attempts, firstTriedAt, lastFailure);
    }

    public Delivery sendAgain(Instant now) {
        if (allowedActs().isEmpty()) {
            throw new RuleViolation(new Finding(
                    NotificationRule.VALID_DELIVERY_TRANSITION,
                    Map.of("state", state.status(), "act", DeliveryAct.SEND_AGAIN, "allowed", allowedActs())));
        }
        return with(new DeliveryState.Waiting(now), 0, null, lastFailure);
    }

    /** A receiver that knows the ids of what it got can be sent something twice; a person cannot. */
    public Set<DeliveryAct> allowedActs() {
        var again = switch (state) {
            case DeliveryState.Parked parked -> true;
            case DeliveryState.Delivered delivered -> lane.channel() != Channel.EMAIL;
            case DeliveryState.Waiting waiting -> false;
            case DeliveryState.Withdrawn withdrawn -> false;
        };
        return again ? EnumSet.of(DeliveryAct.SEND_AGAIN) : EnumSet.noneOf(DeliveryAct.class);
    }

    public Snapshot snapshot() {
        return Snapshot.empty()
                .fact("notification_id", notice.value())
                .fact("channel", lane.channel())
                .fact("status", state.status())
                .fact("attempts", attempts);
    }

    private Delivery with(
            DeliveryState newState,
            int newAttempts,
            @Nullable Instant newFirstTriedAt,
            @Nullable Failure newLastFailure) {
        return new Delivery(
                id, lane, notice, newState, newAttempts, queuedAt, newFirstTriedAt, newLastFailure, revision + 1);
    }
}
