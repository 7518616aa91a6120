package org.samling.application;

import java.util.function.Supplier;
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

/** All out-ports of one adapter. Whoever offers them can be held to every contract. */
public interface Ports {

    Organizations organizations();

    AllOrganizations allOrganizations();

    OrganizationViews organizationViews();

    Members members();

    MemberViews memberViews();

    Modules modules();

    Users users();

    Admissions admissions();

    ProfileViews profileViews();

    AuditLog auditLog();

    AuditViews auditViews();

    IdempotencyKeys idempotencyKeys();

    Workshops workshops();

    WorkshopArchive workshopArchive();

    WorkshopParticipants workshopParticipants();

    WorkshopAudience workshopAudience();

    Todos todos();

    WorkshopNotes workshopNotes();

    Outbox outbox();

    WorkshopViews workshopViews();

    ParticipantViews participantViews();

    NoteViews noteViews();

    TodoViews todoViews();

    MyWorkshopViews myWorkshopViews();

    Events events();

    EventParticipants eventParticipants();

    EventAudience eventAudience();

    EventViews eventViews();

    EventParticipantViews eventParticipantViews();

    MyEventViews myEventViews();

    EventFigures eventFigures();

    EventCounts eventCounts();

    OldEvents oldEvents();

    Deliveries deliveries();

    DeliveryViews deliveryViews();

    Inbox inbox();

    Webhooks webhooks();

    Preferences preferences();

    Reminders reminders();

    /** Does the work as one transaction, which an exception takes back. */
    <T> T inTransaction(Supplier<T> work);
}
