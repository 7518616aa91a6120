package org.samling.adapters.rest.request;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a query, as it came. */
final class QueryText {

    private static final Pattern AND = Pattern.compile("&");

    private QueryText() {}

    /** The names of the parameters whose values are not UTF-8; what the framework reads instead, nobody has sent. */
    static Set<String> broken(String query) {
        return AND.splitAsStream(query)
                .map(parameter -> parameter.split("=", 2))
                .filter(parameter -> parameter.length > 1 && !isUtf8(parameter[1]))
                .map(parameter -> URLDecoder.decode(parameter[0], StandardCharsets.UTF_8))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isUtf8(String encoded) {
        var octets = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }
}
