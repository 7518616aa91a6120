package org.samling.application;

/** Tells whether a failure is the storage being away or overloaded, in which case the same request may succeed later. */
public interface Outages {

    boolean isOutage(Throwable failure);
}
