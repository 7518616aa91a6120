package org.samling.adapters.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands in a field of a body, told by what must not: each wrong value, and what is answered to it. */
record FieldSort(List<Wrong> wrong) {

    static FieldSort text(int longest) {
        return new FieldSort(Stream.concat(
                        Wrong.type("7", "1.5", "true", "[]", "{}", "[\"a\"]"),
                        Stream.of(
                                Wrong.unreadable("\"a\\u0000b\"", "unsafe_text"),
                                Wrong.unreadable("\"\\ud800\"", "unsafe_text"),
                                Wrong.unreadable("\"\\udc00\\ud800\"", "unsafe_text"),
                                new Wrong("\"" + "x".repeat(longest + 1) + "\"", 422, "text_too_long", "")))
                .toList());
    }

    static FieldSort zone() {
        return new FieldSort(Stream.concat(
                        Wrong.type("1", "true", "[]", "{}"),
                        Stream.of("", "Mars/Phobos", "+02:00", "CET ", "europe/oslo", "x".repeat(10_000))
                                .map(zone -> new Wrong("\"" + zone + "\"", 422, "valid_time_zone", "")))
                .toList());
    }

    static FieldSort id() {
        return new FieldSort(Wrong.type(
                        "7",
                        "true",
                        "[]",
                        "{}",
                        "\"\"",
                        "\"x\"",
                        "\"1-1-1-1-1\"",
                        "\"MDE5MGEwMDAtMDAwMC03MDAwLTgw\"",
                        "\"0190a000000070008000000000000104\"",
                        "\"{0190a000-0000-7000-8000-000000000104}\"",
                        "\" 0190a000-0000-7000-8000-000000000104\"")
                .toList());
    }

    static FieldSort ids() {
        var wrong = new ArrayList<>(Wrong.type("7", "\"x\"", "{}", "true").toList());
        for (var element : List.of("7", "[]", "{}", "\"x\"", "true")) {
            wrong.add(new Wrong("[" + element + "]", 400, "wrong_type", "/0"));
        }
        wrong.add(new Wrong("[null]", 422, "required", "/0"));
        wrong.add(new Wrong("[]", 422, "required", ""));
        return new FieldSort(wrong);
    }

    static FieldSort lines() {
        return new FieldSort(Wrong.type("7", "\"x\"", "{}", "true").toList());
    }

    static FieldSort time() {
        return new FieldSort(Stream.concat(
                        Wrong.type("1800000000", "18.5", "true", "[]", "{}"),
                        Wrong.time(
                                "",
                                "now",
                                "2027-04-14",
                                "2027-04-14T17:00:00",
                                "2027-04-14T17:00Z",
                                "2027-04-14T17:00:00+02",
                                "2027-04-14T17:00:00+0200",
                                "2027-04-14T17:00:00+02:00:30",
                                "\uff12\uff10\uff12\uff17-04-14T17:00:00Z",
                                "2027-04-14 17:00:00Z",
                                "2027-02-30T17:00:00Z",
                                "2027-02-29T17:00:00Z",
                                "2027-04-14T24:00:01Z",
                                "2027-04-14T17:00:60Z",
                                "2027-04-14T17:00:00+25:00",
                                "+300000-01-01T00:00:00Z",
                                "10000-01-01T00:00:00Z",
                                "-0001-01-01T00:00:00Z",
                                "0000-01-01T00:00:00Z",
                                "1800-01-01T00:00:00Z",
                                "2027-04-14T17:00:00Europe/Oslo"))
                .toList());
    }

    /** A word of which the domain says whether there is such a value. */
    static FieldSort word() {
        return new FieldSort(Stream.concat(
                        Stream.concat(
                                Wrong.type("0", "1.5", "true", "[]", "{}"),
                                Stream.of(Wrong.unreadable("\"a\\u0000\"", "unsafe_text"))),
                        Stream.of("party", "SOCIAL", " social", "", "x".repeat(10_000))
                                .map(value -> new Wrong("\"" + value + "\"", 422, "valid_enum_values", "")))
                .toList());
    }

    static FieldSort oneOf() {
        return new FieldSort(Stream.concat(
                        Wrong.type("0", "1.5", "true", "[]", "{}"),
                        Stream.of("party", "PARTICIPANT", " career", "")
                                .map(value -> Wrong.unreadable("\"" + value + "\"", "unknown_value")))
                .toList());
    }

    static FieldSort number() {
        return new FieldSort(Wrong.type(
                        "2147483648",
                        "-2147483649",
                        "99999999999999999999",
                        "1e20",
                        "1e999999999",
                        "1e3",
                        "1.0",
                        "1.5",
                        "\"7\"",
                        "\"\"",
                        "true",
                        "[]",
                        "{}")
                .toList());
    }

