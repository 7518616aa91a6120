package org.samling.adapters.notification.mail;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.application.notification.view.NoticeView;
import org.samling.application.notification.view.Parcel;
import org.samling.application.notification.view.ThingView;
import org.samling.domain.notification.NoticeKind;

/**
 * Writes what a letter says, in the words of its language. Lock screens show the subject and the first lines, which therefore
 * tell neither what the thing is called nor whose it is.
 */
final class LetterWriter {

    private LetterWriter() {}

    static LetterText write(Parcel.Letter letter) {
        var words = Words.in(letter.language());
        var topic = topic(letter.notice());
        var heading = words.say(topic.heading());
        var organization = Sentence.of(letter.organizationName());
        return new LetterText(
                words.locale().toLanguageTag(),
                subject(heading, letter, words),
                heading,
                words.say("greeting", "name", Sentence.of(letter.displayName())),
                words.say(topic.lead()),
                Details.of(letter, words),
                Stream.concat(
                                words.sayIfThereIs(topic.advice()).stream(),
                                Stream.of(words.say("closing", "organization", organization)))
                        .toList(),
                words.say("footer", "organization", organization));
    }

    static Topic topic(NoticeView notice) {
        var type = notice.thing().type();
        return notice.kind() == NoticeKind.MOVED
                ? Topic.of(Move.of(notice.facts()), type)
                : Topic.of(notice.kind(), type);
    }

    private static String subject(String heading, Parcel.Letter letter, Words words) {
        var thing = letter.thing();
        var start = start(letter.notice(), thing);
        if (thing == null || start == null) {
            return heading;
        }
        var time = new SpokenTime(words, thing.timeZone()).brief(start);
        return heading + " – " + words.say("subject." + letter.notice().thing().type(), "time", time);
    }

    /** What was moved may have been moved once more; that is told by the next letter. */
    private static @Nullable Instant start(NoticeView notice, @Nullable ThingView thing) {
        var moved = notice.facts().newStart();
        if (moved != null) {
            return moved;
        }
        return thing == null ? null : thing.startsAt();
    }
}
