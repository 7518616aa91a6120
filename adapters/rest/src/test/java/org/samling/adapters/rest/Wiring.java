package org.samling.adapters.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.samling.application.InMemoryPorts;
import org.samling.application.Outages;
import org.samling.application.audit.port.AuditLog;
import org.samling.application.audit.port.AuditViews;
import org.samling.application.event.port.EventAudience;
import org.samling.application.event.port.EventCounts;
import org.samling.application.event.port.EventFigures;
import org.samling.application.event.port.EventParticipantViews;
import org.samling.application.event.port.EventParticipants;
import org.samling.application.event.port.EventViews;
import org.samling.application.event.port.Events;
import org.samling.application.event.port.MyEventViews;
import org.samling.application.event.port.OldEvents;
import org.samling.application.idempotency.AnswerOnce.Answer;
import org.samling.application.idempotency.AnswerOnce.Request;
import org.samling.application.idempotency.port.IdempotencyKeys;
import org.samling.application.identity.port.Admissions;
import org.samling.application.identity.port.ProfileViews;
import org.samling.application.identity.port.Users;
import org.samling.application.notification.ChannelsInUse;
import org.samling.application.notification.port.Deliveries;
import org.samling.application.notification.port.DeliveryViews;
import org.samling.application.notification.port.Inbox;
import org.samling.application.notification.port.Outbox;
import org.samling.application.notification.port.Preferences;
import org.samling.application.notification.port.Reminders;
import org.samling.application.notification.port.Webhooks;
import org.samling.application.organization.port.AllOrganizations;
import org.samling.application.organization.port.MemberViews;
import org.samling.application.organization.port.Members;
import org.samling.application.organization.port.Modules;
import org.samling.application.organization.port.OrganizationViews;
import org.samling.application.organization.port.Organizations;
import org.samling.application.organization.port.WorkshopArchive;
import org.samling.application.workshop.port.MyWorkshopViews;
import org.samling.application.workshop.port.NoteViews;
import org.samling.application.workshop.port.ParticipantViews;
import org.samling.application.workshop.port.TodoViews;
import org.samling.application.workshop.port.Todos;
import org.samling.application.workshop.port.WorkshopAudience;
import org.samling.application.workshop.port.WorkshopNotes;
import org.samling.application.workshop.port.WorkshopParticipants;
import org.samling.application.workshop.port.WorkshopViews;
import org.samling.application.workshop.port.Workshops;
import org.samling.domain.notification.RetryPlan;
import org.samling.domain.notification.WebhookReach;

/** The real application on ports in memory: all of HTTP, no database. */
@Singleton
class Wiring {

    private final InMemoryPorts ports = InMemoryPorts.empty();

