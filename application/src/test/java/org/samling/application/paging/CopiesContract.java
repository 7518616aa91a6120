package org.samling.application.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.application.paging.ClientCopy.Flaw;

/**
 * What a list promises that tells what has changed: clients keep copies of it while it does. Each seed is another history, the
 * same every time.
 */
public interface CopiesContract {

    int STEPS = 600;

    /** The clock of the instance that answers the clients is ahead of the one that writes. */
    Duration AHEAD = Duration.ofSeconds(5);

    History aHistory(Random random);

    /** One for each of the people. */
    List<? extends ClientCopy<?>> copies(Flaw flaw);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    default void a_copy_that_is_kept_by_asking_for_updates_is_exact_after_any_sequence_of_changes(long seed) {
        var random = new Random(seed);
        var history = aHistory(random);
        var copies = copies(Flaw.NONE);
        copies.forEach(ClientCopy::look);

        for (var step = 1; step <= STEPS; step++) {
            goesOn(history, copies);
            for (var copy : copies) {
                if (isAskedFor(copy, () -> goesOn(history, copies), random)) {
                    assertThat(copy).as("seed %d, step %d", seed, step).matches(ClientCopy::isExact, "is exact");
                }
                assertThat(copy.neverShown())
                        .as("seed %d, step %d, told to %s", seed, step, copy)
                        .isEmpty();
            }
        }

        assertThat(history.undone()).isEmpty();
        assertThat(copies.stream().mapToInt(ClientCopy::removed).sum()).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource(names = {"KEEPS_WHAT_IS_GONE", "ASKS_FROM_THE_ANSWER_ON"})
    default void a_copy_that_is_kept_carelessly_goes_wrong_sooner_or_later(Flaw flaw) {
        assertThat(goesWrong(flaw)).isTrue();
    }

    default boolean goesWrong(Flaw flaw) {
        return LongStream.rangeClosed(1, 5).anyMatch(seed -> goesWrong(flaw, new Random(seed)));
    }

    private boolean goesWrong(Flaw flaw, Random random) {
        var history = aHistory(random);
        var copies = copies(flaw);
        for (var step = 1; step <= STEPS; step++) {
            goesOn(history, copies);
            if (copies.stream()
                    .anyMatch(copy -> isAskedFor(copy, () -> goesOn(history, copies), random) && !copy.isExact())) {
                return true;
            }
        }
        return false;
    }

    private static void goesOn(History history, List<? extends ClientCopy<?>> copies) {
        history.goesOn();
        copies.forEach(ClientCopy::look);
    }

    /** Now and then a client asks; whether nothing else has happened meanwhile, so that its copy is to be exact. */
    private static boolean isAskedFor(ClientCopy<?> copy, Runnable meanwhile, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> {
                copy.bringUpToDate(1 + random.nextInt(5), () -> {});
                yield true;
            }
            case 1 -> {
                copy.bringUpToDate(1 + random.nextInt(5), meanwhile);
                yield false;
            }
            default -> false;
        };
    }
}
