package org.samling.adapters.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ola",
                "Åse Ødegård",
                "En \"gjest\" (fra <Bodø>), og flere; med et navn som er så langt at det ikke får plass på én linje",
                "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦"
            })
    void whatever_is_written_is_read(String text) throws UnsupportedEncodingException {
        var header = EncodedWords.of(text);
        assertThat(header).matches("\\p{ASCII}*");
        assertThat(header.split(EncodedWords.NEXT_LINE, -1)).allMatch(line -> line.length() <= 75);
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(header))).isEqualTo(text);
    }
}
