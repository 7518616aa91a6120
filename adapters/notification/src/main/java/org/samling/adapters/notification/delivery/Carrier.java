package org.samling.adapters.notification.delivery;

import org.samling.application.notification.view.Parcel;

/**
 * Carries the parcels of one channel. It waits for the other side's answer, but never as long as a delivery's lease, and
 * tells what came of it rather than throwing.
 */
public interface Carrier<P extends Parcel> {

    Arrival carry(P parcel);
}
