package org.samling.bootstrap.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Each value that must not stand where something of a shape is expected, by all that the document says of it. */
final class WrongValues {

    /** More than can be read at all. */
    private static final int DEEPER_THAN_READ = 40;

    private static final int LARGEST_METADATA = 16 * 1024;

    private WrongValues() {}

    static List<Wrong> of(Shape shape) {
        var wrong = new ArrayList<Wrong>();
        otherTypes(shape).map(json -> Wrong.pointedAt(Kind.WRONG_TYPE, json)).forEach(wrong::add);
        wrong.addAll(unreadable());
        wrong.addAll(
                switch (shape) {
                    case Shape.Text text -> wrongTexts(text);
                    case Shape.Choice choice -> wrongChoices(choice);
                    case Shape.Id() -> wrongIds();
                    case Shape.Time() -> wrongTimes();
                    case Shape.Whole whole -> wrongNumbers(whole);
                    case Shape.Decimal decimal -> wrongNumbers(decimal);
                    case Shape.YesNo() -> pointedAt(Kind.WRONG_TYPE, "0", "1", "\"true\"", "\"\"", "\"yes\"");
                    case Shape.Several several -> wrongLists(several);
                    case Shape.Fields _ -> List.of();
                    case Shape.Anything() -> wrongObjects();
                });
        return wrong;
    }

    private static Stream<String> otherTypes(Shape shape) {
        var types = Stream.of("7", "1.5", "true", "\"x\"", "[]", "[{}]", "{}", "{\"a\":1}");
        return switch (shape) {
            case Shape.Text _, Shape.Choice _, Shape.Id _, Shape.Time _ -> types.filter(json -> !json.startsWith("\""));
            case Shape.Whole _ -> types.filter(json -> !json.equals("7"));
            case Shape.Decimal _ -> types.filter(json -> !json.equals("7") && !json.equals("1.5"));
            case Shape.YesNo _ -> types.filter(json -> !json.equals("true"));
            case Shape.Several _ -> types.filter(json -> !json.startsWith("["));
            case Shape.Fields _, Shape.Anything _ -> types.filter(json -> !json.startsWith("{"));
        };
    }

    /** What is wrong wherever it stands, for it is no JSON, or none that can be read. */
    private static List<Wrong> unreadable() {
        return List.of(
                Wrong.refused(Kind.BROKEN_UTF8, "\"a\u00c3(\""),
                Wrong.refused(Kind.BROKEN_UTF8, "\"\u00c0\u0080\""),
                Wrong.refused(Kind.BROKEN_UTF8, "\"\u00f5\u0080\u0080\u0080\""),
                Wrong.refused(Kind.BROKEN_UTF8, "\"\u00e2\u0082\""),
                Wrong.refused(Kind.LONE_SURROGATE, "\"\u00ed\u00a0\u0080\""),
                Wrong.refused(Kind.NUL, "\"a\u0000b\""),
                Wrong.refused(Kind.NUL, "\u0000"),
                Wrong.refused(Kind.HUGE_NUMBER, "9".repeat(100)),
                Wrong.refused(Kind.HUGE_NUMBER, "1e99999999999"),
                Wrong.refused(Kind.WRONG_TYPE, "NaN"),
                Wrong.refused(Kind.WRONG_TYPE, "-Infinity"),
                Wrong.refused(Kind.EMPTY, ""),
                Wrong.refused(Kind.GIVEN_TWICE, "{\"a\":1,\"a\":1}"),
                Wrong.refused(Kind.DEEP_NESTING, "[".repeat(DEEPER_THAN_READ) + "]".repeat(DEEPER_THAN_READ)),
                Wrong.refused(
                        Kind.DEEP_NESTING, "{\"a\":".repeat(DEEPER_THAN_READ) + "1" + "}".repeat(DEEPER_THAN_READ)));
    }

    private static List<Wrong> unsafe() {
        var unsafe = new ArrayList<>(pointedAt(Kind.NUL, "\"a\\u0000b\"", "\"\\u0000\""));
        unsafe.addAll(pointedAt(Kind.LONE_SURROGATE, "\"\\ud800\"", "\"a\\udc00\"", "\"\\udc00\\ud800\""));
        return unsafe;
    }

    private static List<Wrong> wrongTexts(Shape.Text text) {
        var wrong = new ArrayList<>(unsafe());
        if (text.isLimited()) {
            for (var character : List.of("x", "ø", "😀", "e\u0301")) {
                var characters = character.codePointCount(0, character.length());
                wrong.addAll(pointedAt(Kind.TOO_LONG, '"' + character.repeat(text.longest() / characters + 1) + '"'));
            }
        }
        return wrong;
    }

    private static List<Wrong> wrongChoices(Shape.Choice choice) {
        var wrong = new ArrayList<>(unsafe());
        var first = choice.values().getFirst();
        wrong.addAll(pointedAt(Kind.EMPTY, "\"\""));
        wrong.addAll(pointedAt(
                Kind.UNKNOWN_VALUE,
                "\"no such\"",
                '"' + first.toUpperCase(Locale.ROOT) + '"',
                "\" " + first + '"',
                '"' + first + "\\n\"",
                "\"null\""));
        wrong.addAll(pointedAt(Kind.TOO_LONG, '"' + "x".repeat(10_000) + '"'));
        return wrong;
    }

