package org.samling.adapters.notification.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.notification.mail.LetterText.Detail;
import org.samling.application.notification.view.NoticeView;
import org.samling.application.notification.view.Parcel;
import org.samling.application.notification.view.ThingView;
import org.samling.domain.notification.NoticeKind;

/** The facts of a letter, each with its label, in the order that people ask: what, when, where, whose. */
final class Details {

    private final Words words;
    private final NoticeView notice;
    private final String type;
    private final List<Detail> details = new ArrayList<>();

    private Details(Words words, NoticeView notice) {
        this.words = words;
        this.notice = notice;
        this.type = notice.thing().type();
    }

    static List<Detail> of(Parcel.Letter letter, Words words) {
        var details = new Details(words, letter.notice());
        var thing = letter.thing();
        if (details.type.equals("webhook")) {
            details.webhook();
        } else if (thing != null) {
            details.thing(thing);
        }
        details.position();
        details.add("organization", Sentence.of(letter.organizationName()));
        return details.details;
    }

    /** Its address may hold a key of the receiver's, and does not belong in a mailbox. */
    private void webhook() {
        add("webhook", notice.thing().id().toString());
    }

    private void thing(ThingView thing) {
        add("title." + type, Sentence.of(thing.title()));
        if (notice.kind() == NoticeKind.MOVED) {
            moved(thing);
        } else {
            time("time." + type, thing.startsAt(), thing);
            place(thing);
        }
    }

    private void moved(ThingView thing) {
        var facts = notice.facts();
        var move = Move.of(facts);
        if (move.inTime()) {
            time("new_time", facts.newStart(), thing);
            time("old_time", facts.oldStart(), thing);
        } else {
            time("time." + type, thing.startsAt(), thing);
        }
        if (move.inPlace()) {
            add("new_place", placeOrNone(facts.newLocation(), thing.isVirtual()));
            add("old_place", placeOrNone(facts.oldLocation(), false));
        } else {
            place(thing);
        }
    }

    private void position() {
        var position = notice.facts().waitlistPosition();
        if (position != null) {
            add("position", position.toString());
        }
    }

    private void time(String label, @Nullable Instant time, ThingView thing) {
        if (time != null) {
            add(label, new SpokenTime(words, thing.timeZone()).withYear(time));
        }
    }

    private void place(ThingView thing) {
        var place = written(thing.location(), thing.isVirtual());
        if (!place.isEmpty()) {
            add("place", place);
        }
    }

    private String placeOrNone(@Nullable String location, boolean isVirtual) {
        var place = written(location, isVirtual);
        return place.isEmpty() ? words.say("place.none") : place;
    }

    private String written(@Nullable String location, boolean isVirtual) {
        return Stream.of(isVirtual ? words.say("place.virtual") : "", location == null ? "" : Sentence.of(location))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void add(String label, String value) {
        details.add(new Detail(words.say("label." + label), value));
    }
}
