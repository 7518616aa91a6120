package org.samling.adapters.notification.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes text into the header of a message, as RFC 2047 says. Vert.x could do it too, but ends lines there in a way that many
 * mail servers refuse, and tears apart what Java needs two characters for.
 */
final class EncodedWords {

    static final String NEXT_LINE = "\r\n ";

    /** An encoded word has at most 75 characters: 12 around, and 4 for each 3 bytes, of which a code point has up to 4. */
    private static final int CODE_POINTS_IN_A_WORD = 11;

    private EncodedWords() {}

    static String of(String text) {
        var all = text.codePoints().toArray();
        return Stream.iterate(0, from -> from < all.length, from -> from + CODE_POINTS_IN_A_WORD)
                .map(from -> new String(all, from, Math.min(CODE_POINTS_IN_A_WORD, all.length - from)))
                .map(EncodedWords::word)
                .collect(Collectors.joining(NEXT_LINE));
    }

    private static String word(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }
}
