package org.samling.adapters.notification.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Knows where names lead. It may take its time, and may give another answer the next time. */
interface AddressBook {

    /** At least one, the preferred one first. */
    List<InetAddress> addressesOf(String name) throws UnknownHostException;
}
