package org.samling.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPlanTest {

    @ParameterizedTest
    @CsvSource({"1, PT10S", "2, PT40S", "3, PT2M40S", "4, PT10M40S", "5, PT42M40S", "6, PT1H", "7, PT1H", "1000, PT1H"})
    void each_wait_is_four_times_the_one_before_up_to_the_longest(int attempts, Duration wait) {
        assertThat(new RetryPlan(Duration.ofSeconds(10), Duration.ofHours(1)).waitAfter(attempts))
                .isEqualTo(wait);
    }
}
