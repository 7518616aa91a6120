package org.samling.adapters.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samling.adapters.notification.delivery.Arrival;
import org.samling.domain.notification.NoticeKind;

@QuarkusTest
@TestProfile(ShownLetterTest.Demonstration.class)
class ShownLetterTest {

    public static final class Demonstration extends PostOffice {

        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(super.getConfigOverrides());
            settings.put("quarkus.mailer.mock", "true");
            settings.put("quarkus.log.category.\"org.samling\".level", "INFO");
            return settings;
        }

        /** There is nobody to send to. */
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of();
        }
    }

    private final MailCarrier carrier;

    ShownLetterTest(MailCarrier carrier) {
        this.carrier = carrier;
    }

    @Test
    void a_demonstration_shows_its_letters_and_sends_none() {
        try (var log = Log.listen()) {
            var arrival =
                    carrier.carry(Letters.of(NoticeKind.PROMOTED, "workshop").letter());
            assertThat(arrival).isEqualTo(new Arrival.Arrived());
            assertThat(log.lines()).contains("Du har fått plass – tirsdag 3. mars kl. 18.00", Letters.TITLE);
        }
    }
}
