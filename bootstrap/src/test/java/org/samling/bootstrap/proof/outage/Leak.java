package org.samling.bootstrap.proof.outage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The control: an agent in a process of the service that lets go of nothing, a MB a second. */
public final class Leak {

    private static final int BYTES_A_SECOND = 1 << 20;
    private static final int MOST_PIECES = 100;
    private static final Queue<byte[]> KEPT = new ConcurrentLinkedQueue<>();

    private Leak() {}

    /** The virtual machine calls this before the service. */
    public static void premain(String nothing) {
        var _ = Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().factory())
                .scheduleAtFixedRate(Leak::keepMore, 1, 1, TimeUnit.SECONDS);
    }

    private static void keepMore() {
        if (KEPT.size() < MOST_PIECES) {
            KEPT.add(new byte[BYTES_A_SECOND]);
        }
    }

    /** What a virtual machine is told to have it, once the agent has been written to the folder. */
    static String optionOf(Path folder) {
        var agent = folder.resolve("leak.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", Leak.class.getName());
        var name = Leak.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(agent), manifest);
                var code = Leak.class.getClassLoader().getResourceAsStream(name)) {
            jar.putNextEntry(new JarEntry(name));
            code.transferTo(jar);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return "-javaagent:" + agent;
    }
}
