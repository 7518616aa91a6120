package org.samling.adapters.notification.webhook;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks as every program on this machine does. */
@Singleton
class SystemAddressBook implements AddressBook {

    @Override
    public List<InetAddress> addressesOf(String name) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(name));
    }
}
