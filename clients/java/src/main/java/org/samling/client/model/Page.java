package org.samling.client.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list, and where the next part begins. */
public interface Page<T> {

    List<T> items();

    /** What to give as {@code cursor} to get the next page; null on the last one. */
    @Nullable
    String nextCursor();
}
