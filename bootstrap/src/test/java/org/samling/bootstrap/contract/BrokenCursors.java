package org.samling.bootstrap.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.samling.bootstrap.contract.Described.In;
import org.samling.bootstrap.contract.Described.Parameter;
import org.samling.bootstrap.whole.Setting;

/** Cursors that open nothing here: broken, changed by a character, or given out for something else. */
record BrokenCursors(Setting setting, Ask right, Wire wire, RandomGenerator random) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int CHANGES = 8;

    List<Case> of(Described operation) {
        if (!operation.has(In.QUERY, "cursor")) {
            return List.of();
        }
        var broken = new ArrayList<>(
                List.of("x", "null", "AAAA", "%00", "0", "..%2F..", "A".repeat(2000), "%3D", "%ED%A0%80"));
        var abroad = cursor(right.at(setting.abroad("/v1/organizations/{organization_id}/members"))
                .with("Authorization", "Bearer " + setting.tokenAbroad()));
        broken.add(abroad);
        changed(abroad).forEach(broken::add);
        var own = cursor(right);
        var filters = new ArrayList<String>();
        if (!own.isEmpty()) {
            changed(own).forEach(broken::add);
            operation
                    .parameters(In.QUERY)
                    .filter(filter -> filter.shape() instanceof Shape.Choice || filter.shape() instanceof Shape.YesNo)
                    .map(BrokenCursors::any)
                    .forEach(filter -> filters.add(own + '&' + filter));
        }
        return Stream.concat(broken.stream(), filters.stream())
                .map(cursor ->
                        new Case(Kind.BROKEN_CURSOR, "cursor", right.withQuery("cursor=" + cursor), Fate.REFUSED))
                .toList();
    }

    /** The cursor of the second page, if there is one. */
    private String cursor(Ask first) {
        return wire.send(first.withQuery("limit=1")).json().path("next_cursor").asText("");
    }

    private Stream<String> changed(String cursor) {
        return Stream.concat(
                Stream.of(cursor.substring(1), cursor.substring(0, cursor.length() - 1), cursor + cursor, cursor + "A"),
                random.ints(CHANGES, 0, cursor.length() - 1).mapToObj(place -> {
                    var other = LETTERS.charAt((LETTERS.indexOf(cursor.charAt(place)) + 1) % LETTERS.length());
                    return cursor.substring(0, place) + other + cursor.substring(place + 1);
                }));
    }

    private static String any(Parameter filter) {
        return filter.name()
                + '='
                + switch (filter.shape()) {
                    case Shape.Choice choice -> choice.values().getFirst();
                    default -> "true";
                };
    }
}