    /** A point on the map, both halves of which must be told. */
    static FieldSort point() {
        var wrong =
                new ArrayList<>(Wrong.type("7", "\"x\"", "true", "[]", "[60,5]").toList());
        for (var half : List.of("\"60\"", "\"\"", "true", "[]", "{}", "1e400", "-1e400", "1e999999999")) {
            wrong.add(new Wrong("{\"lat\":" + half + ",\"lng\":5}", 400, "wrong_type", "/lat"));
            wrong.add(new Wrong("{\"lat\":60,\"lng\":" + half + "}", 400, "wrong_type", "/lng"));
        }
        wrong.add(new Wrong("{\"lat\":60,\"lng\":5,\"alt\":1}", 400, "unknown_field", "/alt"));
        for (var half : List.of("{\"lng\":5}", "{\"lat\":null,\"lng\":5}")) {
            wrong.add(new Wrong(half, 422, "required", "/lat"));
        }
        for (var half : List.of("{\"lat\":60}", "{\"lat\":60,\"lng\":null}")) {
            wrong.add(new Wrong(half, 422, "required", "/lng"));
        }
        return new FieldSort(wrong);
    }

    /** An object in which anything may stand. */
    static FieldSort freeObject() {
        return new FieldSort(Stream.concat(
                        Wrong.type("7", "1.5", "\"x\"", "true", "[]", "[{}]"),
                        Stream.of(
                                Wrong.unreadable("{\"a\":[\"\\u0000\"]}", "unsafe_text"),
                                Wrong.unreadable("{\"\\ud800\":1}", "unsafe_text"),
                                new Wrong("{\"a\":\"" + "x".repeat(16 * 1024) + "\"}", 422, "metadata_too_large", "")))
                .toList());
    }

    /** Where one kind of notice is told. */
    static FieldSort channels() {
        var wrong =
                new ArrayList<>(Wrong.type("7", "\"x\"", "true", "[]", "[true]").toList());
        for (var channel : List.of("inbox", "email")) {
            for (var value : List.of("0", "\"true\"", "[]", "{}")) {
                wrong.add(new Wrong("{\"" + channel + "\":" + value + "}", 400, "wrong_type", "/" + channel));
            }
            wrong.add(new Wrong("{\"" + channel + "\":null}", 422, "required", "/" + channel));
        }
        wrong.add(new Wrong("{\"sms\":true}", 400, "unknown_field", "/sms"));
        return new FieldSort(wrong);
    }

    /** Of what a webhook hears. */
    static FieldSort kinds() {
        var wrong = new ArrayList<>(Wrong.type("7", "\"moved\"", "{}", "true").toList());
        for (var element : List.of("7", "[]", "{}", "true")) {
            wrong.add(new Wrong("[\"moved\"," + element + "]", 400, "wrong_type", "/1"));
        }
        for (var element : List.of("\"party\"", "\"MOVED\"", "\"\"")) {
            wrong.add(new Wrong("[\"moved\"," + element + "]", 400, "unknown_value", "/1"));
        }
        wrong.add(new Wrong("[\"moved\",null]", 422, "required", "/1"));
        wrong.add(new Wrong("[]", 422, "webhook_kinds_required", ""));
        return new FieldSort(wrong);
    }

    /** Where a webhook is called. */
    static FieldSort address() {
        return new FieldSort(Stream.concat(
                        Stream.concat(
                                Wrong.type("7", "true", "[]", "{}"),
                                Stream.of(Wrong.unreadable("\"a\\u0000b\"", "unsafe_text"))),
                        Stream.of(
                                new Wrong("\"https://a.example/" + "x".repeat(2_000) + "\"", 422, "text_too_long", ""),
                                new Wrong(
                                        "\"https://a.example/" + "%20".repeat(60_000) + "\"", 422, "text_too_long", ""),
                                new Wrong("\"a.example\"", 422, "valid_webhook_url", ""),
                                new Wrong("\" https://a.example\"", 422, "valid_webhook_url", "")))
                .toList());
    }

    static FieldSort yesOrNo() {
        return new FieldSort(
                Wrong.type("0", "1", "\"true\"", "\"\"", "\"yes\"", "[]", "{}").toList());
    }

    /** A value that a field must not have, and what is answered to it. */
    record Wrong(String json, int status, String code, String below) {

        static Wrong unreadable(String json, String code) {
            return new Wrong(json, 400, code, "");
        }

        static Stream<Wrong> type(String... values) {
            return Stream.of(values).map(json -> unreadable(json, "wrong_type"));
        }

        static Stream<Wrong> time(String... values) {
            return Stream.of(values).map(json -> unreadable("\"" + json + "\"", "invalid_time"));
        }
    }
}
