package org.samling.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final String ISSUER = "http://localhost:8080/demo";

    @TempDir
    private Path folder;

    @Test
    void aTokenSaysWhoSomebodyIsToAVerifierThatHasThePublishedKey() throws Exception {
        JwtClaims claims = verified(tokens().mint(person("kari")));
        assertThat(claims.getSubject()).isEqualTo("kari");
        assertThat(claims.getStringClaimValue("name")).isEqualTo("Kari");
        assertThat(claims.getStringClaimValue("email")).isEqualTo("kari@example.org");
        assertThat(claims.hasClaim("roles")).isFalse();
        assertThat(claims.getExpirationTime().getValue())
                .isEqualTo(NOW.plusSeconds(12 * 60 * 60).getEpochSecond());
    }

    @Test
    void onlyThePlatformAdminHasARoleInTheToken() throws Exception {
        assertThat(verified(tokens().mint(person("pia"))).getStringListClaimValue("roles"))
                .containsExactly("platform_admin");
    }

    @Test
    void theKeyIsKeptAndItsPrivateHalfStaysWithItsOwner() throws Exception {
        String token = tokens().mint(person("ola"));
        assertThat(DemoKey.in(folder).key().getPublicKey())
                .isEqualTo(DemoKey.in(folder).key().getPublicKey());
        assertThat(verified(token).getSubject()).isEqualTo("ola");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("demo-key.json"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(DemoKey.in(folder).publishIn(folder))).doesNotContain("\"d\"");
    }

    private DemoTokens tokens() throws Exception {
        return new DemoTokens(DemoKey.in(folder), ISSUER, "samling", Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private JwtClaims verified(String token) throws Exception {
        JsonWebKeySet keys =
                new JsonWebKeySet(Files.readString(DemoKey.in(folder).publishIn(folder)));
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .setExpectedIssuer(ISSUER)
                .setExpectedAudience("samling")
                .setEvaluationTime(NumericDate.fromSeconds(NOW.getEpochSecond()))
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }

    private static DemoPerson person(String subject) {
        return DemoPerson.withSubject(subject).orElseThrow();
    }
}
