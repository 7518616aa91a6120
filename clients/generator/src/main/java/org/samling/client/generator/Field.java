package org.samling.client.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a model. One that is {@code optional} may be absent, one that is {@code nullable} may be null; in a request
 * to change something these are two different things.
 */
public record Field(
        String name,
        String wire,
        String type,
        boolean optional,
        boolean nullable,
        boolean list,
        @Nullable String reading,
        String text,
        List<String> doc) {

    /** What is said about it, in comments of Python. */
    public List<String> remark() {
        return Layout.lines(text, 105).stream().map(line -> "#: " + line).toList();
    }

    /** How it is read from JSON in Python. */
    public String reader() {
        var value = optional || nullable || list ? "json.get(\"" + wire + "\")" : "json[\"" + wire + "\"]";
        if (list) {
            return reading == null ? "list(" + value + " or ())" : "each(" + reading + ", " + value + ")";
        }
        if (reading == null) {
            return value;
        }
        return optional || nullable ? "maybe(" + reading + ", " + value + ")" : reading + "(" + value + ")";
    }
}
