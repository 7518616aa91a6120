package org.samling.adapters.notification.delivery;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What is logged, as an operator would read it. */
final class LogLines extends Handler {

    private final PatternFormatter format = new PatternFormatter("%s%e");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    static List<String> during(Runnable work) {
        var lines = new LogLines();
        var logger = Logger.getLogger("org.samling");
        logger.addHandler(lines);
        try {
            work.run();
        } finally {
            logger.removeHandler(lines);
        }
        return List.copyOf(lines.lines);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(format.format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