    @Produces
    @Singleton
    World world() {
        return World.create(ports);
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    /** A storage that is away when a test says so. */
    @Produces
    @Singleton
    Outages outages() {
        return failure -> failure instanceof World.StorageAway;
    }

    @Produces
    @Singleton
    Organizations organizations() {
        return ports.organizations();
    }

    @Produces
    @Singleton
    AllOrganizations allOrganizations() {
        return ports.allOrganizations();
    }

    @Produces
    @Singleton
    OrganizationViews organizationViews() {
        return ports.organizationViews();
    }

    @Produces
    @Singleton
    Members members() {
        return ports.members();
    }

    @Produces
    @Singleton
    MemberViews memberViews() {
        return ports.memberViews();
    }

    @Produces
    @Singleton
    Modules modules() {
        return ports.modules();
    }

    @Produces
    @Singleton
    Users users() {
        return ports.users();
    }

    @Produces
    @Singleton
    Admissions admissions() {
        return (organization, subject) -> {
            World.failIfToldTo(subject);
            return ports.admissions().find(organization, subject);
        };
    }

    @Produces
    @Singleton
    ProfileViews profileViews() {
        return ports.profileViews();
    }

    @Produces
    @Singleton
    WorkshopArchive workshopArchive() {
        return ports.workshopArchive();
    }

    @Produces
    @Singleton
    Workshops workshops() {
        return ports.workshops();
    }

    @Produces
    @Singleton
    WorkshopParticipants workshopParticipants() {
        return ports.workshopParticipants();
    }

    @Produces
    @Singleton
    WorkshopAudience workshopAudience() {
        return ports.workshopAudience();
    }

    @Produces
    @Singleton
    WorkshopNotes workshopNotes() {
        return ports.workshopNotes();
    }

    @Produces
    @Singleton
    Todos todos() {
        return ports.todos();
    }

    @Produces
    @Singleton
    WorkshopViews workshopViews() {
        return ports.workshopViews();
    }

    @Produces
    @Singleton
    ParticipantViews participantViews() {
        return ports.participantViews();
    }

    @Produces
    @Singleton
    NoteViews noteViews() {
        return ports.noteViews();
    }

    @Produces
    @Singleton
    TodoViews todoViews() {
        return ports.todoViews();
    }

    @Produces
    @Singleton
    MyWorkshopViews myWorkshopViews() {
        return ports.myWorkshopViews();
    }

    @Produces
    @Singleton
    Events events() {
        return ports.events();
    }

    @Produces
    @Singleton
    EventParticipants eventParticipants() {
        return ports.eventParticipants();
    }

    @Produces
    @Singleton
    EventAudience eventAudience() {
        return ports.eventAudience();
    }

    @Produces
    @Singleton
    EventViews eventViews() {
        return ports.eventViews();
    }

    @Produces
    @Singleton
    EventParticipantViews eventParticipantViews() {
        return ports.eventParticipantViews();
    }

    @Produces
    @Singleton
    MyEventViews myEventViews() {
        return ports.myEventViews();
    }

    @Produces
    @Singleton
    EventFigures eventFigures() {
        return ports.eventFigures();
    }

    @Produces
    @Singleton
    EventCounts eventCounts() {
        return ports.eventCounts();
    }

    @Produces
    @Singleton
    OldEvents oldEvents() {
        return ports.oldEvents();
    }

    @Produces
    @Singleton
    Outbox outbox() {
        return ports.outbox();
    }

    @Produces
    @Singleton
    Deliveries deliveries() {
        return ports.deliveries();
    }

    @Produces
    @Singleton
    DeliveryViews deliveryViews() {
        return ports.deliveryViews();
    }

    @Produces
    @Singleton
    Inbox inbox() {
        return ports.inbox();
    }

    @Produces
    @Singleton
    Webhooks webhooks() {
        return ports.webhooks();
    }

    @Produces
    @Singleton
    Preferences preferences() {
        return ports.preferences();
    }

    @Produces
    @Singleton
    Reminders reminders() {
        return ports.reminders();
    }

    @Produces
    @Singleton
    WebhookReach webhookReach() {
        return WebhookReach.INTERNET;
    }

    @Produces
    @Singleton
    ChannelsInUse channelsInUse() {
        return new ChannelsInUse(true, true, true);
    }

    @Produces
    @Singleton
    RetryPlan retryPlan() {
        return new RetryPlan(Duration.ofSeconds(5), Duration.ofHours(6));
    }

    @Produces
    @Singleton
    AuditLog auditLog() {
        return ports.auditLog();
    }

    @Produces
    @Singleton
    AuditViews auditViews() {
        return ports.auditViews();
    }

    @Produces
    @Singleton
    IdempotencyKeys idempotencyKeys(TransactionSynchronizationRegistry transaction) {
        return new KeysHeldByTransactions(transaction);
    }

    /** Lets go of a key at the end of the transaction that took it, as a database does. */
    private final class KeysHeldByTransactions implements IdempotencyKeys {

        private final TransactionSynchronizationRegistry transaction;

        KeysHeldByTransactions(TransactionSynchronizationRegistry transaction) {
            this.transaction = transaction;
        }

        @Override
        public Claim claim(Request request, Instant keptSince) {
            var claim = ports.idempotencyKeys().claim(request, keptSince);
            if (claim instanceof Claim.Taken) {
                transaction.registerInterposedSynchronization(new Synchronization() {
                    @Override
                    public void beforeCompletion() {}

                    @Override
                    public void afterCompletion(int status) {
                        if (status != Status.STATUS_UNKNOWN) {
                            ports.idempotencyKeys().letGo();
                        }
                    }
                });
            }
            return claim;
        }

        @Override
        public void keep(Request request, Answer answer, Instant now) {
            ports.idempotencyKeys().keep(request, answer, now);
        }

        @Override
        public int forgetBefore(Instant time, int most) {
            return ports.idempotencyKeys().forgetBefore(time, most);
        }
    }
}
