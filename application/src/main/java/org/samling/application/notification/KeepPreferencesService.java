package org.samling.application.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samling.application.UseCase;
import org.samling.application.identity.AdmitCallers;
import org.samling.application.identity.Person;
import org.samling.application.notification.port.Preferences;
import org.samling.domain.notification.Language;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.NotificationPreferences;
import org.samling.domain.notification.NotificationPreferences.Channels;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.UserId;

@UseCase
class KeepPreferencesService implements KeepPreferences {

    private final AdmitCallers callers;
    private final Preferences preferences;
    private final Clock clock;

    KeepPreferencesService(AdmitCallers callers, Preferences preferences, Clock clock) {
        this.callers = callers;
        this.preferences = preferences;
        this.clock = clock;
    }

    @Override
    public NotificationPreferences get(Person person) {
        var user = callers.recognize(person.subject());
        return preferences.find(user).orElseGet(() -> unchanged(user));
    }

    @Override
    public NotificationPreferences change(ChangePreferences command) {
        var user = callers.recognize(command.person().subject());
        var before = preferences.lock(user).orElseGet(() -> unchanged(user));
        var after = before.change(
                language(command.language(), before), channels(command.channels(), before), clock.instant());
        command.expected().mustMatch(before.revision());
        if (after.saysTheSameAs(before)) {
            return before;
        }
        preferences.save(after);
        return after;
    }

    private static Language language(Change<Language> change, NotificationPreferences before) {
        var language = change.appliedTo(before.language());
        new Findings().required(language, "language").warningsOrThrow();
        return Objects.requireNonNull(language);
    }

    private static Map<NoticeKind, Channels> channels(
            Map<NoticeKind, ChangeOfChannels> changes, NotificationPreferences before) {
        var findings = new Findings();
        var wanted = new EnumMap<NoticeKind, Channels>(NoticeKind.class);
        changes.forEach((kind, change) -> {
            var current = before.channels(kind);
            var of = findings.below(kind.name().toLowerCase(Locale.ROOT));
            wanted.put(
                    kind,
                    new Channels(
                            said(of, change.inbox(), current.inbox(), "inbox"),
                            said(of, change.email(), current.email(), "email")));
        });
        findings.warningsOrThrow();
        return wanted;
    }

    private static boolean said(Findings findings, Change<Boolean> change, boolean current, String attribute) {
        @Nullable Boolean wanted = change.appliedTo(current);
        findings.required(wanted, attribute);
        return Boolean.TRUE.equals(wanted);
    }

    /** Always the same, so that its revision can be asked for. */
    private static NotificationPreferences unchanged(UserId user) {
        return NotificationPreferences.unchanged(user, Instant.EPOCH);
    }
}
