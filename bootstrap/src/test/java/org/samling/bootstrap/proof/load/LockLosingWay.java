package org.samling.bootstrap.proof.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A way to the database on which locks get lost: where a service asks to hold a row, a comment of the same length arrives,
 * and the row is only looked at. So the protection is taken away from services that know nothing of it.
 */
final class LockLosingWay implements AutoCloseable {

    private static final String HOLD = "for no key update";
    private static final String LOOK = "/* only look at*/";
    private static final String SCHEME = "jdbc:";
    private static final int ENCRYPTION_WANTED = 80_877_103;
    private static final int LENGTH_BYTES = Integer.BYTES;
    private static final byte PARSE = 'P';

    private final URI database;
    private final ServerSocket entrance;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    LockLosingWay(String databaseUrl) {
        database = URI.create(databaseUrl.substring(SCHEME.length()));
        try {
            entrance = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::admit);
    }

    /** The database's URL by this way. */
    String url() {
        return SCHEME
                + database.toString().replaceFirst(":" + database.getPort() + "/", ":" + entrance.getLocalPort() + "/");
    }

    private void admit() {
        try {
            while (true) {
                var caller = entrance.accept();
                var server = new Socket(database.getHost(), database.getPort());
                sockets.add(caller);
                sockets.add(server);
                Thread.ofVirtual().start(() -> carry(caller, server, LockLosingWay::questions));
                Thread.ofVirtual().start(() -> carry(server, caller, LockLosingWay::answers));
            }
        } catch (IOException closed) {
            close();
        }
    }

    private interface Carrying {
        void carry(Socket from, Socket to) throws IOException;
    }

    /** Until one of the two hangs up. */
    private void carry(Socket from, Socket to, Carrying carrying) {
        try (from;
                to) {
            carrying.carry(from, to);
        } catch (IOException hungUp) {
            sockets.remove(from);
        }
        sockets.remove(to);
    }

    private static void answers(Socket from, Socket to) throws IOException {
        from.getInputStream().transferTo(to.getOutputStream());
    }

    private static void questions(Socket from, Socket to) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(from.getInputStream()));
        var out = new DataOutputStream(new BufferedOutputStream(to.getOutputStream()));
        while (greets(in, out) == ENCRYPTION_WANTED) {
            out.flush();
        }
        out.flush();
        while (true) {
            var type = in.readByte();
            var message = in.readNBytes(in.readInt() - LENGTH_BYTES);
            out.writeByte(type);
            out.writeInt(message.length + LENGTH_BYTES);
            out.write(type == PARSE ? unlocked(message) : message);
            if (in.available() == 0) {
                out.flush();
            }
        }
    }

    /** What is said before messages have types, with what it is about. */
    private static int greets(DataInputStream in, DataOutputStream out) throws IOException {
        var length = in.readInt();
        var about = in.readInt();
        out.writeInt(length);
        out.writeInt(about);
        out.write(in.readNBytes(length - 2 * LENGTH_BYTES));
        return about;
    }

    private static byte[] unlocked(byte[] statement) {
        return new String(statement, ISO_8859_1).replace(HOLD, LOOK).getBytes(ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            entrance.close();
            for (var socket : sockets) {
                socket.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
