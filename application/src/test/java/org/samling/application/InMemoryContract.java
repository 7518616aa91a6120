package org.samling.application;

import java.util.function.Supplier;
import org.samling.application.audit.InMemoryAuditLog;
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
import org.samling.application.idempotency.port.IdempotencyKeys;
import org.samling.application.identity.port.Admissions;
import org.samling.application.identity.port.ProfileViews;
import org.samling.application.identity.port.Users;
import org.samling.application.notification.InMemoryOutbox;
import org.samling.application.notification.port.Deliveries;
import org.samling.application.notification.port.DeliveryViews;
import org.samling.application.notification.port.Inbox;
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

/** Holds the ports in memory to a contract. */
public abstract class InMemoryContract implements Scene {

    protected final InMemoryPorts ports = InMemoryPorts.empty();

    @Override
    public Organizations organizations() {
        return ports.organizations();
    }

    @Override
    public AllOrganizations allOrganizations() {
        return ports.allOrganizations();
    }

    @Override
    public OrganizationViews organizationViews() {
        return ports.organizationViews();
    }

    @Override
    public Members members() {
        return ports.members();
    }

    @Override
    public MemberViews memberViews() {
        return ports.memberViews();
    }

    @Override
    public Modules modules() {
        return ports.modules();
    }

    @Override
    public Users users() {
        return ports.users();
    }

    @Override
    public Admissions admissions() {
        return ports.admissions();
    }

    @Override
    public ProfileViews profileViews() {
        return ports.profileViews();
    }

    @Override
    public InMemoryAuditLog auditLog() {
        return ports.auditLog();
    }

    @Override
    public AuditViews auditViews() {
        return ports.auditViews();
    }

    @Override
    public IdempotencyKeys idempotencyKeys() {
        return ports.idempotencyKeys();
    }

    @Override
    public Workshops workshops() {
        return ports.workshops();
    }

    @Override
    public WorkshopArchive workshopArchive() {
        return ports.workshopArchive();
    }

    @Override
    public WorkshopParticipants workshopParticipants() {
        return ports.workshopParticipants();
    }

    @Override
    public WorkshopAudience workshopAudience() {
        return ports.workshopAudience();
    }

    @Override
    public Todos todos() {
        return ports.todos();
    }

    @Override
    public WorkshopNotes workshopNotes() {
        return ports.workshopNotes();
    }

    @Override
    public InMemoryOutbox outbox() {
        return ports.outbox();
    }

    @Override
    public WorkshopViews workshopViews() {
        return ports.workshopViews();
    }

    @Override
    public ParticipantViews participantViews() {
        return ports.participantViews();
    }

    @Override
    public NoteViews noteViews() {
        return ports.noteViews();
    }

    @Override
    public TodoViews todoViews() {
        return ports.todoViews();
    }

    @Override
    public MyWorkshopViews myWorkshopViews() {
        return ports.myWorkshopViews();
    }

    @Override
    public Events events() {
        return ports.events();
    }

    @Override
    public EventParticipants eventParticipants() {
        return ports.eventParticipants();
    }

    @Override
    public EventAudience eventAudience() {
        return ports.eventAudience();
    }

    @Override
    public EventViews eventViews() {
        return ports.eventViews();
    }

    @Override
    public EventParticipantViews eventParticipantViews() {
        return ports.eventParticipantViews();
    }

    @Override
    public MyEventViews myEventViews() {
        return ports.myEventViews();
    }

    @Override
    public EventFigures eventFigures() {
        return ports.eventFigures();
    }

    @Override
    public EventCounts eventCounts() {
        return ports.eventCounts();
    }

    @Override
    public OldEvents oldEvents() {
        return ports.oldEvents();
    }

    @Override
    public Deliveries deliveries() {
        return ports.deliveries();
    }

    @Override
    public DeliveryViews deliveryViews() {
        return ports.deliveryViews();
    }

    @Override
    public Inbox inbox() {
        return ports.inbox();
    }

    @Override
    public Webhooks webhooks() {
        return ports.webhooks();
    }

    @Override
    public Preferences preferences() {
        return ports.preferences();
    }

    @Override
    public Reminders reminders() {
        return ports.reminders();
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return ports.inTransaction(work);
    }
}
