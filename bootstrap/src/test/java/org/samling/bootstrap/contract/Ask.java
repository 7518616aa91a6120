package org.samling.bootstrap.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request, byte for byte: nothing between here and the service makes it better.
 *
 * @param target path and query as {@link Octets}, and so are values of headers and the body
 */
record Ask(
        String method,
        String target,
        Map<String, String> headers,
        @Nullable String body) {

    Ask at(String other) {
        return new Ask(method, other, headers, body);
    }

    Ask with(String header, String value) {
        var changed = new LinkedHashMap<>(headers);
        changed.put(header, value);
        return new Ask(method, target, changed, body);
    }

    Ask without(String header) {
        var changed = new LinkedHashMap<>(headers);
        changed.remove(header);
        return new Ask(method, target, changed, body);
    }

    Ask withQuery(String query) {
        return at(target + (target.contains("?") ? "&" : "?") + query);
    }

    Ask withBody(String other) {
        return new Ask(method, target, headers, other);
    }

    byte[] octets(String host) {
        var head = new StringBuilder("%s %s HTTP/1.1\r\nHost: %s\r\n".formatted(method, target, host));
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body != null) {
            head.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        return Octets.bytes(head.append("\r\n").append(body == null ? "" : body).toString());
    }

    @Override
    public String toString() {
        return "%s %s %s %s"
                .formatted(
                        method,
                        abbreviated(target),
                        abbreviated(String.valueOf(headers).replaceAll("Bearer [^,}]*", "…")),
                        body == null ? "" : abbreviated(body));
    }

    private static String abbreviated(String octets) {
        return octets.length() > 600 ? octets.substring(0, 600) + "…" : octets;
    }
}
