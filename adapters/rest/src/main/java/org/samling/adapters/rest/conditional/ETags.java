package org.samling.adapters.rest.conditional;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Refusal;
import org.samling.domain.shared.ExpectedRevision;

/**
 * Entity tags of the form {@code "7-1f3a…"}: the thing's revision, and a digest of how it was shown. A reader's copy is
 * fresh while both are the same, for what is shown depends on more than the thing itself: on who asks, and on how many
 * have signed up since. A writer overwrites nobody's change while the revision is the same.
 */
public final class ETags {

    private static final int DIGEST_BYTES = 8;
    private static final int LONGEST_HEADER = 4096;
    private static final Pattern LIST =
            Pattern.compile("\\s*+(?:W/)?\"[^\"]*+\"\\s*+(?:,\\s*+(?:W/)?\"[^\"]*+\"\\s*+)*+");
    private static final Pattern STRONG = Pattern.compile("(?<!W/)\"(\\d{1,18})-[0-9a-f]+\"");
    private static final Pattern OPAQUE = Pattern.compile("\"[^\"]*\"");

    private ETags() {}

    static String tag(long revision, byte[] shown) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(shown);
            return "\"" + revision + "-" + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What an If-Match header asks for. */
    public static ExpectedRevision expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return ExpectedRevision.any();
        }
        if (ifMatch.length() > LONGEST_HEADER || !LIST.matcher(ifMatch).matches()) {
            throw Refusal.of(HttpProblem.IF_MATCH_INVALID);
        }
        var numbers = new HashSet<Long>();
        var tags = STRONG.matcher(ifMatch);
        while (tags.find()) {
            numbers.add(Long.valueOf(tags.group(1)));
        }
        return new ExpectedRevision.OneOf(numbers);
    }

    /** Whether an If-None-Match header names the tag; here a weak tag is as good as a strong one. */
    static boolean isNamed(String tag, String ifNoneMatch) {
        if (ifNoneMatch.strip().equals("*")) {
            return true;
        }
        return OPAQUE.matcher(ifNoneMatch)
                .results()
                .anyMatch(named -> named.group().equals(tag));
    }
}
