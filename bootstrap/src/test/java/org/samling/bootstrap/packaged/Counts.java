package org.samling.bootstrap.packaged;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How often there was what, as many callers find at once. */
public final class Counts<T extends Comparable<T>> {

    private final Map<T, AtomicLong> counts = new ConcurrentHashMap<>();

    public void add(T seen) {
        counts.computeIfAbsent(seen, _ -> new AtomicLong()).incrementAndGet();
    }

    public SortedMap<T, Long> soFar() {
        var soFar = new TreeMap<T, Long>();
        counts.forEach((seen, times) -> soFar.put(seen, times.get()));
        return soFar;
    }
}
