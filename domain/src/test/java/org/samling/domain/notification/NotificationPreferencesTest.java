package org.samling.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Refusals.assertFindings;
import static org.samling.domain.shared.Refusals.assertRefusedBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.domain.notification.NotificationPreferences.Channels;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.UserId;

class NotificationPreferencesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Channels NOWHERE = new Channels(false, false);
    private static final Channels INBOX_ONLY = new Channels(true, false);

    private final NotificationPreferences untouched =
            NotificationPreferences.unchanged(new UserId(UUID.randomUUID()), Instant.EPOCH);

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everything_is_told_both_ways_until_somebody_says_otherwise(NoticeKind kind) {
        assertThat(untouched.channels(kind)).isEqualTo(new Channels(true, true));
        assertThat(untouched.language()).isEqualTo(Language.NB);
    }

    @Test
    void what_is_named_is_changed_and_the_rest_stays() {
        var quiet = untouched.change(Language.NN, Map.of(NoticeKind.REMINDER, NOWHERE), NOON);
        var quieter = quiet.change(Language.NN, Map.of(NoticeKind.MOVED, INBOX_ONLY), NOON);

        assertThat(quieter.language()).isEqualTo(Language.NN);
        assertThat(quieter.channels(NoticeKind.REMINDER)).isEqualTo(NOWHERE);
        assertThat(quieter.channels(NoticeKind.MOVED)).isEqualTo(INBOX_ONLY);
        assertThat(quieter.channels(NoticeKind.PROMOTED)).isEqualTo(new Channels(true, true));
        assertThat(quieter.revision()).isEqualTo(quiet.revision().next(NOON));
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeKind.class,
            names = {"CANCELLED", "WORKSHOP_CANCELLED", "EVENT_CANCELLED"})
    void cancellation_notices_stay_in_inbox(NoticeKind kind) {
        assertRefusedBy(
                NotificationRule.CANCELLATION_NOTICES_STAY_IN_INBOX,
                () -> untouched.change(Language.NB, Map.of(kind, NOWHERE), NOON));
        assertThat(untouched.change(Language.NB, Map.of(kind, INBOX_ONLY), NOON).channels(kind))
                .isEqualTo(INBOX_ONLY);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var everything = new EnumMap<NoticeKind, Channels>(NoticeKind.class);
        for (var kind : NoticeKind.values()) {
            everything.put(kind, NOWHERE);
        }

        assertFindings(() -> untouched.change(Language.NB, everything, NOON))
                .extracting(Finding::attribute)
                .containsExactly("cancelled/inbox", "workshop_cancelled/inbox", "event_cancelled/inbox");
    }
}