    private static List<Wrong> wrongIds() {
        var wrong = new ArrayList<>(unsafe());
        wrong.addAll(pointedAt(Kind.EMPTY, "\"\""));
        wrong.addAll(pointedAt(
                Kind.WRONG_TYPE,
                "\"x\"",
                "\"1-1-1-1-1\"",
                "\"MDE5MGEwMDAtMDAwMC03MDAwLTgw\"",
                "\"0190a000000070008000000000000104\"",
                "\"{0190a000-0000-7000-8000-000000000104}\"",
                "\"urn:uuid:0190a000-0000-7000-8000-000000000104\"",
                "\"0190a000-0000-7000-8000-00000000010g\"",
                "\" 0190a000-0000-7000-8000-000000000104\""));
        wrong.addAll(pointedAt(Kind.TOO_LONG, "\"0190a000-0000-7000-8000-0000000001040\""));
        return wrong;
    }

    /** RFC 3339 is narrower than ISO 8601, and a calendar is narrower than both. */
    static List<String> impossibleTimes() {
        return List.of(
                "now",
                "2027-04-14",
                "2027-04-14T17:00:00",
                "2027-04-14 17:00",
                "2027-04-14T17:00Z",
                "2027-04-14T17Z",
                "2027-04-14T17:00:00+02",
                "2027-04-14T17:00:00+0200",
                "2027-04-14T17:00:00+02:00:30",
                "2027-04-14T17:00:00,5Z",
                "2027-04-14T17:00:00.Z",
                "2027-W15-3T17:00:00Z",
                "2027-104T17:00:00Z",
                "27-04-14T17:00:00Z",
                "2027-4-14T17:00:00Z",
                "2027-02-29T17:00:00Z",
                "2027-02-30T17:00:00Z",
                "2027-13-01T17:00:00Z",
                "2027-00-01T17:00:00Z",
                "2027-04-00T17:00:00Z",
                "2027-04-31T17:00:00Z",
                "2027-04-14T24:00:00Z",
                "2027-04-14T25:00:00Z",
                "2027-04-14T17:60:00Z",
                "2027-04-14T17:00:61Z",
                "2027-04-14T17:00:00+25:00",
                "2027-04-14T17:00:00+02:60",
                "2027-04-14T17:00:00Europe/Oslo",
                "2027-04-14T17:00:00Z[UTC]",
                "+12027-04-14T17:00:00Z",
                "-2027-04-14T17:00:00Z",
                "１９９９-04-14T17:00:00Z",
                "1800000000");
    }

    private static List<Wrong> wrongTimes() {
        var wrong = new ArrayList<>(unsafe());
        wrong.addAll(pointedAt(Kind.EMPTY, "\"\""));
        impossibleTimes().forEach(time -> wrong.addAll(pointedAt(Kind.IMPOSSIBLE_TIME, '"' + time + '"')));
        wrong.addAll(pointedAt(Kind.TOO_LONG, "\"2027-04-14T17:00:00." + "0".repeat(10_000) + "Z\""));
        return wrong;
    }

    private static List<Wrong> wrongNumbers(Shape.Whole whole) {
        var wrong = new ArrayList<>(pointedAt(Kind.WRONG_TYPE, "\"7\"", "\"\"", "1.01"));
        wrong.addAll(pointedAt(
                Kind.HUGE_NUMBER,
                "2147483648",
                "-2147483649",
                "9223372036854775808",
                "-9223372036854775809",
                "1000000000000000000000000000000",
                "1e30",
                "1e400",
                "-1e400",
                "1e999999999"));
        if (whole.least() > Integer.MIN_VALUE) {
            wrong.addAll(pointedAt(Kind.OUT_OF_RANGE, "" + (whole.least() - 1L), "-2147483648"));
        }
        if (whole.greatest() < Integer.MAX_VALUE) {
            wrong.addAll(pointedAt(Kind.OUT_OF_RANGE, "" + (whole.greatest() + 1L), "2147483647"));
        }
        return wrong;
    }

    private static List<Wrong> wrongNumbers(Shape.Decimal decimal) {
        var wrong = new ArrayList<>(pointedAt(Kind.WRONG_TYPE, "\"60\"", "\"\""));
        wrong.addAll(pointedAt(Kind.HUGE_NUMBER, "1e400", "-1e400", "1e999999999"));
        if (decimal.greatest() < Double.MAX_VALUE) {
            wrong.addAll(pointedAt(Kind.OUT_OF_RANGE, decimal.greatest() + "1", decimal.least() + "1", "1e300"));
        }
        return wrong;
    }

    private static List<Wrong> wrongLists(Shape.Several several) {
        var wrong = new ArrayList<Wrong>();
        if (several.fewest() > 0) {
            wrong.addAll(pointedAt(Kind.EMPTY, "[]"));
        }
        return wrong;
    }

    private static List<Wrong> wrongObjects() {
        var wrong = new ArrayList<>(pointedAt(Kind.NUL, "{\"a\":[\"\\u0000\"]}", "{\"\\u0000\":1}"));
        wrong.addAll(pointedAt(Kind.LONE_SURROGATE, "{\"a\":{\"b\":\"\\ud800\"}}", "{\"\\udc00\":1}"));
        wrong.addAll(pointedAt(Kind.TOO_LONG, "{\"a\":\"" + "x".repeat(LARGEST_METADATA) + "\"}"));
        wrong.addAll(pointedAt(
                Kind.TOO_LONG, "{\"a\":[" + String.join(",", Collections.nCopies(LARGEST_METADATA, "1")) + "]}"));
        return wrong;
    }

    private static List<Wrong> pointedAt(Kind kind, String... values) {
        return Arrays.stream(values).map(json -> Wrong.pointedAt(kind, json)).toList();
    }
}
