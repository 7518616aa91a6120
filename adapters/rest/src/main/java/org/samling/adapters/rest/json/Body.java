package org.samling.adapters.rest.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.request.Order;

/**
 * The body of a request, not yet read. Reading it is the resource's own step, so that what comes before it in the order
 * of refusals (who the caller is, whether there is such a thing) really comes before.
 */
public final class Body<T> {

    private final byte[] bytes;
    private final JavaType type;
    private final ObjectMapper json;

    Body(byte[] bytes, JavaType type, ObjectMapper json) {
        this.bytes = bytes;
        this.type = type;
        this.json = json;
    }

    /** The request in the body, or a refusal with everything that cannot be read. */
    public T read() {
        return JsonReading.read(bytes, type, json);
    }

    /**
     * The request in the body of an operation on one thing. If it cannot be read, the thing is looked up first: whoever
     * may not know of it is told so, and not what is wrong with the body.
     */
    public T read(Runnable thingIsKnown) {
        return Order.knownThen(thingIsKnown, this::read);
    }

    /** The request in the body of an operation that can do without one. */
    public static <T> T readOr(@Nullable Body<T> body, T otherwise, Runnable thingIsKnown) {
        return body == null || body.bytes.length == 0 ? otherwise : body.read(thingIsKnown);
    }

    /** The bytes as they came, for telling one request from another. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
