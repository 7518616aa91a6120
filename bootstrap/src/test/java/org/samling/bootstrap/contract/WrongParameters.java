package org.samling.bootstrap.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.samling.bootstrap.contract.Described.In;
import org.samling.bootstrap.contract.Described.Parameter;
import org.samling.bootstrap.whole.Setting;

/** Requests with one thing wrong in the address or the headers, made of one in which all is right. */
final class WrongParameters {

    private static final int LONGER_THAN_ADDRESSES = 5000;
    private static final List<String> BROKEN_UTF8 = List.of("%C3", "%C3%28", "%C0%80", "%E2%82", "%F5%80%80%80", "%FF");

    private final Described operation;
    private final Setting setting;
    private final Ask right;
    private final Meanings foreign;
    private final Meanings invented;
    private final List<Case> cases = new ArrayList<>();

    private WrongParameters(Described operation, Setting setting, Ask right, Meanings foreign, Meanings invented) {
        this.operation = operation;
        this.setting = setting;
        this.right = right;
        this.foreign = foreign;
        this.invented = invented;
    }

    static List<Case> of(Described operation, Setting setting, Ask right, Meanings foreign, Meanings invented) {
        var made = new WrongParameters(operation, setting, right, foreign, invented);
        operation.parameters(In.PATH).forEach(made::path);
        operation.parameters(In.QUERY).forEach(made::query);
        operation.parameters(In.HEADER).map(Parameter::name).forEach(made::header);
        made.surplus();
        return made.cases;
    }

    private void path(Parameter parameter) {
        for (var wrong :
                List.of("x", "null", "1-1-1-1-1", "%7B0190a000-0000-7000-8000-000000000104%7D", "..%2f", "%20", "-")) {
            path(Kind.WRONG_TYPE, parameter, wrong);
        }
        BROKEN_UTF8.forEach(octets -> path(Kind.BROKEN_UTF8, parameter, octets));
        path(Kind.NUL, parameter, "%00");
        path(Kind.LONE_SURROGATE, parameter, "%ED%A0%80");
        path(Kind.HUGE_NUMBER, parameter, "9".repeat(100));
        path(Kind.TOO_LONG, parameter, "x".repeat(LONGER_THAN_ADDRESSES));
        if (parameter.shape() instanceof Shape.Id) {
            path(Kind.INVENTED_ID, parameter, "ffffffff-ffff-ffff-ffff-ffffffffffff");
            path(Kind.INVENTED_ID, parameter, "00000000-0000-0000-0000-000000000000");
            if (!parameter.name().equals("organization_id")) {
                path(Kind.INVENTED_ID, parameter, setting.inVain('{' + parameter.name() + '}'));
            }
            if (!parameter.name().equals("organization_id") || !setting.reachesEveryOrganization()) {
                path(Kind.FOREIGN_ID, parameter, setting.abroad('{' + parameter.name() + '}'));
            }
        }
    }

    private void path(Kind kind, Parameter parameter, String octets) {
        var place = '{' + parameter.name() + '}';
        add(kind, place, right.at(setting.here(operation.path().replace(place, octets))), Fate.REFUSED);
    }

    private void query(Parameter parameter) {
        var name = parameter.name();
        query(Kind.EMPTY, name, "");
        add(Kind.EMPTY, name, right.withQuery(name), Fate.POINTED_AT);
        add(Kind.GIVEN_TWICE, name, right.withQuery(name + "=1&" + name + "=1"), Fate.POINTED_AT);
        add(Kind.TOO_LONG, name, right.withQuery(name + '=' + "1".repeat(LONGER_THAN_ADDRESSES)), Fate.REFUSED);
        BROKEN_UTF8.forEach(octets -> unreadable(Kind.BROKEN_UTF8, name, octets));
        unreadable(Kind.LONE_SURROGATE, name, "%ED%A0%80");
        if (name.equals("cursor")) {
            return;
        }
        query(Kind.NUL, name, "%00");
        query(Kind.NUL, name, "a%00b");
        wrongWords(parameter.shape()).forEach(word -> query(word.kind(), name, Octets.encoded(word.json())));
        if (parameter.shape() instanceof Shape.Id) {
            add(Kind.FOREIGN_ID, name, right.withQuery(name + '=' + foreign.id(name)), Fate.IN_VAIN);
            add(Kind.INVENTED_ID, name, right.withQuery(name + '=' + invented.id(name)), Fate.IN_VAIN);
        }
    }

