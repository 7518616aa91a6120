package org.samling.adapters.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class TokenTest extends RestTest {

    static Stream<Arguments> badTokens() throws JoseException {
        return Stream.of(
                Arguments.of("garbage", "token_invalid", "abc.def.ghi"),
                Arguments.of("alg none", "token_invalid", unsigned()),
                Arguments.of("HS256 with the public key as the secret", "token_invalid", signedWithThePublicKey()),
                Arguments.of(
                        "another key under the same name",
                        "token_invalid",
                        Tokens.signed(Tokens.claims("kari"), Tokens.key("good"))),
                Arguments.of(
                        "an unknown key", "token_invalid", Tokens.signed(Tokens.claims("kari"), Tokens.key("other"))),
                Arguments.of(
                        "another issuer",
                        "token_wrong_issuer",
                        Tokens.of("kari", claims -> claims.setIssuer("https://evil.example"))),
                Arguments.of(
                        "another audience",
                        "token_wrong_audience",
                        Tokens.of("kari", claims -> claims.setAudience("other"))),
                Arguments.of(
                        "expired 10 seconds ago",
                        "token_expired",
                        Tokens.of("kari", claims -> claims.setExpirationTime(inSeconds(-10)))),
                Arguments.of(
                        "not valid yet",
                        "token_not_yet_valid",
                        Tokens.of("kari", claims -> claims.setNotBefore(inSeconds(60)))),
                Arguments.of(
                        "without a subject",
                        "token_without_subject",
                        Tokens.of("kari", claims -> claims.unsetClaim("sub"))),
                Arguments.of(
                        "with a blank subject",
                        "token_without_subject",
                        Tokens.of("kari", claims -> claims.setSubject(" "))),
                Arguments.of(
                        "without an expiry", "token_invalid", Tokens.of("kari", claims -> claims.unsetClaim("exp"))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("badTokens")
    void aBadTokenIsRefused(String sort, String code, String token) {
        anonymous()
                .header("Authorization", "Bearer " + token)
                .get("/v1/me")
                .then()
                .statusCode(401)
                .body("code", equalTo(code))
                .header("WWW-Authenticate", startsWith("Bearer realm=\"samling\", error=\"invalid_token\""));
    }

    @Test
    void withoutATokenThereIsAChallenge() {
        anonymous()
                .get("/v1/me")
                .then()
                .statusCode(401)
                .body("code", equalTo("token_missing"))
                .header("WWW-Authenticate", equalTo("Bearer realm=\"samling\""));
    }

    @Test
    void twoAuthorizationHeadersAreRefusedEvenIfBothAreGood() {
        var header = new Header("Authorization", "Bearer " + Tokens.of("kari"));
        anonymous()
                .headers(new Headers(header, header))
                .get("/v1/me")
                .then()
                .statusCode(401)
                .body("code", equalTo("token_ambiguous"));
    }

    @Test
    void oddClaimsDoNoHarm() {
        anonymous()
                .header(
                        "Authorization",
                        "Bearer "
                                + Tokens.of("odd", claims -> {
                                    claims.setClaim("name", 7);
                                    claims.setClaim("email", true);
                                    claims.setClaim("roles", "platform_admin");
                                }))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("display_name", equalTo(null))
                .body("platform_admin", equalTo(false));
    }

    /** The first request of all may take longer than the token is good, and so another one comes before. */
    @Test
    void aTokenThatWasGoodIsRefusedOnceItHasExpired() {
        as("kari").get("/v1/me").then().statusCode(200);
        var soon = NumericDate.fromMilliseconds(System.currentTimeMillis() + 5000);
        var token = Tokens.of("kari", claims -> claims.setExpirationTime(soon));
        anonymous()
                .header("Authorization", "Bearer " + token)
                .get("/v1/me")
                .then()
                .statusCode(200);
        while (System.currentTimeMillis() <= soon.getValueInMillis()) {
            Thread.onSpinWait();
        }
        anonymous()
                .header("Authorization", "Bearer " + token)
                .get("/v1/me")
                .then()
                .statusCode(401)
                .body("code", equalTo("token_expired"));
    }

    private static NumericDate inSeconds(int seconds) {
        return NumericDate.fromMilliseconds(System.currentTimeMillis() + seconds * 1000L);
    }

    private static String unsigned() {
        return base64("{\"alg\":\"none\"}") + "." + base64(Tokens.claims("kari").toJson()) + ".";
    }

    private static String signedWithThePublicKey() throws JoseException {
        var token = new JsonWebSignature();
        token.setPayload(Tokens.claims("kari").toJson());
        token.setKey(new HmacKey(Tokens.KEY.getPublicKey().getEncoded()));
        token.setKeyIdHeaderValue(Tokens.KEY.getKeyId());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        return token.getCompactSerialization();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
