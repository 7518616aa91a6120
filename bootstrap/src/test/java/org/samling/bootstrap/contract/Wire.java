package org.samling.bootstrap.contract;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection to the service, over which any bytes can go. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 40_000;

    private final int port;
    private @Nullable Socket socket;
    private InputStream input = InputStream.nullInputStream();

    Wire(int port) {
        this.port = port;
    }

    Answer send(Ask ask) {
        try {
            return exchange(socket == null ? connect() : socket, ask);
        } catch (IOException noAnswer) {
            close();
            throw new UncheckedIOException("no answer to " + ask, noAnswer);
        }
    }

    private Answer exchange(Socket open, Ask ask) throws IOException {
        open.getOutputStream().write(ask.octets("localhost:" + port));
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = headers();
        var hasBody = status != 204 && status != 304;
        var body = hasBody ? body(headers) : new byte[0];
        if (headers.getOrDefault("connection", "").equalsIgnoreCase("close")) {
            close();
        }
        return new Answer(status, headers.getOrDefault("content-type", ""), Octets.text(body));
    }

    private Socket connect() throws IOException {
        var opened = new Socket("localhost", port);
        opened.setSoTimeout(PATIENCE_MILLIS);
        opened.setTcpNoDelay(true);
        socket = opened;
        input = new BufferedInputStream(opened.getInputStream());
        return opened;
    }

    private Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (!headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            return input.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        var body = new ByteArrayOutputStream();
        for (var size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(input.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var octet = input.read(); octet != '\n'; octet = input.read()) {
            if (octet < 0) {
                throw new EOFException();
            }
            line.write(octet);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    @Override
    public void close() {
        var open = socket;
        socket = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
