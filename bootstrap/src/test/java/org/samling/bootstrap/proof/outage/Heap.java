package org.samling.bootstrap.proof.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.samling.bootstrap.packaged.Service;
import org.samling.bootstrap.proof.ProcessFigures;

/** How much a process needs once what it no longer needs has been collected. */
final class Heap {

    private Heap() {}

    /** In bytes. */
    static long afterCollection(Service service) {
        // What hangs on something that has to be cleaned up is free after the second collection only.
        collect(service);
        collect(service);
        return ProcessFigures.of(service).heapBytes();
    }

    private static void collect(Service service) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var asked = new ProcessBuilder(List.of(jcmd, String.valueOf(service.pid()), "GC.run"))
                    .redirectErrorStream(true)
                    .start();
            var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(asked.onExit().join().exitValue()).as(said).isZero();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
