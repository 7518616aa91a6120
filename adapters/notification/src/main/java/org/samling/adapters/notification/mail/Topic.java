package org.samling.adapters.notification.mail;

import java.util.Locale;
import org.samling.domain.notification.NoticeKind;

/** What a letter is about. Its sentences are found by it. */
record Topic(String key) {

    static Topic of(NoticeKind kind, String thingType) {
        return new Topic(written(kind) + "." + thingType);
    }

    static Topic of(Move move, String thingType) {
        return new Topic(of(NoticeKind.MOVED, thingType).key() + "." + written(move));
    }

    String heading() {
        return key + ".heading";
    }

    String lead() {
        return key + ".lead";
    }

    /** Only some letters have one. */
    String advice() {
        return key + ".advice";
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
