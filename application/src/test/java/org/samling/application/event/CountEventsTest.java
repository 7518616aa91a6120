package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.application.event.view.PeriodStatistics.OfMonth;
import org.samling.domain.event.EventRule;
import org.samling.domain.event.Visibility;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Role;

class CountEventsTest extends EventUseCaseScene {

    private final CountEvents count =
            new CountEventsService(visible, eventFigures(), eventCounts(), organizationViews());

    @Test
    void the_staff_learn_what_came_of_an_event() {
        var event = anEvent().completed();
        saved(participant(event, contact("Bodil")).attended(NOON));
        saved(participant(event, contact("Cecilie")).missed(NOON));
        participant(event, contact("Dina"));

        var statistics = count.ofEvent(coordinator, event.id());

        assertThat(statistics.signups()).isEqualTo(3);
        assertThat(statistics.attendanceRate()).isEqualTo(0.5);
        assertThat(statistics.unrecorded()).isEqualTo(1);
        assertThat(statistics.proxyShare()).isZero();
    }

    @Test
    void of_nobody_there_is_no_share() {
        var statistics = count.ofEvent(coordinator, published().id());

        assertThat(statistics.attendanceRate()).isNull();
        assertThat(statistics.proxyShare()).isNull();
    }

    @Test
    void months_are_those_of_the_organization() {
        anEvent().startingAt(Instant.parse("2026-12-31T23:30:00Z")).published();

        assertThat(count.ofPeriod(coordinator, null, null).byMonth())
                .extracting(OfMonth::month)
                .containsExactly(YearMonth.of(2027, 1));
        assertThat(count.ofPeriod(coordinator, null, Instant.parse("2026-12-31T23:00:00Z"))
                        .total()
                        .events())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CONTACT", "PEER_MENTOR"})
    void statistics_are_for_the_staff(Role role) {
        var event = published();
        var actor = actorOf(memberOf(organization, "Bodil", role));

        assertRefused(AccessRule.ROLE_TOO_LOW, () -> count.ofEvent(actor, event.id()));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> count.ofPeriod(actor, null, null));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> count.drift(actor));
    }

    @Test
    void the_counts_are_checked_by_those_who_run_the_organization() {
        var admin = actorOf(memberOf(organization, "Bodil", Role.ORG_ADMIN));
        participant(published(), contact("Cecilie"));

        assertThat(count.drift(admin)).isEmpty();
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> count.drift(coordinator));
    }

    @Test
    void tenant_scoped_ownership() {
        var event = published();
        participant(event, contact("Bodil"));
        var elsewhere = actorOf(coordinatorElsewhere());
        var hidden = anEvent().visibleTo(Visibility.COORDINATORS).published();

        assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> count.ofEvent(elsewhere, event.id()));
        assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> count.ofEvent(actorOf(contact("Cecilie")), hidden.id()));
        assertThat(count.ofPeriod(elsewhere, null, null).total().events()).isZero();
    }
}
