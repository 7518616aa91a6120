package org.samling.adapters.rest.paging;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Refusal;
import org.samling.application.paging.Position;

/**
 * Seals positions into cursors. A position may be somebody's name, and cursors stand in addresses, which are logged on the
 * way: so it is encrypted. The seal covers the list that the cursor was given out for, with its organisation and its
 * filters; it opens nothing else.
 */
@Singleton
class Cursors {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_BYTES = 16;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    Cursors(@ConfigProperty(name = "samling.cursor-secret") String secret) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        this.key = new SecretKeySpec(digest, "AES");
    }

    String seal(Position position, String list) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, list).doFinal(content(position));
            var cursor =
                    ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Position open(String cursor, String list) {
        var sealed = decode(cursor);
        if (sealed.length < NONCE_BYTES + ID_BYTES + TAG_BITS / Byte.SIZE) {
            throw Refusal.of(HttpProblem.CURSOR_INVALID);
        }
        var nonce = new byte[NONCE_BYTES];
        ByteBuffer.wrap(sealed).get(nonce);
        try {
            var content =
                    cipher(Cipher.DECRYPT_MODE, nonce, list).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return position(ByteBuffer.wrap(content));
        } catch (AEADBadTagException forged) {
            throw Refusal.of(HttpProblem.CURSOR_INVALID);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String list) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(list.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] content(Position position) {
        var sortedBy = position.key().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(ID_BYTES + sortedBy.length)
                .putLong(position.id().getMostSignificantBits())
                .putLong(position.id().getLeastSignificantBits())
                .put(sortedBy)
                .array();
    }

    private static Position position(ByteBuffer content) {
        var id = new UUID(content.getLong(), content.getLong());
        return new Position(StandardCharsets.UTF_8.decode(content).toString(), id);
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.of(HttpProblem.CURSOR_INVALID);
        }
    }
}
