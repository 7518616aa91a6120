package org.samling.adapters.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnstileTest {

    private final Turnstile turnstile = new Turnstile();
    private final CountDownLatch full = new CountDownLatch(Turnstile.MOST_AT_ONCE);
    private final CountDownLatch leaving = new CountDownLatch(1);
    private final CountDownLatch oneMore = new CountDownLatch(1);

    @Test
    void who_comes_when_it_is_full_waits_until_somebody_leaves() throws InterruptedException {
        var inside = Stream.generate(() -> Thread.ofVirtual().start(() -> turnstile.pass(this::stay)))
                .limit(Turnstile.MOST_AT_ONCE)
                .toList();
        full.await();

        var next = Thread.ofVirtual().start(() -> turnstile.pass(oneMore::countDown));
        while (next.getState() != Thread.State.WAITING && next.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(oneMore.getCount()).isOne();

        leaving.countDown();
        oneMore.await();
        for (var thread : inside) {
            thread.join();
        }
    }

    private void stay() {
        full.countDown();
        try {
            leaving.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
