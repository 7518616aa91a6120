package org.samling.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samling.application.notification.port.Preferences;
import org.samling.domain.notification.Language;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.NotificationPreferences;
import org.samling.domain.notification.NotificationPreferences.Channels;
import org.samling.domain.shared.UserId;

/** What holds for every {@link Preferences}. */
public interface PreferencesContract extends NoticeScene {

    @Test
    default void whoever_has_said_nothing_has_none() {
        var person = aPerson();

        assertThat(preferences().find(person)).isEmpty();
        assertThat(inTransaction(() -> preferences().lock(person))).isEmpty();
    }

    @Test
    default void they_are_found_as_they_were_saved() {
        var person = aPerson();
        var first = NotificationPreferences.unchanged(person, MORNING)
                .change(
                        Language.EN,
                        Map.of(
                                NoticeKind.MOVED, new Channels(false, true),
                                NoticeKind.REMINDER, new Channels(false, false)),
                        NOON);
        assertKept(first);
        assertKept(first.change(Language.NN, Map.of(NoticeKind.MOVED, new Channels(true, true)), EVENING));
    }

    @Test
    default void each_person_has_the_own_ones() {
        var bodil = aPerson();
        var cecilie = aPerson();
        var bodils = saved(bodil, Language.EN);
        var cecilies = saved(cecilie, Language.NN);

        assertThat(preferences().find(bodil)).contains(bodils);
        assertThat(preferences().find(cecilie)).contains(cecilies);
    }

    private NotificationPreferences saved(UserId person, Language language) {
        var preferences = NotificationPreferences.unchanged(person, MORNING).change(language, Map.of(), NOON);
        write(() -> preferences().save(preferences));
        return preferences;
    }

    private void assertKept(NotificationPreferences preferences) {
        write(() -> preferences().save(preferences));
        assertThat(preferences().find(preferences.user())).contains(preferences);
        assertThat(inTransaction(() -> preferences().lock(preferences.user()))).contains(preferences);
    }
}
