package org.samling.adapters.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.samling.application.Scene;
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
import org.samling.application.idempotency.port.IdempotencyKeys;
import org.samling.application.identity.port.Admissions;
import org.samling.application.identity.port.ProfileViews;
import org.samling.application.identity.port.Users;
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

/** A scene on a real PostgreSQL, as the role that the application runs as. */
@QuarkusTestResource(DatabaseForTests.class)
public abstract class OnPostgres implements Scene {

    @Inject
    Organizations organizations;

    @Inject
    OrganizationViews organizationViews;

    @Inject
    Members members;

    @Inject
    MemberViews memberViews;

    @Inject
    Modules modules;

    @Inject
    Users users;

    @Inject
    Admissions admissions;

    @Inject
    ProfileViews profileViews;

    @Inject
    AuditLog auditLog;

    @Inject
    AuditViews auditViews;

    @Inject
    IdempotencyKeys idempotencyKeys;

    @Inject
    WorkshopArchive workshopArchive;

    @Inject
    Workshops workshops;

    @Inject
    WorkshopParticipants workshopParticipants;

    @Inject
    WorkshopAudience workshopAudience;

    @Inject
    Todos todos;

    @Inject
    WorkshopNotes workshopNotes;

    @Inject
    Outbox outbox;

    @Inject
    WorkshopViews workshopViews;

    @Inject
    ParticipantViews participantViews;

    @Inject
    NoteViews noteViews;

    @Inject
    TodoViews todoViews;

    @Inject
    MyWorkshopViews myWorkshopViews;

    @Inject
    AllOrganizations allOrganizations;

    @Inject
    Events events;

    @Inject
    EventParticipants eventParticipants;

    @Inject
    EventAudience eventAudience;

    @Inject
    EventViews eventViews;

    @Inject
    EventParticipantViews eventParticipantViews;

    @Inject
    MyEventViews myEventViews;

    @Inject
    EventFigures eventFigures;

    @Inject
    EventCounts eventCounts;

    @Inject
    OldEvents oldEvents;

    @Inject
    Deliveries deliveries;

    @Inject
    DeliveryViews deliveryViews;

    @Inject
    Inbox inbox;

    @Inject
    Webhooks webhooks;

    @Inject
    Preferences preferences;

    @Inject
    Reminders reminders;

    @Override
    public Organizations organizations() {
        return organizations;
    }

    @Override
    public OrganizationViews organizationViews() {
        return organizationViews;
    }

    @Override
    public Members members() {
        return members;
    }

    @Override
    public MemberViews memberViews() {
        return memberViews;
    }

    @Override
    public Modules modules() {
        return modules;
    }

    @Override
    public Users users() {
        return users;
    }

    @Override
    public Admissions admissions() {
        return admissions;
    }

    @Override
    public ProfileViews profileViews() {
        return profileViews;
    }

    @Override
    public AuditLog auditLog() {
        return auditLog;
    }

    @Override
    public AuditViews auditViews() {
        return auditViews;
    }

    @Override
    public IdempotencyKeys idempotencyKeys() {
        return idempotencyKeys;
    }

    @Override
    public WorkshopArchive workshopArchive() {
        return workshopArchive;
    }

    @Override
    public Workshops workshops() {
        return workshops;
    }

    @Override
    public WorkshopParticipants workshopParticipants() {
        return workshopParticipants;
    }

    @Override
    public WorkshopAudience workshopAudience() {
        return workshopAudience;
    }

    @Override
    public Todos todos() {
        return todos;
    }

    @Override
    public WorkshopNotes workshopNotes() {
        return workshopNotes;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public WorkshopViews workshopViews() {
        return workshopViews;
    }

    @Override
    public ParticipantViews participantViews() {
        return participantViews;
    }

    @Override
    public NoteViews noteViews() {
        return noteViews;
    }

    @Override
    public TodoViews todoViews() {
        return todoViews;
    }

    @Override
    public MyWorkshopViews myWorkshopViews() {
        return myWorkshopViews;
    }

    @Override
    public AllOrganizations allOrganizations() {
        return allOrganizations;
    }

    @Override
    public Events events() {
        return events;
    }

    @Override
    public EventParticipants eventParticipants() {
        return eventParticipants;
    }

    @Override
    public EventAudience eventAudience() {
        return eventAudience;
    }

    @Override
    public EventViews eventViews() {
        return eventViews;
    }

    @Override
    public EventParticipantViews eventParticipantViews() {
        return eventParticipantViews;
    }

    @Override
    public MyEventViews myEventViews() {
        return myEventViews;
    }

    @Override
    public EventFigures eventFigures() {
        return eventFigures;
    }

    @Override
    public EventCounts eventCounts() {
        return eventCounts;
    }

    @Override
    public OldEvents oldEvents() {
        return oldEvents;
    }

    @Override
    public Deliveries deliveries() {
        return deliveries;
    }

    @Override
    public DeliveryViews deliveryViews() {
        return deliveryViews;
    }

    @Override
    public Inbox inbox() {
        return inbox;
    }

    @Override
    public Webhooks webhooks() {
        return webhooks;
    }

    @Override
    public Preferences preferences() {
        return preferences;
    }

    @Override
    public Reminders reminders() {
        return reminders;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
