package org.samling.adapters.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "93.184.215.14",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "168.63.129.15",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:200::1",
                "2001:67c:4e8:f004::9",
                "2606:4700:4700::1111",
                "2a02:c0::1",
                "3ffe:ffff::1"
            })
    void what_lies_on_the_internet_may_be_called(String address) {
        assertThat(PublicAddress.isPublic(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // nothing, and this network
                "0.0.0.0",
                "0.255.255.255",
                "::",
                // loopback
                "127.0.0.1",
                "127.255.255.255",
                "::1",
                // private
                "10.0.0.0",
                "10.255.255.255",
                "172.16.0.0",
                "172.31.255.255",
                "192.168.0.1",
                "192.168.255.255",
                "fc00::1",
                "fdff:ffff::1",
                "fec0::1",
                // behind a carrier's translation
                "100.64.0.0",
                "100.127.255.255",
                // link-local
                "169.254.0.1",
                "fe80::1",
                "febf::1",
                // metadata and the like
                "169.254.169.254",
                "169.254.170.2",
                "100.100.100.200",
                "192.0.0.192",
                "168.63.129.16",
                "fd00:ec2::254",
                "fd20:ce::254",
                // protocols, documentation, benchmarks
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "198.18.0.0",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "100::1",
                "2001:db8::1",
                "3fff::1",
                "5f00::1",
                // groups, reserved, everybody
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "ff02::1",
                // IPv4 in disguise
                "::127.0.0.1",
                "::8.8.8.8",
                "64:ff9b::7f00:1",
                "64:ff9b:1::7f00:1",
                "2002:7f00:1::1",
                "2001::1",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2"
            })
    void what_lies_at_home_or_nowhere_may_not(String address) {
        assertThat(PublicAddress.isPublic(InetAddress.ofLiteral(address))).isFalse();
    }

    @Test
    void ipv4_that_was_mapped_into_ipv6_may_not_either() throws UnknownHostException {
        var mapped = new byte[16];
        mapped[10] = (byte) 0xFF;
        mapped[11] = (byte) 0xFF;
        mapped[12] = 127;
        mapped[15] = 1;

        assertThat(PublicAddress.isPublic(Inet6Address.getByAddress(null, mapped, -1)))
                .isFalse();
        assertThat(PublicAddress.isPublic(InetAddress.ofLiteral("::ffff:10.0.0.1")))
                .isFalse();
    }
}
