package org.samling.adapters.notification.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.samling.domain.notification.Failure.Reason;

class ReasonsTest {

    @Test
    void what_took_too_long_is_told_from_what_could_not_be_reached_and_from_what_was_refused() {
        assertThat(Reasons.of(new io.smallrye.mutiny.TimeoutException())).isEqualTo(Reason.TIMED_OUT);
        assertThat(Reasons.of(new TimeoutException())).isEqualTo(Reason.TIMED_OUT);
        assertThat(Reasons.of(new NotEnoughReplicasException("one of two"))).isEqualTo(Reason.UNREACHABLE);
        assertThat(Reasons.of(new RecordTooLargeException())).isEqualTo(Reason.REFUSED);
    }

    @Test
    void what_kafka_said_is_found_within_what_the_connector_says() {
        assertThat(Reasons.of(new IllegalStateException(new TimeoutException())))
                .isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void a_mistake_of_ours_stays_one() {
        var mistake = new IllegalStateException();

        assertThatThrownBy(() -> Reasons.of(mistake)).isSameAs(mistake);
    }
}
