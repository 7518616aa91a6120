package org.samling.adapters.rest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An identity provider: issues tokens, and publishes the key that they are verified by. */
public final class Tokens implements QuarkusTestResourceLifecycleManager {

    static final String ISSUER = "https://id.example.org";
    static final String AUDIENCE = "samling";
    static final RsaJsonWebKey KEY = key("good");

    @Override
    public Map<String, String> start() {
        try {
            var keys = Files.createTempFile("jwks", ".json");
            keys.toFile().deleteOnExit();
            Files.writeString(keys, new JsonWebKeySet(KEY).toJson(OutputControlLevel.PUBLIC_ONLY));
            return Map.of(
                    "samling.oidc.issuer", ISSUER,
                    "samling.oidc.audience", AUDIENCE,
                    "samling.oidc.jwks-url", keys.toUri().toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void stop() {}

    static String of(String subject) {
        return of(subject, claims -> {});
    }

    static String of(String subject, Consumer<JwtClaims> change) {
        var claims = claims(subject);
        if (subject.equals(World.PLATFORM_ADMIN)) {
            claims.setClaim("roles", List.of("platform_admin"));
        }
        change.accept(claims);
        return signed(claims, KEY);
    }

    static JwtClaims claims(String subject) {
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setExpirationTimeMinutesInTheFuture(60);
        return claims;
    }

    static String signed(JwtClaims claims, RsaJsonWebKey key) {
        try {
            var token = new JsonWebSignature();
            token.setPayload(claims.toJson());
            token.setKey(key.getPrivateKey());
            token.setKeyIdHeaderValue(key.getKeyId());
            token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            return token.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static RsaJsonWebKey key(String id) {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