    private static Stream<Wrong> wrongWords(Shape shape) {
        return switch (shape) {
            case Shape.Choice choice ->
                pointedAt(Kind.UNKNOWN_VALUE, "x", "null", choice.values().getFirst() + " ", "%", "'");
            case Shape.Id() ->
                pointedAt(Kind.WRONG_TYPE, "x", "null", "1-1-1-1-1", "0190a000000070008000000000000104", "'");
            case Shape.Time() ->
                Stream.concat(
                        WrongValues.impossibleTimes().stream().map(time -> Wrong.pointedAt(Kind.IMPOSSIBLE_TIME, time)),
                        pointedAt(Kind.WRONG_TYPE, "x", "null", "true"));
            case Shape.Whole whole -> wrongNumbers(whole);
            case Shape.Decimal decimal -> wrongNumbers(decimal);
            case Shape.YesNo() -> pointedAt(Kind.WRONG_TYPE, "x", "null", "1", "TRUE", "yes", "true ");
            case Shape.Text _ -> Stream.of();
            case Shape.Several _, Shape.Fields _, Shape.Anything _ ->
                throw new IllegalArgumentException("not in an address: " + shape);
        };
    }

    private static Stream<Wrong> wrongNumbers(Shape.Decimal decimal) {
        return Stream.of(
                        pointedAt(Kind.WRONG_TYPE, "x", "null", "true", "NaN", "Infinity", "0x1p3", "1d", "1,5", "٣"),
                        pointedAt(Kind.HUGE_NUMBER, "1e400", "-1e400", "1" + "0".repeat(400)),
                        pointedAt(Kind.OUT_OF_RANGE, decimal.greatest() + "1", "" + (decimal.least() - 1)))
                .flatMap(words -> words);
    }

    private static Stream<Wrong> wrongNumbers(Shape.Whole whole) {
        return Stream.of(
                        pointedAt(Kind.WRONG_TYPE, "x", "null", "1.5", "1.0", "1e1", "0x1", " 1", "٣"),
                        pointedAt(Kind.HUGE_NUMBER, "2147483648", "9223372036854775808", "1" + "0".repeat(30), "1e400"),
                        pointedAt(
                                Kind.OUT_OF_RANGE,
                                "" + (whole.least() - 1L),
                                "" + (whole.greatest() + 1L),
                                "-2147483648"))
                .flatMap(words -> words);
    }

    private static Stream<Wrong> pointedAt(Kind kind, String... words) {
        return Stream.of(words).map(word -> Wrong.pointedAt(kind, word));
    }

    private void query(Kind kind, String name, String encoded) {
        add(kind, name, right.withQuery(name + '=' + encoded), Fate.POINTED_AT);
    }

    private void unreadable(Kind kind, String name, String encoded) {
        add(kind, name, right.withQuery(name + "=a" + encoded), Fate.REFUSED);
    }

    private void header(String name) {
        switch (name) {
            case "If-Match" -> {
                for (var wrong :
                        List.of("", "0", "0-0", "\"0-0", "\"0-0\" \"1-1\"", "\"a\",,\"b", "w/\"0-0\"", "\u00c3(")) {
                    header(Kind.BROKEN_CONDITION, name, wrong);
                }
                header(Kind.TOO_LONG, name, "\"" + "0".repeat(LONGER_THAN_ADDRESSES) + "\"");
                for (var stale : List.of(
                        "\"0-0\"",
                        "\"\"",
                        "\"x\"",
                        "W/\"0-0\"",
                        "\"" + "9".repeat(30) + "-0\"",
                        "\"0-0\", \"999-1\"")) {
                    header(Kind.BROKEN_CONDITION, name, stale);
                }
            }
            case "Idempotency-Key" -> {
                for (var wrong : List.of("", "a b", "\u00c3\u00a5", "\u00c3(", "a\tb")) {
                    header(Kind.BROKEN_KEY, name, wrong);
                }
                header(Kind.TOO_LONG, name, "k".repeat(256));
            }
            case "If-None-Match", "Accept-Language" -> {}
            default -> throw new IllegalArgumentException("nobody knows what is wrong in " + name);
        }
        if (right.method().equals("GET")) {
            return;
        }
    }

    private void surplus() {
        for (var name : List.of("surplus", "Limit", "limit%5B%5D", "dry-run", "%00", "")) {
            add(Kind.UNKNOWN_NAME, "?" + name, right.withQuery(name + "=1"), Fate.REFUSED);
        }
        for (var type : List.of("text/plain", "application/xml", "image/*")) {
            add(Kind.OTHER_TYPE_OF_ANSWER, "Accept", right.with("Accept", type), Fate.REFUSED);
        }
    }

    private void header(Kind kind, String name, String octets) {
        add(kind, name, right.with(name, octets), Fate.REFUSED);
    }

    private void add(Kind kind, String place, Ask ask, Fate fate) {
        cases.add(new Case(kind, place, ask, fate));
    }
}
