package org.samling.bootstrap.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.samling.bootstrap.contract.Described.In;
import org.samling.bootstrap.whole.Setting;

/** Requests as the document lets them be. */
final class RightRequests {

    private static final List<String> LANGUAGES =
            List.of("nb", "nn-NO, en;q=0.3", "*", "", "zz;q=9,,;=", "\u00c3\u00a6");
    private static final List<String> COPIES = List.of("*", "\"0-0\"", "W/\"x\", \"y\"", "", "no tag", "\"", "\u00c3(");

    private static final int LONGEST_IN_AN_ADDRESS = 200;
    private static final int DIGITS_OF_A_FRACTION = 10;

    private final Described operation;
    private final Setting setting;
    private final RandomGenerator random;
    private final RightValues values;

    RightRequests(Described operation, Setting setting, RandomGenerator random) {
        this.operation = operation;
        this.setting = setting;
        this.random = random;
        this.values = new RightValues(new Meanings(setting::here, random));
    }

    /** With every field of the body, and nothing else that it can do without. */
    Ask complete() {
        var bare = bare();
        var content = operation.content();
        return content == null
                ? bare
                : bare.with("Content-Type", content.type())
                        .withBody(Bodies.octets(new Bodies(content, setting).complete(values)));
    }

    /** With any fields, parameters and headers. */
    Ask any() {
        var ask = bare();
        var content = operation.content();
        if (content != null && (content.required() || random.nextInt(4) > 0)) {
            ask = ask.with("Content-Type", content.type())
                    .withBody(Bodies.octets(new Bodies(content, setting).any(values, random.nextBoolean())));
        }
        for (var parameter : operation.parameters(In.QUERY).toList()) {
            if (!parameter.name().equals("cursor") && random.nextInt(3) == 0) {
                var value = inAnAddress(values.any(parameter.name(), fitting(parameter.shape())));
                ask = value.isEmpty() ? ask : ask.withQuery(parameter.name() + '=' + Octets.encoded(Octets.of(value)));
            }
        }
        for (var header : operation.parameters(In.HEADER).toList()) {
            if (random.nextInt(3) == 0) {
                ask = ask.with(header.name(), anyHeader(header.name()));
            }
        }
        return ask;
    }

    /** An address has a limit of its own. */
    private static Shape fitting(Shape shape) {
        return shape instanceof Shape.Text(var longest)
                ? new Shape.Text(Math.min(longest, LONGEST_IN_AN_ADDRESS))
                : shape;
    }

    /** Numbers are written in full there, and with no more digits than are read. */
    private static String inAnAddress(JsonNode value) {
        return value.isBigDecimal()
                ? value.decimalValue()
                        .setScale(DIGITS_OF_A_FRACTION, RoundingMode.HALF_EVEN)
                        .toPlainString()
                : value.asText();
    }

    private Ask bare() {
        return new Ask(
                setting.method(),
                setting.here(operation.path()),
                Map.of("Authorization", "Bearer " + setting.token()),
                null);
    }

    private String anyHeader(String name) {
        return switch (name) {
            case "Accept-Language" -> oneOf(LANGUAGES);
            case "If-None-Match" -> oneOf(COPIES);
            case "If-Match" -> "*";
            case "Idempotency-Key" -> "made-up-%x-%x".formatted(System.nanoTime(), random.nextLong());
            default -> throw new IllegalArgumentException("nobody knows what is right in " + name);
        };
    }

    private String oneOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
