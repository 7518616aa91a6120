package org.samling.bootstrap.racing;

import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.samling.bootstrap.racing.Gathering.Crowd;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.workshop.ParticipantRule;

/** A crowd that signs up and cancels, all at once. What fails, other than by a rule, is kept. */
final class Storm {

    private static final int THREADS = 32;
    private static final int ACTS_OF_A_THREAD = 60;

    private final Crowd crowd;
    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();

    Storm(Crowd crowd) {
        this.crowd = crowd;
    }

    Crowd crowd() {
        return crowd;
    }

    UUID organization() {
        return crowd.organization().value();
    }

    Stream<RuntimeException> failures() {
        return failures.stream();
    }

    <I> void rage(List<I> things, BiConsumer<Actor, I> signUp, BiConsumer<Actor, I> cancel) {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < THREADS; i++) {
                var random = new Random(i);
                threads.execute(() -> {
                    for (int act = 0; act < ACTS_OF_A_THREAD; act++) {
                        var actor = crowd.as(oneOf(crowd.peers(), random));
                        var thing = oneOf(things, random);
                        attempt(() -> (random.nextInt(5) < 3 ? signUp : cancel).accept(actor, thing));
                    }
                });
            }
        }
    }

    /** It may be refused, for another thread was there before: then it must have changed nothing. */
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (RuleViolation refusal) {
            if (!isAboutTakingPart(refusal)) {
                failures.add(refusal);
            }
        } catch (RuntimeException failure) {
            failures.add(failure);
        }
    }

    private static boolean isAboutTakingPart(RuleViolation refusal) {
        return Stream.of(ParticipantRule.class, EventParticipantRule.class, CommonRule.class)
                .anyMatch(rules -> rules.isInstance(refusal.rule()));
    }

    private static <T> T oneOf(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }
}
