package org.samling.adapters.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.domain.notification.Language;

class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[a-z_]+}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_sentences(Language language) {
        assertThat(Words.in(language).keys())
                .containsExactlyInAnyOrderElementsOf(Words.in(Language.NB).keys());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_sentence_leaves_the_same_places_open_in_every_language(Language language) {
        for (var key : Words.in(Language.NB).keys()) {
            assertThat(places(language, key)).as(key).isEqualTo(places(Language.NB, key));
        }
    }

    @Test
    void there_are_sentences_for_the_letters_that_are_written_and_for_no_others() {
        var headings = Letters.ofEveryKind().stream()
                .map(letters -> LetterWriter.topic(letters.letter().notice()).heading())
                .toList();
        assertThat(Words.in(Language.NB).keys().stream().filter(key -> key.endsWith(".heading")))
                .containsExactlyInAnyOrderElementsOf(headings);
    }

    private static List<String> places(Language language, String key) {
        return PLACE.matcher(Words.in(language).say(key))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
