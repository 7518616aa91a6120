package org.samling.bootstrap.whole;

import java.util.List;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An identity provider that knows everybody. */
public final class Tokens {

    public static final String ISSUER = "https://id.example.org";
    public static final String AUDIENCE = "samling";
    private static final float AN_HOUR = 60;
    private static final RsaJsonWebKey KEY = key();

    private Tokens() {}

    static String published() {
        return new JsonWebKeySet(KEY).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    public static String of(String subject, boolean platformAdmin) {
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setExpirationTimeMinutesInTheFuture(AN_HOUR);
        claims.setClaim("roles", platformAdmin ? List.of("platform_admin") : List.of());
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
