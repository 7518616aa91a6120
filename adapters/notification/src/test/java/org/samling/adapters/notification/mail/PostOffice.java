package org.samling.adapters.notification.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A real mail server with a gate before it, and a service that knows nothing but the mail. */
public class PostOffice implements QuarkusTestResourceLifecycleManager, QuarkusTestProfile {

    static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.port(0));
    static final MailGate GATE = gate();

    private static MailGate gate() {
        SERVER.start();
        return new MailGate(SERVER.getSmtp().getPort());
    }

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.mailer.port", Integer.toString(GATE.port()));
    }

    @Override
    public void stop() {
        GATE.leave();
        SERVER.stop();
    }

    /** No connection is kept, so that none is broken in a test that was made in another. */
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.arc.exclude-types",
                "org.samling.application.**,"
                        + "org.samling.adapters.notification.delivery.**,"
                        + "org.samling.adapters.notification.webhook.**",
                "quarkus.scheduler.enabled",
                "false",
                "quarkus.http.test-port",
                "0",
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.max-pool-size",
                "1",
                "quarkus.mailer.keep-alive",
                "false",
                "samling.mail.enabled",
                "true",
                "samling.mail.from",
                "Samling på nett <samling@eksempel.no>",
                "samling.mail.time-out",
                "10s");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostOffice.class));
    }
}
