package org.samling.bootstrap.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.samling.bootstrap.Settings;

/** Looks whether the demo's ports are free before anything is started that would have to be stopped again. */
public final class DemoPorts {

    private DemoPorts() {}

    /** What to do about a port that is taken; empty if both are free. */
    public static Optional<String> advice(Settings settings) {
        return taken(settings, "quarkus.http.port", "8080")
                .or(() -> taken(settings, "quarkus.management.port", "9000"));
    }

    private static Optional<String> taken(Settings settings, String setting, String usual) {
        String port = settings.get(setting).orElse(usual);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port)));
            return Optional.empty();
        } catch (IOException inUse) {
            return Optional.of("Port " + port + " is in use. Choose another one with -D" + setting + "=<port>.");
        }
    }
}
