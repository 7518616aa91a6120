package org.samling.adapters.notification.broker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samling.adapters.notification.delivery.Arrival;
import org.samling.adapters.notification.delivery.Carrier;
import org.samling.adapters.notification.delivery.Parcels;
import org.samling.application.notification.NoticeFacts;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.Failure;
import org.samling.domain.notification.NoticeKind;

@QuarkusTest
@TestProfile(BrokerIsAway.class)
@Timeout(60)
class AwayBrokerTest {

    private final Carrier<Parcel.Message> carrier;

    AwayBrokerTest(Carrier<Parcel.Message> carrier) {
        this.carrier = carrier;
    }

    @Test
    void a_broker_that_is_away_keeps_nothing_and_stops_nothing_else() {
        assertThat(carrier.carry(Parcels.message(NoticeKind.PROMOTED, NoticeFacts.NONE)))
                .isEqualTo(new Arrival.Failed(Failure.of(Failure.Reason.TIMED_OUT)));
    }
}
