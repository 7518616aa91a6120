package org.samling.application;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds text in text, however either is capitalised or accented. */
public final class InMemorySearch {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** Letters that are no accented forms of others to Unicode, but are to whoever types them on another keyboard. */
    private static final Map<Integer, Integer> PLAIN = Map.of(
            (int) 'æ', (int) 'a', (int) 'ø', (int) 'o', (int) 'đ', (int) 'd', (int) 'ŋ', (int) 'n', (int) 'ŧ',
            (int) 't');

    private InMemorySearch() {}

    /** Whether what is wanted stands in one of the texts; where nothing is wanted, it does. */
    public static boolean found(@Nullable String wanted, @Nullable String... texts) {
        return wanted == null
                || Arrays.stream(texts)
                        .filter(Objects::nonNull)
                        .anyMatch(text -> plain(text).contains(plain(wanted)));
    }

    private static String plain(String text) {
        var unaccented =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return unaccented
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .map(letter -> PLAIN.getOrDefault(letter, letter))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
