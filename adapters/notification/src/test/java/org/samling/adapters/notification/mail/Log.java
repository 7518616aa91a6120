package org.samling.adapters.notification.mail;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Whatever is logged, by the service or by what it is made of. */
final class Log extends Handler implements AutoCloseable {

    private static final Logger ALL = Logger.getLogger("");

    private final PatternFormatter format = new PatternFormatter("%c %s%e");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    static Log listen() {
        var log = new Log();
        ALL.addHandler(log);
        return log;
    }

    String lines() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(format.format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ALL.removeHandler(this);
    }
}
