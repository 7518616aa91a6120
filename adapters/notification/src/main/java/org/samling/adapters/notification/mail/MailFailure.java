package org.samling.adapters.notification.mail;

import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.samling.domain.notification.Failure;

/** What it means that a letter could not be sent. */
final class MailFailure {

    private MailFailure() {}

    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case SMTPException refusal -> Failure.refused(refusal.getReplyCode());
            case TimeoutException late -> Failure.of(Failure.Reason.TIMED_OUT);
            case IOException broken -> Failure.of(Failure.Reason.UNREACHABLE);
            default -> Failure.of(Failure.Reason.INTERNAL);
        };
    }
}
