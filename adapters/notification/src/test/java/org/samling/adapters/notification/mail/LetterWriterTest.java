package org.samling.adapters.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samling.adapters.notification.mail.LetterText.Detail;
import org.samling.application.notification.NoticeFacts;
import org.samling.application.notification.view.ThingView;
import org.samling.domain.notification.Language;
import org.samling.domain.notification.NoticeKind;

class LetterWriterTest {

    static Stream<Letters> letters() {
        return Stream.of(Language.values())
                .flatMap(language -> Letters.ofEveryKind().stream().map(letter -> letter.in(language)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_kind_has_its_words_in_every_language(Letters letters) {
        var text = letters.text();
        assertThat(text.language()).isEqualTo(letters.language().name().toLowerCase(Locale.ROOT));
        assertThat(text.greeting()).contains(Letters.NAME);
        assertThat(text.lead()).hasSizeGreaterThan(20);
        assertThat(text.details())
                .hasSizeGreaterThan(1)
                .extracting(Detail::value)
                .contains(Letters.ORGANIZATION);
        assertThat(text.toString()).doesNotContain("{", "}");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_lock_screen_shows_neither_what_it_is_nor_whose(Letters letters) {
        var text = letters.text();
        assertThat(text.subject()).startsWith(text.heading());
        assertThat(text.subject() + text.lead())
                .doesNotContain(Letters.TITLE, Letters.ORGANIZATION, Letters.PLACE, Letters.NAME);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_letter_about_what_the_reader_no_longer_sees_still_makes_sense(Letters letters) {
        var text = letters.about(null).text();
        assertThat(text.subject()).isEqualTo(text.heading()).isNotBlank();
        assertThat(text.details()).extracting(Detail::value).contains(Letters.ORGANIZATION);
        assertThat(text.toString()).doesNotContain(Letters.TITLE, Letters.PLACE, "null", "2026");
    }

    @Test
    void a_letter_says_what_when_and_where() {
        var text = Letters.of(NoticeKind.PROMOTED, "workshop").text();
        assertThat(text.subject()).isEqualTo("Du har fått plass – tirsdag 3. mars kl. 18.00");
        assertThat(text.details())
                .containsExactly(
                        new Detail("Workshop", Letters.TITLE),
                        new Detail("Tidspunkt", "tirsdag 3. mars 2026 kl. 18.00"),
                        new Detail("Sted", Letters.PLACE),
                        new Detail("Organisasjon", Letters.ORGANIZATION));
    }

    @ParameterizedTest
    @CsvSource({
        "NB, Du har fått plass – tirsdag 3. mars kl. 18.00",
        "NN, Du har fått plass – tysdag 3. mars kl. 18.00",
        "EN, You have a place – Tuesday 3 March at 18:00"
    })
    void the_subject_says_what_happened_and_the_date(Language language, String subject) {
        assertThat(Letters.of(NoticeKind.PROMOTED, "event").in(language).text().subject())
                .isEqualTo(subject);
    }

    @Test
    void whoever_waits_is_told_the_place_in_the_queue() {
        assertThat(Letters.of(NoticeKind.WAITLISTED, "event")
                        .telling(Letters.position(3))
                        .text()
                        .details())
                .contains(new Detail("Din plass i køen", "3"));
    }

    @Test
    void a_move_in_time_tells_the_new_and_the_old_one() {
        var text = moved(Letters.moved(Move.TIME), Letters.PLACE);
        assertThat(text.subject()).isEqualTo("Nytt tidspunkt – tirsdag 3. mars kl. 18.00");
        assertThat(text.details())
                .containsExactly(
                        new Detail("Arrangement", Letters.TITLE),
                        new Detail("Nytt tidspunkt", "tirsdag 3. mars 2026 kl. 18.00"),
                        new Detail("Gammelt tidspunkt", "torsdag 26. februar 2026 kl. 17.30"),
                        new Detail("Sted", Letters.PLACE),
                        new Detail("Organisasjon", Letters.ORGANIZATION));
    }

    @Test
    void a_move_in_place_tells_the_new_and_the_old_one() {
        var text = moved(Letters.moved(Move.PLACE), Letters.PLACE);
        assertThat(text.subject()).isEqualTo("Nytt sted – tirsdag 3. mars kl. 18.00");
        assertThat(text.details())
                .containsExactly(
                        new Detail("Arrangement", Letters.TITLE),
                        new Detail("Tidspunkt", "tirsdag 3. mars 2026 kl. 18.00"),
                        new Detail("Nytt sted", Letters.PLACE),
                        new Detail("Gammelt sted", "Storgata 1"),
                        new Detail("Organisasjon", Letters.ORGANIZATION));
    }

    @Test
    void a_move_in_both_tells_both() {
        var text = moved(Letters.moved(Move.TIME_AND_PLACE), Letters.PLACE);
        assertThat(text.heading()).isEqualTo("Nytt tidspunkt og sted");
        assertThat(text.details())
                .extracting(Detail::label)
                .containsExactly(
                        "Arrangement",
                        "Nytt tidspunkt",
                        "Gammelt tidspunkt",
                        "Nytt sted",
                        "Gammelt sted",
                        "Organisasjon");
    }

    @Test
    void a_place_that_nobody_gave_is_called_so() {
        var text = moved(new NoticeFacts(null, null, null, "", "Storgata 1"), "Storgata 1");
        assertThat(text.details()).contains(new Detail("Gammelt sted", "Ikke oppgitt"));
    }

    @Test
    void what_takes_place_online_says_so() {
        var online = new ThingView(Letters.TITLE, Letters.START, Letters.OSLO, null, true);
        assertThat(Letters.of(NoticeKind.REGISTERED, "workshop")
                        .about(online)
                        .text()
                        .details())
                .contains(new Detail("Sted", "Digitalt"));
    }

    @Test
    void a_task_tells_when_it_is_due_if_it_is() {
        var letters = Letters.of(NoticeKind.TODO_ASSIGNED, "workshop_todo");
        assertThat(letters.text().subject()).isEqualTo("Du har fått en oppgave – frist tirsdag 3. mars kl. 18.00");
        assertThat(letters.text().details()).contains(new Detail("Frist", "tirsdag 3. mars 2026 kl. 18.00"));
        var undated = letters.about(new ThingView(Letters.TITLE, null, Letters.OSLO, null, false))
                .text();
        assertThat(undated.subject()).isEqualTo("Du har fått en oppgave");
        assertThat(undated.details())
                .containsExactly(
                        new Detail("Oppgave", Letters.TITLE), new Detail("Organisasjon", Letters.ORGANIZATION));
    }

    @Test
    void a_webhook_is_told_by_its_id_because_its_address_may_hold_a_key() {
        var letter = Letters.of(NoticeKind.WEBHOOK_DISABLED, "webhook").letter();
        assertThat(LetterWriter.write(letter).details())
                .containsExactly(
                        new Detail("Webhook", letter.notice().thing().id().toString()),
                        new Detail("Organisasjon", Letters.ORGANIZATION));
    }

    @Test
    void what_people_wrote_stays_within_its_line() {
        var thing = new ThingView(
                "Ro\r\nTidspunkt: i morgen\u2028\u202Eog snu", Letters.START, Letters.OSLO, " a\tb ", false);
        var text = Letters.of(NoticeKind.REGISTERED, "event")
                .about(thing)
                .to("Åse\r\nBcc: alle@eksempel.no")
                .from("Lag\net")
                .text();
        assertThat(text.greeting()).isEqualTo("Hei, Åse Bcc: alle@eksempel.no!");
        assertThat(text.details())
                .contains(
                        new Detail("Arrangement", "Ro Tidspunkt: i morgen og snu"),
                        new Detail("Sted", "a b"),
                        new Detail("Organisasjon", "Lag et"));
    }

    /** Clocks in Norway go from 02.00 to 03.00 on 29 March 2026, and from 03.00 to 02.00 on 25 October. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:59:00Z, søndag 29. mars 2026 kl. 01.59",
        "2026-03-29T01:00:00Z, søndag 29. mars 2026 kl. 03.00",
        "2026-10-24T23:59:00Z, søndag 25. oktober 2026 kl. 01.59",
        "2026-10-25T00:30:00Z, søndag 25. oktober 2026 kl. 02.30 (sommertid)",
        "2026-10-25T01:30:00Z, søndag 25. oktober 2026 kl. 02.30 (normaltid)",
        "2026-10-25T02:00:00Z, søndag 25. oktober 2026 kl. 03.00"
    })
    void on_the_two_sundays_of_daylight_saving_the_clock_on_the_wall_is_told(Instant start, String told) {
        var thing = new ThingView(Letters.TITLE, start, Letters.OSLO, null, false);
        assertThat(Letters.of(NoticeKind.REMINDER, "event").about(thing).text().details())
                .contains(new Detail("Tidspunkt", told));
    }

    @ParameterizedTest
    @CsvSource({
        "NB, tirsdag 3. mars 2026 kl. 12.00 (tidssone: America/New York)",
        "NN, tysdag 3. mars 2026 kl. 12.00 (tidssone: America/New York)",
        "EN, Tuesday 3 March 2026 at 12:00 (time zone: America/New York)"
    })
    void elsewhere_the_clock_is_named(Language language, String told) {
        var thing = new ThingView(Letters.TITLE, Letters.START, ZoneId.of("America/New_York"), null, false);
        assertThat(Letters.of(NoticeKind.REMINDER, "event")
                        .in(language)
                        .about(thing)
                        .text()
                        .details())
                .extracting(Detail::value)
                .contains(told);
    }

    private static LetterText moved(NoticeFacts facts, String location) {
        return Letters.of(NoticeKind.MOVED, "event")
                .telling(facts)
                .about(new ThingView(Letters.TITLE, Letters.START, Letters.OSLO, location, false))
                .text();
    }
}
