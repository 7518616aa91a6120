package org.samling.domain.notification;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.UserId;

/**
 * How one person wants to be told, wherever the person is a member: in which language, and each kind of notice through which
 * channels. Until somebody says otherwise, everything is told both ways.
 */
public record NotificationPreferences(
        UserId user, Language language, Set<NoticeKind> notInInbox, Set<NoticeKind> notByEmail, Revision revision) {

    public NotificationPreferences {
        notInInbox = sorted(notInInbox);
        notByEmail = sorted(notByEmail);
    }

    public static NotificationPreferences unchanged(UserId user, Instant since) {
        return new NotificationPreferences(user, Language.NB, Set.of(), Set.of(), Revision.first(since));
    }

    public Channels channels(NoticeKind kind) {
        return new Channels(!notInInbox.contains(kind), !notByEmail.contains(kind));
    }

    /** Changes the kinds that are named, and leaves the others. */
    public NotificationPreferences change(Language newLanguage, Map<NoticeKind, Channels> newChannels, Instant now) {
        var findings = new Findings();
        var wanted = new EnumMap<NoticeKind, Channels>(NoticeKind.class);
        for (var kind : NoticeKind.values()) {
            var channels = newChannels.getOrDefault(kind, channels(kind));
            findings.check(
                    channels.inbox() || !kind.isCancellation(),
                    NotificationRule.CANCELLATION_NOTICES_STAY_IN_INBOX,
                    kind.name().toLowerCase(Locale.ROOT) + "/inbox");
            wanted.put(kind, channels);
        }
        findings.warningsOrThrow();
        var inboxOff = EnumSet.noneOf(NoticeKind.class);
        var emailOff = EnumSet.noneOf(NoticeKind.class);
        wanted.forEach((kind, channels) -> {
            if (!channels.inbox()) {
                inboxOff.add(kind);
            }
            if (!channels.email()) {
                emailOff.add(kind);
            }
        });
        return new NotificationPreferences(user, newLanguage, inboxOff, emailOff, revision.next(now));
    }

    /** Whether the two want the same. */
    public boolean saysTheSameAs(NotificationPreferences other) {
        return language == other.language && notInInbox.equals(other.notInInbox) && notByEmail.equals(other.notByEmail);
    }

    private static Set<NoticeKind> sorted(Set<NoticeKind> kinds) {
        return kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /** Where one kind of notice is told. */
    public record Channels(boolean inbox, boolean email) {}
}
