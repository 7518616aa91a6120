package org.samling.adapters.notification.delivery;

import org.samling.domain.notification.Failure;

/** What came of carrying a parcel. */
public sealed interface Arrival {

    /** The other side has it. */
    record Arrived() implements Arrival {}

    record Failed(Failure failure) implements Arrival {}

    /** The other side says that it is there no more, and does not want to be asked again. */
    record ReceiverGone(Failure failure) implements Arrival {}
}
