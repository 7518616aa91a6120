package org.samling.domain.shared;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a partial change says of one attribute: nothing, or its new value, which may be none. "Leave it" and "clear it"
 * are different wishes.
 */
public sealed interface Change<T> {

    /** The change does not mention the attribute. */
    record Keep<T>() implements Change<T> {}

    /** The attribute gets this value; none clears it. */
    record To<T>(@Nullable T value) implements Change<T> {}

    static <T> Change<T> keep() {
        return new Keep<>();
    }

    static <T> Change<T> to(@Nullable T value) {
        return new To<>(value);
    }

    default @Nullable T appliedTo(@Nullable T current) {
        return switch (this) {
            case Keep<T>() -> current;
            case To<T>(var value) -> value;
        };
    }

    default <R> Change<R> map(Function<T, R> mapping) {
        return switch (this) {
            case Keep<T>() -> keep();
            case To<T>(var value) -> to(value == null ? null : mapping.apply(value));
        };
    }
}
