package org.samling.adapters.notification.webhook;

import java.net.InetAddress;
import java.net.URI;

/** Where a call goes: to this address and no other, whatever the name in the URL stands for by then. */
record Destination(URI url, InetAddress address) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    boolean isEncrypted() {
        return "https".equals(url.getScheme());
    }

    String host() {
        return url.getHost();
    }

    int port() {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return isEncrypted() ? HTTPS : HTTP;
    }

    String pathAndQuery() {
        var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
