package org.samling.adapters.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samling.domain.notification.WebhookSecret;

class SignatureTest {

    private static final WebhookSecret PUBLISHED = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final long TIMESTAMP = 1_614_265_330;
    private static final String BODY = "{\"test\": 2432232314}";

    @Test
    void it_is_the_one_that_standard_webhooks_publishes() {
        assertThat(Signature.of(List.of(PUBLISHED), ID, TIMESTAMP, BODY))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void while_two_secrets_are_in_force_there_is_one_of_each() {
        var other = WebhookSecret.mint();

        assertThat(Signature.of(List.of(other, PUBLISHED), ID, TIMESTAMP, BODY).split(" "))
                .containsExactly(
                        Signature.of(List.of(other), ID, TIMESTAMP, BODY),
                        Signature.of(List.of(PUBLISHED), ID, TIMESTAMP, BODY));
    }
}
