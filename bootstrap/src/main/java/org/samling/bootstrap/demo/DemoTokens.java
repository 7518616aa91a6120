package org.samling.bootstrap.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Mints what an identity provider would: a signed token that says who somebody is, good for a day's work. */
record DemoTokens(DemoKey key, String issuer, String audience, Clock clock) {

    private static final Duration LIFETIME = Duration.ofHours(12);

    String mint(DemoPerson person) throws JoseException {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject(person.subject());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(LIFETIME).getEpochSecond()));
        claims.setStringClaim("name", person.name());
        claims.setStringClaim("email", person.email());
        if (person.platformAdmin()) {
            claims.setStringListClaim("roles", List.of("platform_admin"));
        }
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(key.key().getKeyId());
        signature.setHeader("typ", "JWT");
        signature.setKey(key.key().getPrivateKey());
        return signature.getCompactSerialization();
    }
}
