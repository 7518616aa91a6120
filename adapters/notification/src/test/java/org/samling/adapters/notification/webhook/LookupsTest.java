package org.samling.adapters.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samling.adapters.notification.delivery.Deadline;
import org.samling.adapters.notification.delivery.TimeOut;
import org.samling.domain.notification.Failure.Reason;

@Timeout(60)
class LookupsTest {

    private static final InetAddress HOME = InetAddress.ofLiteral("127.0.0.1");

    private final CountDownLatch over = new CountDownLatch(1);
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    @Test
    void of_a_name_server_that_stalls_no_more_is_asked_than_there_are_places_until_one_is_free() throws Exception {
        try (var lookups = new Lookups(this::stall)) {
            fill(lookups);

            assertThatThrownBy(() -> lookups.addressesOf("one.more.example.org", in("300ms")))
                    .isInstanceOfSatisfying(
                            FailedCall.class,
                            failure -> assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT));
            assertThat(asked).hasSize(Lookups.MOST_AT_ONCE).doesNotContain("one.more.example.org");

            over.countDown();
            assertThat(lookups.addressesOf("later.example.org", in("50s"))).containsExactly(HOME);
        }
    }

    /** Those who ask give up; what they asked for goes on. */
    private void fill(Lookups lookups) throws InterruptedException {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            callers.invokeAll(IntStream.range(0, Lookups.MOST_AT_ONCE)
                    .mapToObj(each -> (Callable<List<InetAddress>>)
                            () -> lookups.addressesOf("tarpit-%d.example.org".formatted(each), in("4s")))
                    .toList());
        }
    }

    private List<InetAddress> stall(String name) {
        asked.add(name);
        try {
            over.await();
        } catch (InterruptedException closed) {
            throw new IllegalStateException(closed);
        }
        return List.of(HOME);
    }

    private static Deadline in(String time) {
        return TimeOut.of(time).begin();
    }
}
