package org.samling.adapters.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.adapters.persistence.DatabaseForTests;
import org.samling.application.UseCase;

@QuarkusTest
@WithTestResource(DatabaseForTests.class)
class RetriedTransactionsTest {

    @Inject
    Act act;

    @UseCase
    static class Act {

        void failing(AtomicInteger attempts, int failures, String state) {
            if (attempts.incrementAndGet() <= failures) {
                throw new IllegalStateException(new SQLException("taken back", state));
            }
        }

        void within(Act other, AtomicInteger attempts, String state) {
            other.failing(attempts, 1, state);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void what_was_taken_back_is_done_again(String state) {
        var attempts = new AtomicInteger();
        act.failing(attempts, 2, state);
        assertThat(attempts).hasValue(3);
    }

    @Test
    void not_for_ever() {
        var attempts = new AtomicInteger();
        assertThatThrownBy(() -> act.failing(attempts, 9, "40P01")).isInstanceOf(IllegalStateException.class);
        assertThat(attempts).hasValue(3);
    }

    @Test
    void what_failed_for_another_reason_is_not() {
        var attempts = new AtomicInteger();
        assertThatThrownBy(() -> act.failing(attempts, 1, "23505")).isInstanceOf(IllegalStateException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void what_happened_within_another_use_case_is_repeated_with_that() {
        var attempts = new AtomicInteger();
        act.within(act, attempts, "40P01");
        assertThat(attempts).hasValue(2);
    }
}
