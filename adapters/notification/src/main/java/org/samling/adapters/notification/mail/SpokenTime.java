package org.samling.adapters.notification.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Times as people say them, where the thing takes place. */
record SpokenTime(Words words, ZoneId zone) {

    /** Where nearly everybody lives; elsewhere readers need to know which clock is meant. */
    private static final ZoneId HOME = ZoneId.of("Europe/Oslo");

    String withYear(Instant instant) {
        return said(instant, "time.with_year");
    }

    /** For where there is little room, and a year is clear enough without. */
    String brief(Instant instant) {
        return said(instant, "time.brief");
    }

    private String said(Instant instant, String pattern) {
        var time = instant.atZone(zone);
        var said =
                DateTimeFormatter.ofPattern(words.say(pattern), words.locale()).format(time);
        return said + season(time) + (zone.equals(HOME) ? "" : words.say("time.zone", "zone", name()));
    }

    /** On the autumn Sunday an hour comes twice, and is told apart by the season. */
    private String season(ZonedDateTime time) {
        var rules = zone.getRules();
        if (rules.getValidOffsets(time.toLocalDateTime()).size() == 1) {
            return "";
        }
        return words.say(rules.isDaylightSavings(time.toInstant()) ? "time.summer" : "time.winter");
    }

    /** A voice that reads the letter out stumbles over underscores. */
    private String name() {
        return zone.getId().replace('_', ' ');
    }
}
