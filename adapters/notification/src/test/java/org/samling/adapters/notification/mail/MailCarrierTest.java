package org.samling.adapters.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samling.adapters.notification.delivery.Arrival;
import org.samling.application.notification.view.Parcel;
import org.samling.application.notification.view.ThingView;
import org.samling.domain.notification.Failure;
import org.samling.domain.notification.Language;
import org.samling.domain.notification.NoticeKind;

@QuarkusTest
@TestProfile(PostOffice.class)
@Timeout(60)
class MailCarrierTest {

    private static final Letters ANY = Letters.of(NoticeKind.PROMOTED, "workshop");

    private final MailCarrier carrier;

    MailCarrierTest(MailCarrier carrier) {
        this.carrier = carrier;
    }

    @BeforeEach
    void the_gate_is_open() throws Exception {
        PostOffice.SERVER.purgeEmailFromAllMailboxes();
        PostOffice.GATE.open(MailGate.Manner.OPEN);
    }

    static Stream<Letters> letters() {
        return Stream.of(Language.values())
                .flatMap(language -> Letters.ofEveryKind().stream().map(letters -> letters.in(language)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_letter_arrives_as_it_was_written(Letters letters) throws Exception {
        var letter = letters.letter();
        var text = LetterWriter.write(letter);
        var message = sent(letter);
        assertThat(message.getSubject()).isEqualTo(text.subject());
        assertThat(message.getHeader("Content-Language")).containsExactly(text.language());
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(plain(message)).containsSubsequence(sentences(text, ": "));
        var page = Page.read(page(message));
        assertThat(page.language()).isEqualTo(text.language());
        assertThat(page.title()).isEqualTo(text.subject());
        assertThat(page.heading()).isEqualTo(text.heading());
        assertThat(page.text()).containsSubsequence(sentences(text, "\n"));
        assertThat(page.elements()).isEqualTo("html head meta title style body main h1 p dl dt dd footer");
    }

    @Test
    void the_envelope_says_from_whom_and_to_whom_and_that_no_person_wrote_it() throws Exception {
        var letter = ANY.letter();
        var message = sent(letter);
        assertThat(message.getFrom()).containsExactly(new InternetAddress("samling@eksempel.no", "Samling på nett"));
        assertThat(message.getAllRecipients()).containsExactly(new InternetAddress(Letters.ADDRESS, Letters.NAME));
        assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal())
                .isEqualTo(Letters.NAME);
        assertThat(message.getHeader("Message-ID")).containsExactly(messageId(letter));
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(message.getSentDate()).isNotNull();
    }

    @Test
    void what_is_sent_twice_has_the_same_id() throws Exception {
        var letter = ANY.letter();
        carrier.carry(letter);
        carrier.carry(letter);
        assertThat(PostOffice.SERVER.getReceivedMessages())
                .hasSize(2)
                .extracting(MimeMessage::getMessageID)
                .containsOnly(messageId(letter));
    }

    @Test
    void what_people_wrote_becomes_neither_a_header_nor_a_part_of_the_page() throws Exception {
        var message = sent(ANY.to("Åse\r\nBcc: alle@eksempel.no")
                .from("<b>Lag</b> & co")
                .about(new ThingView(
                        "<script>alert('æøå')</script>\r\nSubject: Noe annet", Letters.START, Letters.OSLO, null, true))
                .letter());
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("Subject")).hasSize(1);
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(page(message)).doesNotContain("<script", "<b>");
        assertThat(Page.read(page(message)).text())
                .contains("<script>alert('æøå')</script> Subject: Noe annet", "<b>Lag</b> & co");
        assertThat(plain(message)).contains("Workshop: <script>alert('æøå')</script> Subject: Noe annet\n");
    }

    @Test
    void a_line_of_the_letter_that_is_but_a_dot_does_not_end_it() throws Exception {
        var message = sent(ANY.about(new ThingView(".", Letters.START, Letters.OSLO, ".", false))
                .letter());
        assertThat(plain(message)).contains("Sted: .\n").contains("Du får denne e-posten");
    }

    /** Those at the end of the line are late, and are tried again. */
    @Test
    void many_letters_at_once_all_arrive_in_the_end_and_none_of_them_twice() throws Exception {
        var letters = letters(80);
        assertThat(atOnce(letters, this::carriedInTheEnd)).containsOnly(new Arrival.Arrived());
        assertThat(received())
                .containsExactlyInAnyOrderElementsOf(
                        letters.stream().map(MailCarrierTest::messageId).toList());
    }

    /** Servers that do not want to be smuggled into refuse any other. */
    @Test
    void every_line_on_the_way_ends_as_the_protocol_says() throws Exception {
        sent(ANY.to("Et navn som er så langt at det må deles over flere linjer i hodet på brevet")
                .letter());
        assertThat(PostOffice.GATE.sent()).contains("Message-ID").doesNotContainPattern("[^\r]\n|\r[^\n]");
    }

    @Test
    void a_refusal_tells_the_number_of_the_answer_and_nothing_of_its_words() {
        PostOffice.GATE.open(MailGate.Manner.REFUSING);
        assertThat(carrier.carry(ANY.letter())).isEqualTo(new Arrival.Failed(Failure.refused(550)));
    }

    /** There is room for one connection only, and the server never lets go of it. */
    @Test
    void nobody_waits_for_ever_for_a_server_that_says_nothing_nor_for_its_connection() throws Exception {
        PostOffice.GATE.open(MailGate.Manner.SILENT);
        assertThat(carrier.carry(ANY.letter())).isEqualTo(failed(Failure.Reason.TIMED_OUT));
        PostOffice.GATE.open(MailGate.Manner.OPEN);
        var later = ANY.letter();
        assertThat(carriedInTheEnd(later)).isEqualTo(new Arrival.Arrived());
        assertThat(received()).containsExactly(messageId(later));
    }

    /** One has the only connection, which stalls; the others stand in line behind it. */
    @Test
    void a_letter_that_was_told_as_late_while_it_stood_in_line_is_not_sent_after_all() throws Exception {
        PostOffice.GATE.open(MailGate.Manner.SILENT);
        assertThat(atOnce(letters(5), carrier::carry)).containsOnly(failed(Failure.Reason.TIMED_OUT));
        PostOffice.GATE.open(MailGate.Manner.OPEN);
        var later = ANY.letter();
        assertThat(carriedInTheEnd(later)).isEqualTo(new Arrival.Arrived());
        assertThat(received()).containsExactly(messageId(later));
    }

    @Test
    void a_server_that_is_not_there_is_unreachable() {
        PostOffice.GATE.shut();
        assertThat(carrier.carry(ANY.letter())).isEqualTo(failed(Failure.Reason.UNREACHABLE));
    }

    @Test
    void an_address_that_is_none_is_not_sent_to() {
        var arrival = carrier.carry(ANY.letter("åse\r\nRCPT TO:<alle@eksempel.no>"));
        assertThat(arrival).isEqualTo(failed(Failure.Reason.INTERNAL));
        assertThat(PostOffice.SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void whatever_happens_nothing_of_the_letter_is_logged() {
        try (var log = Log.listen()) {
            carrier.carry(ANY.letter());
            PostOffice.GATE.open(MailGate.Manner.REFUSING);
            carrier.carry(ANY.letter());
            PostOffice.GATE.shut();
            carrier.carry(ANY.letter());
            var bad = ANY.letter("åse ødegård@eksempel.no");
            carrier.carry(bad);
            assertThat(log.lines())
                    .contains(bad.delivery().id().toString())
                    .doesNotContain("eksempel.no", Letters.NAME, Letters.TITLE, Letters.ORGANIZATION, "fått plass");
        }
    }

    private MimeMessage sent(Parcel.Letter letter) {
        assertThat(carrier.carry(letter)).isEqualTo(new Arrival.Arrived());
        var received = PostOffice.SERVER.getReceivedMessages();
        assertThat(received).hasSize(1);
        return received[0];
    }

    /** As the courier does, it is tried again. */
    private Arrival carriedInTheEnd(Parcel.Letter letter) {
        var arrival = carrier.carry(letter);
        while (arrival.equals(failed(Failure.Reason.TIMED_OUT))) {
            arrival = carrier.carry(letter);
        }
        return arrival;
    }

    private static List<Arrival> atOnce(List<Parcel.Letter> letters, Function<Parcel.Letter, Arrival> carrying)
            throws Exception {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            return hands
                    .invokeAll(letters.stream()
                            .map(letter -> (Callable<Arrival>) () -> carrying.apply(letter))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static List<String> received() throws MessagingException {
        var ids = new ArrayList<String>();
        for (var message : PostOffice.SERVER.getReceivedMessages()) {
            ids.add(message.getMessageID());
        }
        return ids;
    }

    private static List<Parcel.Letter> letters(int number) {
        return Stream.generate(ANY::letter).limit(number).toList();
    }

    private static String messageId(Parcel.Letter letter) {
        return "<" + letter.notice().id() + "@eksempel.no>";
    }

    private static Arrival failed(Failure.Reason reason) {
        return new Arrival.Failed(Failure.of(reason));
    }

    private static String plain(MimeMessage message) throws Exception {
        return part(message, 0, "text/plain");
    }

    private static String page(MimeMessage message) throws Exception {
        return part(message, 1, "text/html");
    }

    private static String part(MimeMessage message, int which, String type) throws Exception {
        var part = ((MimeMultipart) message.getContent()).getBodyPart(which);
        assertThat(part.isMimeType(type)).isTrue();
        return ((String) part.getContent()).replace("\r\n", "\n");
    }

    /** All that it says, from the greeting to the last line. */
    private static List<String> sentences(LetterText text, String betweenLabelAndValue) {
        return Stream.of(
                        Stream.of(text.greeting(), text.lead()),
                        text.details().stream().map(detail -> detail.label() + betweenLabelAndValue + detail.value()),
                        text.remarks().stream(),
                        Stream.of(text.footer()))
                .flatMap(sentences -> sentences)
                .toList();
    }
}
