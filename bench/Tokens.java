/*
 * An identity provider in one run: a key, its key set, and a token for each of so many people, signed as any provider would.
 *
 *   java Tokens.java <folder> <issuer> <audience> <people>
 *
 * writes jwks.json, and tokens.txt with the token of person-100000000000 in the first line, and so on.
 */
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.LongStream;

static final long FIRST_PERSON = 100_000_000_000L;

void main(String[] arguments) throws Exception {
    var folder = Path.of(arguments[0]);
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    var keys = generator.generateKeyPair();
    Files.writeString(folder.resolve("jwks.json"), keySet((RSAPublicKey) keys.getPublic()));
    var expiry = Instant.now().plus(Duration.ofDays(2)).getEpochSecond();
    Files.write(
            folder.resolve("tokens.txt"),
            LongStream.range(0, Long.parseLong(arguments[3]))
                    .parallel()
                    .mapToObj(person -> """
                            {"iss": "%s", "aud": "%s", "sub": "person-%d", "exp": %d}"""
                            .formatted(arguments[1], arguments[2], FIRST_PERSON + person, expiry))
                    .map(claims -> signed(claims, keys.getPrivate()))
                    .toList());
}

String keySet(RSAPublicKey key) {
    return """
            {"keys": [{"kty": "RSA", "kid": "bench", "use": "sig", "alg": "RS256", "n": "%s", "e": "%s"}]}"""
            .formatted(written(key.getModulus().toByteArray()), written(key.getPublicExponent().toByteArray()));
}

String signed(String claims, PrivateKey key) {
    try {
        var content = written("{\"alg\": \"RS256\", \"kid\": \"bench\"}") + "." + written(claims);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + written(signature.sign());
    } catch (java.security.GeneralSecurityException impossible) {
        throw new IllegalStateException(impossible);
    }
}

String written(String text) {
    return written(text.getBytes(StandardCharsets.UTF_8));
}

/** A number's leading zero byte, which says that it is positive, does no harm in a key set. */
String written(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
}
