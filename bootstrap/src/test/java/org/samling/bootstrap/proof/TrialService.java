package org.samling.bootstrap.proof;

import java.nio.file.Path;
import java.util.Map;
import org.samling.bootstrap.packaged.Service;

/** A process of the service that either gets ready, or is gone. */
final class TrialService {

    private TrialService() {}

    static Service begun(Path data, Map<String, String> settings) {
        return new Service("start", data, settings);
    }

    static Service ready(Path data, Map<String, String> settings) {
        return awaited(begun(data, settings));
    }

    static Service awaited(Service service) {
        try {
            return service.awaitReady();
        } catch (RuntimeException | Error neverReady) {
            service.close();
            throw neverReady;
        }
    }
}
