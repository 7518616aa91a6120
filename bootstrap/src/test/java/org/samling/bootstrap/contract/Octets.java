package org.samling.bootstrap.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.stream.Collectors;

/** Bytes that may be no text at all, held as a string in which each character is a byte. */
final class Octets {

    private static final int ASCII_END = 128;

    private Octets() {}

    static String of(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    static byte[] bytes(String octets) {
        return octets.getBytes(ISO_8859_1);
    }

    static String text(byte[] bytes) throws CharacterCodingException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** As they stand in an address. */
    static String encoded(String octets) {
        return octets.chars()
                .mapToObj(octet -> octet < ASCII_END && Character.isLetterOrDigit(octet)
                        ? Character.toString(octet)
                        : "%%%02X".formatted(octet))
                .collect(Collectors.joining());
    }
}
