package org.samling.bootstrap.housekeeping;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.samling.application.idempotency.ForgetOldAnswers;

/** Clears away what is kept for a while only. */
@ApplicationScoped
class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class);

    private final ForgetOldAnswers answers;

    Housekeeping(ForgetOldAnswers answers) {
        this.answers = answers;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetOldAnswers() {
        LOG.infof("Forgot %d answers that were kept for a day", answers.forgetOldAnswers());
    }
}
