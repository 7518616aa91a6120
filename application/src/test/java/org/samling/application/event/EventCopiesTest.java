package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.application.event.EventCopy.Flaw;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Role;

/** Clients keep copies of the events while those change. Each seed is another history, the same every time. */
class EventCopiesTest extends EventUseCaseScene {

    private static final int STEPS = 600;

    /** The clock of the instance that answers the clients is ahead of the one that writes. */
    private static final Duration AHEAD = Duration.ofSeconds(5);

    private final List<Member> people = Stream.concat(Arrays.stream(Role.values()), Arrays.stream(Role.values()))
            .map(role -> memberOf(organization, "Kari", role))
            .toList();
    private final BrowseEvents elsewhere =
            new BrowseEventsService(visible, eventViews(), eventParticipantViews(), Clock.offset(clock, AHEAD));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_copy_that_is_kept_by_asking_for_updates_is_exact_after_any_sequence_of_changes(long seed) {
        var random = new Random(seed);
        var history = new EventHistory(this, people, clock, random);
        var copies = copies(Flaw.NONE);

        for (var step = 1; step <= STEPS; step++) {
            history.goesOn();
            for (var copy : copies) {
                if (isAskedFor(copy, history, random)) {
                    assertThat(copy).as("seed %d, step %d", seed, step).matches(EventCopy::isExact, "is exact");
                }
            }
        }

        assertThat(history.done()).containsExactlyInAnyOrderElementsOf(EventHistory.DEEDS);
        assertThat(copies.stream().mapToInt(EventCopy::removed).sum()).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource(
            value = Flaw.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE"})
    void a_copy_that_is_kept_carelessly_goes_wrong_sooner_or_later(Flaw flaw) {
        assertThat(LongStream.rangeClosed(1, 5).anyMatch(seed -> goesWrong(flaw, new Random(seed))))
                .isTrue();
    }

    private boolean goesWrong(Flaw flaw, Random random) {
        var history = new EventHistory(this, people, clock, random);
        var copies = copies(flaw);
        for (var step = 1; step <= STEPS; step++) {
            history.goesOn();
            if (copies.stream().anyMatch(copy -> isAskedFor(copy, history, random) && !copy.isExact())) {
                return true;
            }
        }
        return false;
    }

    private List<EventCopy> copies(Flaw flaw) {
        return people.stream()
                .map(member -> new EventCopy(elsewhere, actorOf(member), flaw))
                .toList();
    }

    /** Now and then a client asks; whether nothing else has happened meanwhile, so that its copy is to be exact. */
    private static boolean isAskedFor(EventCopy copy, EventHistory history, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> {
                copy.bringUpToDate(1 + random.nextInt(5), () -> {});
                yield true;
            }
            case 1 -> {
                copy.bringUpToDate(1 + random.nextInt(5), history::goesOn);
                yield false;
            }
            default -> false;
        };
    }
}
