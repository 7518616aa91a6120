package org.samling.bootstrap.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.samling.bootstrap.packaged.Service;

/** How a process is, as it tells its operators. */
public record ProcessFigures(int threads, long heapBytes) {

    private static final String THREADS = "jvm_threads_live_threads";
    private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";

    /** Fails if the process is not alive, by its own word. */
    public static ProcessFigures of(Service service) {
        assertThat(service.get(service.management() + "/health/live").statusCode())
                .isEqualTo(200);
        var lines =
                service.get(service.management() + "/metrics").body().lines().toList();
        return new ProcessFigures((int) sum(lines, THREADS), (long) sum(lines, HEAP));
    }

    private static double sum(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
