package org.samling.adapters.rest.trace;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The trace id of a request: the one that the caller's {@code traceparent} header names (W3C Trace Context), or a new
 * one. The answer, the logs and the audit log all carry it.
 */
public final class TraceId {

    public static final String HEADER = "Trace-Id";
    private static final String KEY = TraceId.class.getName();
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceId() {}

    public static String of(RoutingContext routing) {
        String known = routing.get(KEY);
        if (known != null) {
            return known;
        }
        var id = read(routing.request().getHeader("traceparent"));
        routing.put(KEY, id);
        return id;
    }

    static String read(@Nullable String traceparent) {
        if (traceparent != null) {
            var parts = TRACEPARENT.matcher(traceparent);
            if (parts.matches()) {
                return parts.group(1);
            }
        }
        return mint();
    }

    private static String mint() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
