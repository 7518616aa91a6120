package org.samling.bootstrap.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;

/** Values that may stand where something of a shape is expected. */
final class RightValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int A_FEW = 4;

    /** Of all times that can be told: the first, and the last in every offset. */
    private static final List<String> AT_THE_ENDS =
            List.of("1973-01-01T00:00:00Z", "9998-12-31T23:59:59.999999999-18:00", "9998-12-31T23:59:59+18:00");

    private static final List<String> BLANK = List.of("", " ", "\t\n", "\u2003", "\u200b", "\u0301");

    private final RandomGenerator random;
    private final Meanings meanings;
    private final Texts texts;

    RightValues(Meanings meanings) {
        this.random = meanings.random();
        this.meanings = meanings;
        this.texts = new Texts(random);
    }

    /** The simplest one. Of an object, with every field that there is. */
    JsonNode plain(String name, Shape shape) {
        return switch (shape) {
            case Shape.Text _ -> JSON.textNode(meanings.text(name, "Ny"));
            case Shape.Choice choice -> JSON.textNode(choice.values().getFirst());
            case Shape.Id() -> JSON.textNode(meanings.id(name));
            case Shape.Time() -> JSON.textNode(Meanings.plainly(meanings.time(name)));
            case Shape.Whole whole -> JSON.numberNode(Math.max(1, whole.least()));
            case Shape.Decimal _ -> JSON.numberNode(BigDecimal.valueOf(60.25));
            case Shape.YesNo() -> JSON.booleanNode(true);
            case Shape.Several several -> JSON.arrayNode().add(plain(name, several.element()));
            case Shape.Fields fields -> {
                var object = JSON.objectNode();
                fields.fields().forEach((field, value) -> object.set(field, plain(field, value.shape())));
                yield object;
            }
            case Shape.Anything() ->
                JSON.objectNode().set("project", JSON.arrayNode().add("LP-14").add(7));
        };
    }

    /** Any one. Of an object, with some of the fields that it can do without, and nothing in some of them. */
    JsonNode any(String name, Shape shape) {
        return switch (shape) {
            case Shape.Text text -> JSON.textNode(meanings.text(name, anyText(text)));
            case Shape.Choice choice -> JSON.textNode(oneOf(choice.values()));
            case Shape.Id() -> JSON.textNode(meanings.id(name));
            case Shape.Time() -> JSON.textNode(seldom() ? oneOf(AT_THE_ENDS) : meanings.written(meanings.time(name)));
            case Shape.Whole whole -> JSON.numberNode(anyNumber(whole));
            case Shape.Decimal decimal -> JSON.numberNode(anyNumber(decimal));
            case Shape.YesNo() -> JSON.booleanNode(random.nextBoolean());
            case Shape.Several several -> anyList(name, several);
            case Shape.Fields fields -> {
                var object = JSON.objectNode();
                fields.fields().forEach((field, value) -> put(object, field, value));
                yield object;
            }
            case Shape.Anything() -> anyObject(A_FEW);
        };
    }

    private void put(ObjectNode object, String name, Shape.Field field) {
        var lot = random.nextInt(A_FEW);
        if (field.nullable() && lot == 0) {
            object.putNull(name);
        } else if (field.required() || lot > 1) {
            object.set(name, any(name, field.shape()));
        }
    }

    private ArrayNode anyList(String name, Shape.Several several) {
        var list = JSON.arrayNode();
        var isFull = seldom() && several.most() != Shape.ANY_LENGTH;
        var length = isFull ? several.most() : random.nextInt(several.fewest(), Math.min(several.most(), A_FEW) + 1);
        for (var i = 0; i < length; i++) {
            list.add(any(name, several.element()));
        }
        return list;
    }

    private String anyText(Shape.Text text) {
        if (seldom()) {
            return oneOf(BLANK);
        }
        return text.isLimited() && random.nextInt(A_FEW) == 0
                ? texts.longest(text.longest())
                : texts.usual(text.longest());
    }

    private int anyNumber(Shape.Whole whole) {
        return switch (random.nextInt(A_FEW)) {
            case 0 -> whole.least() == Integer.MIN_VALUE ? 1 : whole.least();
            case 1 -> whole.greatest();
            default -> Math.toIntExact(random.nextLong(Math.max(1, whole.least()), whole.greatest() + 1L));
        };
    }

    private BigDecimal anyNumber(Shape.Decimal decimal) {
        return switch (random.nextInt(A_FEW)) {
            case 0 -> BigDecimal.valueOf(decimal.least());
            case 1 -> BigDecimal.valueOf(decimal.greatest());
            default -> BigDecimal.valueOf(random.nextDouble(decimal.least(), decimal.greatest()));
        };
    }

    private ObjectNode anyObject(int depth) {
        var object = JSON.objectNode();
        for (var i = random.nextInt(A_FEW); i > 0; i--) {
            object.set(texts.usual(A_FEW), anything(depth - 1));
        }
        return object;
    }

    private JsonNode anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(new BigDecimal(random.nextLong() + "e" + random.nextInt(-500, 500)));
            case 3 -> JSON.numberNode(random.nextLong());
            case 4 -> JSON.textNode(texts.usual(A_FEW * A_FEW));
            case 5 -> JSON.arrayNode().add(anything(depth - 1)).add(anything(depth - 1));
            default -> anyObject(depth - 1);
        };
    }

    private boolean seldom() {
        return random.nextInt(2 * A_FEW) == 0;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
