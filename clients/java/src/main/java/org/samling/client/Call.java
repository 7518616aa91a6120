package org.samling.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samling.client.model.Request;

/** A call that is about to be made. */
final class Call {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String CONTENT_TYPE = "Content-Type";

    private final String method;
    private final String path;
    private final Object[] filledIn;
    private final Map<String, Object> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable Request body;

    /** In the path, each {@code {}} stands for one of the values. */
    Call(String method, String path, Object... filledIn) {
        this.method = method;
        this.path = path;
        this.filledIn = filledIn;
    }

    Call body(Request request) {
        body = request;
        headers.put(CONTENT_TYPE, "application/json");
        return this;
    }

    Call patch(Request request) {
        body = request;
        headers.put(CONTENT_TYPE, "application/merge-patch+json");
        return this;
    }

    /** Makes it safe to make the call twice. */
    Call keyed() {
        headers.put(IDEMPOTENCY_KEY, UUID.randomUUID().toString());
        return this;
    }

    void query(String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value);
        }
    }

    void header(String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }

    boolean isSafeTwice() {
        return method.equals("GET") || headers.containsKey(IDEMPOTENCY_KEY);
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    Object[] filledIn() {
        return filledIn;
    }

    Map<String, Object> query() {
        return query;
    }

    Map<String, String> headers() {
        return headers;
    }

    @Nullable
    Request body() {
        return body;
    }
}
