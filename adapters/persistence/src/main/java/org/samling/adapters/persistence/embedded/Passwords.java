package org.samling.adapters.persistence.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the roles: made up once, kept beside the data in a file that only its owner may read. */
final class Passwords {

    private static final String FILE = "passwords.properties";
    private static final int BYTES = 24;

    private final Properties byRole;

    private Passwords(Properties byRole) {
        this.byRole = byRole;
    }

    static Passwords in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            write(file);
        }
        Properties byRole = new Properties();
        byRole.load(new StringReader(Files.readString(file)));
        return new Passwords(byRole);
    }

    Login of(String role) {
        String password = byRole.getProperty(role);
        if (password == null) {
            throw new EmbeddedDatabaseException("The file " + FILE + " in the data folder names no password for " + role
                    + ". Restore the file, or remove the data folder to begin anew.");
        }
        return new Login(role, password);
    }

    private static void write(Path file) throws IOException {
        Path draft = file.resolveSibling(FILE + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, Roles.ALL.stream().map(role -> role + "=" + invent()).toList());
        Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    private static String invent() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
