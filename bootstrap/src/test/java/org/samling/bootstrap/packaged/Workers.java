package org.samling.bootstrap.packaged;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/** Two instances that deliver, of which one is killed again and again, and another takes its place. */
final class Workers implements AutoCloseable {

    private final Path data;
    private final Map<String, String> environment;
    private final Service[] services = new Service[2];
    private final Random random = new Random(1);
    private int started;

    Workers(Path data, Map<String, String> environment) {
        this.data = data;
        this.environment = environment;
    }

    void start() {
        for (int place = 0; place < services.length; place++) {
            services[place] = another();
        }
    }

    /** The start of the next one is the time that the other works alone. */
    void dieAgainAndAgain(int times) {
        for (int kill = 0; kill < times; kill++) {
            var place = random.nextInt(services.length);
            services[place].kill();
            services[place].close();
            services[place] = another();
        }
    }

    private Service another() {
        started++;
        return new Service("start", data.resolve("instance-" + started), environment).awaitReady();
    }

    @Override
    public void close() {
        for (var service : services) {
            service.close();
        }
    }
}
