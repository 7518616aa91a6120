package org.samling.adapters.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A connection on which requests are written by hand, and may be left unfinished. */
final class Line implements AutoCloseable {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final String LENGTH = "content-length: ";

    private final Socket socket;
    private final InputStream answers;

    Line(URI address) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout((int) LONGEST_ANSWER.toMillis());
        answers = new BufferedInputStream(socket.getInputStream());
    }

    /** Begins a request with these headers besides those that every request has. */
    Line begin(String what, String subject, String... headers) throws IOException {
        return send("""
                %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                %s\r
                """.formatted(what, Tokens.of(subject), lines(headers)));
    }

    Line send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        return this;
    }

    /** Reads an answer to its end, and returns its status; 0 if the connection is closed instead. */
    int status() throws IOException {
        var first = line();
        if (first.isEmpty()) {
            return 0;
        }
        var length = 0;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()));
            }
        }
        answers.skipNBytes(length);
        return Integer.parseInt(first.split(" ", -1)[1]);
    }

    boolean isAnswered() throws IOException {
        return answers.available() > 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = answers.read(); next >= 0 && next != '\n'; next = answers.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static String lines(String... headers) {
        return Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining());
    }
}
