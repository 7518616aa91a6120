package org.samling.bootstrap.demo;

import static org.jose4j.jwk.JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE;
import static org.jose4j.jwk.JsonWebKey.OutputControlLevel.PUBLIC_ONLY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/**
 * The key that signs the demo's tokens. It is made on the machine where the demo runs and kept in its data folder, so that
 * no key is published and a token outlives a restart.
 */
record DemoKey(RsaJsonWebKey key) {

    private static final int BITS = 2048;

    /** The key in the folder, made now if there is none yet. */
    static DemoKey in(Path folder) throws IOException, JoseException {
        Path file = folder.resolve("demo-key.json");
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, onlyTheOwner("rwx------"));
        }
        if (!Files.exists(file)) {
            generate(file);
        }
        JsonWebKeySet keys = new JsonWebKeySet(Files.readString(file));
        return new DemoKey((RsaJsonWebKey) keys.getJsonWebKeys().getFirst());
    }

    /** Writes what verifiers need, and answers where. */
    Path publishIn(Path folder) throws IOException {
        return Files.writeString(folder.resolve("demo-jwks.json"), new JsonWebKeySet(key).toJson(PUBLIC_ONLY));
    }

    private static void generate(Path file) throws IOException, JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(BITS);
        key.setKeyId("demo");
        key.setUse("sig");
        key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        Path draft = file.resolveSibling("demo-key.draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, new JsonWebKeySet(key).toJson(INCLUDE_PRIVATE));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?> onlyTheOwner(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
