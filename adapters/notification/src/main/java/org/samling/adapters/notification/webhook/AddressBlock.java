package org.samling.adapters.notification.webhook;

import java.math.BigInteger;
import java.net.InetAddress;

/** Addresses that begin with the same bits, written as 10.0.0.0/8. */
record AddressBlock(InetAddress first, int bits) {

    static AddressBlock of(String text) {
        var slash = text.indexOf('/');
        return new AddressBlock(
                InetAddress.ofLiteral(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    boolean contains(InetAddress address) {
        return address.getClass() == first.getClass() && beginning(address).equals(beginning(first));
    }

    private BigInteger beginning(InetAddress address) {
        var bytes = address.getAddress();
        return new BigInteger(1, bytes).shiftRight(bytes.length * Byte.SIZE - bits);
    }
}
