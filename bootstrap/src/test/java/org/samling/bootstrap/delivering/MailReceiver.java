package org.samling.bootstrap.delivering;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** A mail server that now and then fails, and chokes on what is poisonous each time. */
public final class MailReceiver implements AutoCloseable {

    public static final String NAME = "mail";

    private static final int ONE_FAILS_IN = 20;
    private static final Pattern MESSAGE_ID = Pattern.compile("<([0-9a-f-]{36})@.*>");

    /** What it chokes on, it tells at length. */
    private static final Logger SERVER_LOG = Logger.getLogger("com.icegreen");

    private final History history;
    private final Causes causes;
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    public MailReceiver(History history, Causes causes) {
        this.history = history;
        this.causes = causes;
        SERVER_LOG.setLevel(Level.OFF);
        server.start();
        server.getUserManager().setMessageDeliveryHandler(this::receive);
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    private GreenMailUser receive(MovingMessage message, MailAddress address) throws MessagingException, UserException {
        var id = MESSAGE_ID.matcher(message.getMessage().getMessageID());
        if (!id.matches()) {
            throw new MessagingException("a letter without the id of its notice");
        }
        var notice = UUID.fromString(id.group(1));
        if (causes.isPoisonous(notice) || ThreadLocalRandom.current().nextInt(ONE_FAILS_IN) == 0) {
            throw new MessagingException("not now");
        }
        history.received(NAME, notice);
        var known = server.getUserManager().getUserByEmail(address.getEmail());
        return known != null
                ? known
                : server.getUserManager().createUser(address.getEmail(), address.getEmail(), address.getEmail());
    }

    @Override
    public void close() {
        server.stop();
    }
}
