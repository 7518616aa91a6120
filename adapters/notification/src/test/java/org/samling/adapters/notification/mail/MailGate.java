package org.samling.adapters.notification.mail;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Stands before a real mail server, always at the same port, and behaves as a test says. */
final class MailGate {

    enum Manner {
        /** Lets everything through, and keeps what was sent. */
        OPEN,
        /** Refuses every recipient, and names them while at it. */
        REFUSING,
        /** Takes connections, and says nothing ever after. */
        SILENT
    }

    private final int port;
    private final int behind;
    private final Queue<Socket> connections = new ConcurrentLinkedQueue<>();
    private final Queue<Socket> silent = new ConcurrentLinkedQueue<>();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private @Nullable Door door;

    MailGate(int behind) {
        this.behind = behind;
        this.port = freePort();
    }

    int port() {
        return port;
    }

    /** Whoever was kept in silence is kept so. */
    void open(Manner manner) {
        shut();
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            door = new Door(opened, Thread.ofVirtual().start(() -> admit(opened, manner)));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    void shut() {
        if (door != null) {
            door.shut();
            door = null;
        }
        hangUp(connections);
    }

    void leave() {
        shut();
        hangUp(silent);
    }

    /** What was sent through the gate, byte by byte. */
    String sent() {
        return sent.toString(StandardCharsets.ISO_8859_1);
    }

    private void admit(ServerSocket opened, Manner manner) {
        while (!opened.isClosed()) {
            try {
                var connection = opened.accept();
                switch (manner) {
                    case OPEN -> letThrough(connection);
                    case REFUSING -> Thread.ofVirtual().start(() -> refuse(connection));
                    case SILENT -> silent.add(connection);
                }
            } catch (IOException shut) {
                return;
            }
        }
    }

    private void letThrough(Socket connection) throws IOException {
        connections.add(connection);
        var server = new Socket(InetAddress.getLoopbackAddress(), behind);
        connections.add(server);
        Thread.ofVirtual().start(() -> copy(connection, server, sent));
        Thread.ofVirtual().start(() -> copy(server, connection, OutputStream.nullOutputStream()));
    }

    private static void copy(Socket from, Socket to, OutputStream record) {
        var bytes = new byte[8_192];
        try (from;
                to) {
            for (int read = from.getInputStream().read(bytes);
                    read >= 0;
                    read = from.getInputStream().read(bytes)) {
                record.write(bytes, 0, read);
                to.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException closed) {
            // The other side has hung up, and so do we.
        }
    }

    private void refuse(Socket connection) {
        connections.add(connection);
        try (connection;
                var lines = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
            say(connection, "220 gate");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                say(connection, line.startsWith("RCPT") ? "550 5.1.1 Unknown here: " + line : "250 gate");
            }
        } catch (IOException closed) {
            // The other side has hung up, and so do we.
        }
    }

    private static void say(Socket connection, String line) throws IOException {
        connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void hangUp(Queue<Socket> all) {
        for (var connection = all.poll(); connection != null; connection = all.poll()) {
            try {
                connection.close();
            } catch (IOException unwilling) {
                throw new UncheckedIOException(unwilling);
            }
        }
    }

    private static int freePort() {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** The port is free again only when the doorman has gone, too. */
    private record Door(ServerSocket socket, Thread doorman) {

        void shut() {
            try {
                socket.close();
                doorman.join();
            } catch (IOException unwilling) {
                throw new UncheckedIOException(unwilling);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
