package org.samling.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Refusals.assertRefusedBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;

class ReminderSettingsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final ReminderSettings untouched = ReminderSettings.unchanged(new OrganizationId(UUID.randomUUID()));

    @Test
    void people_are_reminded_a_day_before_unless_the_organisation_says_otherwise() {
        assertThat(untouched.before()).isEqualTo(Duration.ofDays(1));
        assertThat(untouched.change(Change.keep(), NOON).hoursBefore()).isEqualTo(24);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 48, 336})
    void an_organisation_reminds_from_an_hour_to_two_weeks_before(int hours) {
        var changed = untouched.change(Change.to(hours), NOON);

        assertThat(changed.before()).isEqualTo(Duration.ofHours(hours));
        assertThat(changed.revision()).isEqualTo(untouched.revision().next(NOON));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 337, Integer.MAX_VALUE})
    void no_other_time_is_taken(int hours) {
        assertRefusedBy(NotificationRule.REMINDER_HOURS_IN_RANGE, () -> untouched.change(Change.to(hours), NOON));
    }

    @Test
    void what_is_due_earlier_now_is_due_since_that_was_decided() {
        var start = NOON.plus(Duration.ofHours(30));
        var changed = untouched.change(Change.to(48), NOON);

        assertThat(untouched.dueSince(start)).isEqualTo(NOON.plus(Duration.ofHours(6)));
        assertThat(changed.dueSince(start)).isEqualTo(NOON);
    }

    @Test
    void there_is_no_never() {
        assertRefusedBy(CommonRule.REQUIRED, () -> untouched.change(Change.to(null), NOON));
    }
}
