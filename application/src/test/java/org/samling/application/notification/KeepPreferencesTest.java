package org.samling.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samling.application.identity.CallersOf;
import org.samling.application.identity.Person;
import org.samling.application.notification.KeepPreferences.ChangeOfChannels;
import org.samling.application.notification.KeepPreferences.ChangePreferences;
import org.samling.domain.notification.Language;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.NotificationPreferences.Channels;
import org.samling.domain.notification.NotificationRule;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.ExpectedRevision;

class KeepPreferencesTest extends NoticeUseCaseScene {

    private static final ChangeOfChannels NO_EMAIL = new ChangeOfChannels(Change.keep(), Change.to(false));

    private final Person kari = new Person(aSubject(), null, null, false);
    private final KeepPreferences keep = new KeepPreferencesService(new CallersOf(ports, clock), preferences(), clock);

    @Test
    void whoever_has_said_nothing_has_preferences_all_the_same_and_they_stay_the_same() {
        assertThat(keep.get(kari)).isEqualTo(keep.get(kari));
        assertThat(keep.get(kari).channels(NoticeKind.REMINDER)).isEqualTo(new Channels(true, true));
    }

    @Test
    void a_person_changes_what_is_named_and_keeps_the_rest() {
        keep.change(change(Change.to(Language.EN), Map.of(NoticeKind.REMINDER, NO_EMAIL), ANY));
        keep.change(change(Change.keep(), Map.of(NoticeKind.MOVED, NO_EMAIL), ANY));

        var kept = keep.get(kari);
        assertThat(kept.language()).isEqualTo(Language.EN);
        assertThat(kept.channels(NoticeKind.REMINDER)).isEqualTo(new Channels(true, false));
        assertThat(kept.channels(NoticeKind.MOVED)).isEqualTo(new Channels(true, false));
        assertThat(kept.channels(NoticeKind.PROMOTED)).isEqualTo(new Channels(true, true));
    }

    @Test
    void a_change_that_changes_nothing_makes_no_new_revision() {
        var before = keep.change(change(Change.to(Language.EN), Map.of(), ANY));

        assertThat(keep.change(change(Change.to(Language.EN), Map.of(), ANY))).isEqualTo(before);
    }

    @Test
    void what_has_changed_meanwhile_is_not_overwritten() {
        var seen = keep.get(kari).revision().number();
        var first = new ExpectedRevision.OneOf(Set.of(seen));
        keep.change(change(Change.to(Language.EN), Map.of(), first));

        assertRefused(CommonRule.STALE_REVISION, () -> keep.change(change(Change.to(Language.NN), Map.of(), first)));
    }

    @Test
    void neither_a_language_nor_a_channel_is_nothing() {
        assertRefused(CommonRule.REQUIRED, () -> keep.change(change(Change.to(null), Map.of(), ANY)));
        assertRefused(
                CommonRule.REQUIRED,
                () -> keep.change(change(
                        Change.keep(),
                        Map.of(NoticeKind.MOVED, new ChangeOfChannels(Change.to(null), Change.keep())),
                        ANY)));
    }

    @Test
    void cancellations_are_always_told_in_the_inbox() {
        assertRefused(
                NotificationRule.CANCELLATION_NOTICES_STAY_IN_INBOX,
                () -> keep.change(change(
                        Change.keep(),
                        Map.of(NoticeKind.EVENT_CANCELLED, new ChangeOfChannels(Change.to(false), Change.keep())),
                        ANY)));
    }

    private ChangePreferences change(
            Change<Language> language, Map<NoticeKind, ChangeOfChannels> channels, ExpectedRevision expected) {
        return new ChangePreferences(kari, language, channels, expected);
    }
}
