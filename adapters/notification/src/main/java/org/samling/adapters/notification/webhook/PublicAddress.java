package org.samling.adapters.notification.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses that lie on the internet from those that lie on this machine, in its network, or nowhere. Of IPv6 only one
 * eighth has ever been given out, and what is not given out is not public; that leaves out private addresses, and IPv4 ones in
 * the disguise of IPv6 that begins with zeros.
 */
final class PublicAddress {

    /** The IANA registry of special-purpose addresses, groups, and what was never given out. */
    private static final List<AddressBlock> SPECIAL_IPV4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** Where Azure's virtual machines reach their host; every other cloud does that at a special address. */
    private static final AddressBlock HOST_OF_AZURE = AddressBlock.of("168.63.129.16/32");

    private static final AddressBlock GIVEN_OUT_IPV6 = AddressBlock.of("2000::/3");

    /** Protocols (Teredo among them, which carries IPv4), documentation, and 6to4, which carries IPv4 too. */
    private static final List<AddressBlock> SPECIAL_IPV6 =
            blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        return address instanceof Inet6Address
                ? GIVEN_OUT_IPV6.contains(address) && isInNone(SPECIAL_IPV6, address)
                : !HOST_OF_AZURE.contains(address) && isInNone(SPECIAL_IPV4, address);
    }

    private static boolean isInNone(List<AddressBlock> blocks, InetAddress address) {
        return blocks.stream().noneMatch(block -> block.contains(address));
    }

    private static List<AddressBlock> blocks(String... texts) {
        return Stream.of(texts).map(AddressBlock::of).toList();
    }
}
