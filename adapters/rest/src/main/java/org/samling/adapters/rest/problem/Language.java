package org.samling.adapters.rest.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The languages that problems are told in. */
public enum Language {
    EN("en"),
    NB("nb"),
    NN("nn");

    /** Nobody reads more languages than this; a longer header is not one of a reader's. */
    private static final int LONGEST_HEADER = 200;

    private static final Pattern WEIGHT = Pattern.compile("\\s*q=([01](?:\\.\\d{0,3})?)\\s*");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /** The best of them for an Accept-Language header; English where it names none of them. */
    public static Language preferredIn(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
            return EN;
        }
        var best = EN;
        var heaviest = 0.0;
        for (var range : acceptLanguage.split(",", -1)) {
            var parts = range.split(";", -1);
            var language = named(parts[0].strip());
            var weight = parts.length == 1 ? 1.0 : weight(parts[1]);
            if (language.isPresent() && weight > heaviest) {
                best = language.get();
                heaviest = weight;
            }
        }
        return best;
    }

    /** Only what stands before the first hyphen counts: nb-NO is bokmål. */
    private static Optional<Language> named(String range) {
        return switch (range.split("-", 2)[0].toLowerCase(Locale.ROOT)) {
            case "nb", "no" -> Optional.of(NB);
            case "nn" -> Optional.of(NN);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    private static double weight(String parameter) {
        var written = WEIGHT.matcher(parameter);
        return written.matches() ? Double.parseDouble(written.group(1)) : 0;
    }
}
