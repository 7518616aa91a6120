package org.samling.adapters.notification.mail;

import java.util.regex.Pattern;

/** What people wrote, made fit to stand within a line of ours. */
final class Sentence {

    /** Line ends would let a title pass for more lines of the letter; the others turn the order of what stands beside them. */
    private static final Pattern BREAKS =
            Pattern.compile("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private Sentence() {}

    static String of(String written) {
        return BREAKS.matcher(written).replaceAll(" ").strip();
    }
}
