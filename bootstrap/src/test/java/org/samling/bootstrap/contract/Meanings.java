package org.samling.bootstrap.contract;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * What names mean, where shapes do not say it: whom an id names, what comes before what, what a web address is.
 *
 * @param ids puts ids where a template names them
 */
record Meanings(UnaryOperator<String> ids, RandomGenerator random) {

    private static final List<String> ZONES =
            List.of("Europe/Oslo", "UTC", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati");
    private static final int QUARTERS_OF_A_DAY = 14 * 4;
    private static final int SECONDS_OF_A_WEEK = 7 * 24 * 60 * 60;

    /** An id of such a thing as the name says. */
    String id(String name) {
        return ids.apply(
                switch (name) {
                    case "facilitator_id", "assigned_to_user_id", "actor_user_id", "created_by", "user_ids" ->
                        "{user_id}";
                    case "todo_ids" -> "{todo_id}";
                    case "thing_id" -> "{event_id}";
                    default -> "{" + name + "}";
                });
    }

    /** A sign-up ends before the start, and the end comes after it; each of them has a week for itself. */
    OffsetDateTime time(String name) {
        var week = OffsetDateTime.of(
                switch (name) {
                    case "from" -> 2026;
                    case "updated_since" -> 2027;
                    case "to" -> 2095;
                    case "up_to", "signup_deadline", "due_date" -> 2097;
                    case "start_at", "scheduled_start_at" -> 2099;
                    case "end_at", "scheduled_end_at" -> 2099;
                    default -> throw new IllegalArgumentException("nobody knows when " + name + " is");
                },
                name.endsWith("end_at") ? 8 : 7,
                1,
                0,
                0,
                0,
                0,
                ZoneOffset.UTC);
        var quarters = random.nextInt(-QUARTERS_OF_A_DAY, QUARTERS_OF_A_DAY + 1);
        return week.plusSeconds(random.nextInt(SECONDS_OF_A_WEEK))
                .withOffsetSameInstant(ZoneOffset.ofTotalSeconds(quarters * 15 * 60));
    }

    /** With its seconds, also those of a whole minute. */
    static String plainly(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    /** As it may be written: to any fraction of a second, with small letters too. */
    String written(OffsetDateTime time) {
        var fraction = random.nextInt(10);
        var seconds = time.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss"))
                + (fraction == 0 ? "" : "." + "123456789".substring(0, fraction));
        var offset = time.format(DateTimeFormatter.ofPattern(random.nextBoolean() ? "XXX" : "xxx"));
        return random.nextInt(8) == 0 ? (seconds + offset).toLowerCase(Locale.ROOT) : seconds + offset;
    }

    /** A text of which more is expected than that it is one, or the text itself. */
    String text(String name, String text) {
        return switch (name) {
            case "time_zone" -> ZONES.get(random.nextInt(ZONES.size()));
            case "email" -> "kari.%x@fjordlys.example".formatted(random.nextInt());
            case "url" -> "https://crm.example.org/%x".formatted(random.nextInt());
            case "subject" -> "made-up-%x-%x".formatted(System.nanoTime(), random.nextInt());
            default -> text;
        };
    }
}
