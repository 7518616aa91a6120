package org.samling.application.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.samling.application.ReadCase;
import org.samling.application.notification.Appointment;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.application.notification.port.Outbox;
import org.samling.application.workshop.port.WorkshopAudience;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopStatus;

/**
 * Tells those concerned what becomes of a workshop, and says whom; in a rehearsal it only says so. Nobody needs to be told
 * of what one has done oneself, and a draft concerns nobody yet but the one who is to facilitate it.
 */
@ReadCase
class WorkshopNotices {

    private final WorkshopAudience audience;
    private final Outbox outbox;

    WorkshopNotices(WorkshopAudience audience, Outbox outbox) {
        this.audience = audience;
        this.outbox = outbox;
    }

    List<UserId> cancelled(Actor actor, Workshop before, boolean rehearsal, Instant now) {
        return everybody(actor, before, NoticeKind.WORKSHOP_CANCELLED, Map.of(), rehearsal, now);
    }

    /**
     * A workshop is moved in time, or to another place; or both, which is one notice. What is over is only written down
     * better.
     */
    List<UserId> movedIfSo(Actor actor, Workshop before, Workshop after, boolean rehearsal, Instant now) {
        var facts = appointment(before).to(appointment(after));
        return facts.isEmpty() || after.status().isFinal()
                ? List.of()
                : everybody(actor, after, NoticeKind.MOVED, facts, rehearsal, now);
    }

    List<UserId> assignedIfSo(Actor actor, UserId former, Workshop workshop, boolean rehearsal, Instant now) {
        var facilitator = workshop.plan().facilitator();
        if (facilitator.equals(former) || facilitator.equals(actor.user())) {
            return List.of();
        }
        if (!rehearsal) {
            var thing = NoticedThing.workshop(workshop.id());
            outbox.queue(
                    actor.organization(),
                    List.of(Notice.of(NoticeKind.FACILITATOR_ASSIGNED, facilitator, thing, Map.of(), now)));
        }
        return List.of(facilitator);
    }

    private List<UserId> everybody(
            Actor actor,
            Workshop workshop,
            NoticeKind kind,
            Map<String, Object> facts,
            boolean rehearsal,
            Instant now) {
        if (workshop.status() == WorkshopStatus.DRAFT) {
            return List.of();
        }
        var facilitator = workshop.plan().facilitator();
        return rehearsal
                ? audience.of(actor.organization(), workshop.id(), facilitator, actor.user(), kind)
                : audience.tell(actor.organization(), workshop.id(), facilitator, actor.user(), kind, facts, now);
    }

    private static Appointment appointment(Workshop workshop) {
        return new Appointment(workshop.plan().scheduledStart(), workshop.plan().location());
    }
}
