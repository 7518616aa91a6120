package org.samling.bootstrap.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Many threads that wait for each other, and then do something at the same moment. */
final class AllAtOnce {

    private AllAtOnce() {}

    static <T> List<T> times(int many, Callable<T> work) {
        return all(Stream.generate(() -> work).limit(many).toList());
    }

    static <T> List<T> all(List<Callable<T>> works) {
        var start = new CyclicBarrier(works.size());
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            var begun = threads.invokeAll(works.stream()
                    .map(work -> (Callable<T>) () -> {
                        start.await();
                        return work.call();
                    })
                    .toList());
            var results = new ArrayList<T>();
            for (var work : begun) {
                results.add(work.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
