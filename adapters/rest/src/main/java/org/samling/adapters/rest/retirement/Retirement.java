package org.samling.adapters.rest.retirement;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** From when an operation is deprecated, when it may be gone, and what to use instead. */
record Retirement(LocalDate since, LocalDate until, String use) {

    /** What docs/compatibility.md promises. */
    static final Period NOTICE = Period.ofMonths(12);

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    Retirement {
        if (until.isBefore(since.plus(NOTICE))) {
            throw new IllegalArgumentException(
                    "Deprecated on %s, it cannot go on %s: twelve months' notice is promised".formatted(since, until));
        }
    }

    static Retirement of(String since, String until, String use) {
        return new Retirement(date(since), date(until), use);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw new IllegalArgumentException("Not a date such as 2027-01-01: " + text, noDate);
        }
    }

    /** What is to be used instead must be found with what the old path has. */
    void mustFit(String path) {
        PARAMETER.matcher(use).results().map(MatchResult::group).forEach(parameter -> {
            if (!path.contains(parameter)) {
                throw new IllegalArgumentException("%s has no %s to put into %s".formatted(path, parameter, use));
            }
        });
    }

    /** As RFC 9745 writes it: a date of a structured field. */
    String deprecation() {
        return "@" + since.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    /** As RFC 8594 writes it: an HTTP date. */
    String sunset() {
        return until.atStartOfDay(ZoneOffset.UTC).format(HTTP_DATE);
    }

    /** For people who read the document. */
    String sentence() {
        return "Deprecated since %s; from %s on it may be gone.%s"
                .formatted(since, until, use.isEmpty() ? "" : " Use " + use + " instead.");
    }
}
