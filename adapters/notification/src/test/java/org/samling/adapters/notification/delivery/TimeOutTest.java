package org.samling.adapters.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeOutTest {

    @ParameterizedTest
    @ValueSource(strings = {"60s", "1M", "90s", "1h", "0s", "-1s"})
    void a_time_out_that_a_lease_would_not_outlast_is_refused_by_its_name(String written) {
        assertThatThrownBy(() -> read(written))
                .hasMessageContaining("samling.mail.time-out")
                .hasMessageContaining("shorter than the 60 s for which a delivery is lent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1ms", "59s", "59999ms"})
    void any_other_is_taken(String written) {
        assertThat(read(written).duration()).isPositive();
    }

    @Test
    void a_courier_waits_longer_than_any_parcel_is_carried() {
        var patience = new Patience(TimeOut.of("10s"), TimeOut.of("45s"), TimeOut.of("5s"));

        assertThat(patience.duration()).isGreaterThan(Duration.ofSeconds(45));
    }

    private static TimeOut read(String written) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withDefaultValue("samling.mail.time-out", written)
                .build()
                .getValue("samling.mail.time-out", TimeOut.class);
    }
}
