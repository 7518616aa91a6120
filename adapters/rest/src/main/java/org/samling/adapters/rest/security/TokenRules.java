package org.samling.adapters.rest.security;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** What makes a token good: signed by a key of the configured provider, issued by it, for us, and valid at this second. */
class TokenRules {

    /** Asymmetric ones only: with a shared secret, whoever can check a token could also make one. */
    private static final String[] ALGORITHMS = {
        AlgorithmIdentifiers.RSA_USING_SHA256,
        AlgorithmIdentifiers.RSA_USING_SHA384,
        AlgorithmIdentifiers.RSA_USING_SHA512,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
        AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
        AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512
    };

    @Produces
    @Singleton
    JwtConsumer consumer(
            @ConfigProperty(name = "samling.oidc.issuer") String issuer,
            @ConfigProperty(name = "samling.oidc.audience") String audience,
            @ConfigProperty(name = "samling.oidc.jwks-url") URI jwks) {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(keysAt(jwks))
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, ALGORITHMS)
                .setExpectedIssuer(true, issuer)
                .setExpectedAudience(true, audience)
                .setRequireExpirationTime()
                .setRequireSubject()
                .setAllowedClockSkewInSeconds(0)
                .build();
    }

    private static VerificationKeyResolver keysAt(URI jwks) {
        return "file".equals(jwks.getScheme())
                ? new JwksVerificationKeyResolver(readKeys(Path.of(jwks)).getJsonWebKeys())
                : new HttpsJwksVerificationKeyResolver(new HttpsJwks(jwks.toString()));
    }

    private static JsonWebKeySet readKeys(Path file) {
        try {
            return new JsonWebKeySet(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (JoseException malformed) {
            throw new IllegalStateException("No key set: " + file, malformed);
        }
    }
}
