package org.samling.bootstrap.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.samling.bootstrap.contract.Described.Content;

/** Bodies with one thing wrong, made of one with every field, in which all is right. */
final class WrongBodies {

    private static final int LARGEST = 256 * 1024;

    /** Stands where something wrong is to stand, for that may be no JSON at all. */
    private static final String GAP = "here goes what is wrong";

    private final Ask right;
    private final JsonNode body;
    private final Meanings foreign;
    private final Meanings invented;
    private final List<Case> cases = new ArrayList<>();

    private WrongBodies(Ask right, JsonNode body, Meanings foreign, Meanings invented) {
        this.right = right;
        this.body = body;
        this.foreign = foreign;
        this.invented = invented;
    }

    static List<Case> of(Content content, Ask right, JsonNode body, Meanings foreign, Meanings invented) {
        var made = new WrongBodies(right, body, foreign, invented);
        made.whole(content);
        made.inside("", "", content.shape(), body);
        return made.cases;
    }

    private void whole(Content content) {
        var whole = Bodies.octets(body);
        if (content.required()) {
            refused(Kind.MISSING, "");
        }
        refused(Kind.EMPTY, " ", "\n", "\u00ef\u00bb\u00bf");
        refused(
                Kind.NO_OBJECT,
                "null",
                "[]",
                "[" + whole + "]",
                "\"x\"",
                "7",
                "true",
                "{",
                whole.substring(1),
                "{'a':1}");
        refused(Kind.SOMETHING_BEHIND, whole + "{}", whole + " x", whole + ",", whole + "\u0000", whole + whole);
        refused(Kind.BROKEN_UTF8, whole + "\u00c3", "\u00ff\u00fe{\u0000}\u0000", "\u0000{\u0000}");
        refused(Kind.TOO_LONG, whole + " ".repeat(LARGEST + 1 - whole.length()));
        for (var type : List.of(
                "text/plain",
                "application/xml",
                "application/jsonp",
                "multipart/form-data",
                "x",
                "*/*",
                "application/*")) {
            add(Kind.OTHER_TYPE_OF_BODY, "", right.with("Content-Type", type), Fate.REFUSED);
        }
        add(Kind.OTHER_TYPE_OF_BODY, "", right.without("Content-Type"), Fate.REFUSED);
    }

    private void inside(String pointer, String name, Shape shape, JsonNode value) {
        switch (shape) {
            case Shape.Fields(var fields) -> {
                fields.forEach((field, described) -> field(pointer, field, described, value));
                strangers(pointer, (ObjectNode) value);
            }
            case Shape.Several several -> elements(pointer, name, several, (ArrayNode) value);
            case Shape.Id() -> {
                wrong(Kind.FOREIGN_ID, pointer, Octets.of('"' + foreign.id(name) + '"'), Fate.IN_VAIN);
                wrong(Kind.INVENTED_ID, pointer, Octets.of('"' + invented.id(name) + '"'), Fate.IN_VAIN);
            }
            case Shape.Text _,
                    Shape.Choice _,
                    Shape.Time _,
                    Shape.Whole _,
                    Shape.Decimal _,
                    Shape.YesNo _,
                    Shape.Anything _ -> {}
        }
    }

    private void field(String pointer, String name, Shape.Field field, JsonNode parent) {
        var place = pointer + '/' + name;
        values(place, field.shape());
        if (!field.nullable()) {
            wrong(Kind.NULL, place, "null", Fate.POINTED_AT);
        }
        if (field.required()) {
            var without = body.deepCopy();
            ((ObjectNode) without.at(pointer)).remove(name);
            add(Kind.MISSING, place, right.withBody(Bodies.octets(without)), Fate.POINTED_AT);
        }
        stranger(Kind.GIVEN_TWICE, pointer, place, '"' + name + "\":" + parent.get(name), Fate.REFUSED);
        inside(place, name, field.shape(), parent.get(name));
    }

    private void elements(String pointer, String name, Shape.Several several, ArrayNode value) {
        var element = value.get(0);
        values(pointer + "/0", several.element());
        wrong(Kind.NULL, pointer + "/0", "null", Fate.POINTED_AT);
        inside(pointer + "/0", name, several.element(), element);
        if (several.most() != Shape.ANY_LENGTH) {
            var tooMany = String.join(",", Collections.nCopies(several.most() + 1, element.toString()));
            wrong(Kind.TOO_LONG, pointer, Octets.of('[' + tooMany + ']'), Fate.POINTED_AT);
        }
    }

    private void values(String place, Shape shape) {
        WrongValues.of(shape).forEach(value -> wrong(value.kind(), place, value.json(), value.fate()));
    }

    /** What is in an object that has no place there. */
    private void strangers(String pointer, ObjectNode object) {
        stranger(Kind.UNKNOWN_NAME, pointer, pointer + "/surplus", "\"surplus\":null", Fate.POINTED_AT);
        stranger(Kind.UNKNOWN_NAME, pointer, pointer + "/a~0b~1c", "\"a~b/c\":{}", Fate.POINTED_AT);
        stranger(Kind.UNKNOWN_NAME, pointer, pointer + "/", "\"\":[]", Fate.POINTED_AT);
        stranger(Kind.UNKNOWN_NAME, pointer, pointer + "/__proto__", "\"__proto__\":{}", Fate.POINTED_AT);
        stranger(Kind.NUL, pointer, pointer + "/\u0000", "\"\\u0000\":1", Fate.POINTED_AT);
        stranger(Kind.LONE_SURROGATE, pointer, pointer + "/?", "\"\\ud800\":1", Fate.POINTED_AT);
        stranger(Kind.BROKEN_UTF8, pointer, pointer, "\"\u00c3\":1", Fate.REFUSED);
        if (!object.isEmpty()) {
            var name = object.fieldNames().next();
            var capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            stranger(Kind.UNKNOWN_NAME, pointer, pointer + '/' + capital, '"' + capital + "\":1", Fate.POINTED_AT);
        }
    }

    private void stranger(Kind kind, String pointer, String place, String octets, Fate fate) {
        var with = body.deepCopy();
        ((ObjectNode) with.at(pointer)).put(GAP, 0);
        add(kind, place, right.withBody(Bodies.octets(with).replace('"' + GAP + "\":0", octets)), fate);
    }

    private void wrong(Kind kind, String place, String octets, Fate fate) {
        var with = body.deepCopy();
        var parent = with.at(place.substring(0, place.lastIndexOf('/')));
        var last = place.substring(place.lastIndexOf('/') + 1);
        var gap = JsonNodeFactory.instance.textNode(GAP);
        if (parent instanceof ObjectNode object) {
            object.set(last, gap);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), gap);
        }
        add(kind, place, right.withBody(Bodies.octets(with).replace('"' + GAP + '"', octets)), fate);
    }

    private void refused(Kind kind, String... bodies) {
        for (var octets : bodies) {
            add(kind, "", right.withBody(octets), Fate.REFUSED);
        }
    }

    private void add(Kind kind, String place, Ask ask, Fate fate) {
        cases.add(new Case(kind, place, ask, fate));
    }
}
