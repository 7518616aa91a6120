package org.samling.bootstrap.whole;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An identity provider that knows everybody. Whoever comes again is given the same token, for signing takes long. */
public final class Tokens {

    public static final String ISSUER = "https://id.example.org";
    public static final String AUDIENCE = "samling";
    private static final float A_DAY = 24 * 60;
    private static final RsaJsonWebKey KEY = key();
    private static final Map<Bearer, String> GIVEN = new ConcurrentHashMap<>();

    private Tokens() {}

    private record Bearer(String subject, boolean platformAdmin) {}

    static String published() {
        return new JsonWebKeySet(KEY).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    public static String of(String subject, boolean platformAdmin) {
        return GIVEN.computeIfAbsent(new Bearer(subject, platformAdmin), Tokens::signed);
    }

    private static String signed(Bearer bearer) {
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(bearer.subject());
        claims.setExpirationTimeMinutesInTheFuture(A_DAY);
        claims.setClaim("roles", bearer.platformAdmin() ? List.of("platform_admin") : List.of());
        try {
            var token = new JsonWebSignature();
            token.setPayload(claims.toJson());
            token.setKey(KEY.getPrivateKey());
            token.setKeyIdHeaderValue(KEY.getKeyId());
            token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            return token.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RsaJsonWebKey key() {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("test");
            return key;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
