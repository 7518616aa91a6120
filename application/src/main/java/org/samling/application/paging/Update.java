package org.samling.application.paging;

import java.util.UUID;

/** What somebody who keeps a copy of a list needs to know of one thing that was changed. */
public sealed interface Update<T> {

    UUID id();

    /** This is how it is now. */
    record Shown<T>(UUID id, T view) implements Update<T> {}

    /** It is no longer among those that were asked for. */
    record Gone<T>(UUID id) implements Update<T> {}
}
