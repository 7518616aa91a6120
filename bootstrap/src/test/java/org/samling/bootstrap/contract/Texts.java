package org.samling.bootstrap.contract;

import java.util.List;
import java.util.random.RandomGenerator;

/** Texts as people write them, in any script, with whatever they have on their keyboards. */
record Texts(RandomGenerator random) {

    private static final int USUAL_LENGTH = 40;
    private static final List<String> CHARACTERS = List.of(
            "a",
            "B",
            "7",
            " ",
            "-",
            "'",
            "\"",
            "\\",
            "/",
            "%",
            "_",
            "<",
            "&",
            "ø",
            "Å",
            "ß",
            "İ",
            "ſ",
            "ŋ",
            "č",
            "Ж",
            "ע",
            "\u0639",
            "漢",
            "ﷺ",
            "\u00a0",
            "\u2028",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\t",
            "\n",
            "e\u0301",
            "a\u030a",
            "\u1e9b\u0323",
            "o\u0308\u0304",
            "😀",
            "👩🏽‍🦽",
            "🇳🇴",
            "𝔘",
            "\udbff\udffd",
            "\ufffd",
            "\uffff",
            "\u0001",
            "\u007f");

    /** A text of a usual length, if that may be, which is more than space. */
    String usual(int longest) {
        return text(1 + random.nextInt(Math.min(longest, USUAL_LENGTH)));
    }

    /** A text that is as long as it may be. */
    String longest(int longest) {
        return text(longest);
    }

    private String text(int length) {
        var text = new StringBuilder("Å");
        for (var left = length - 1; left > 0; ) {
            var next = CHARACTERS.get(random.nextInt(CHARACTERS.size()));
            var points = next.codePointCount(0, next.length());
            if (points <= left) {
                text.append(next);
                left -= points;
            }
        }
        return text.toString();
    }
}
