package org.samling.application;

import java.util.function.Supplier;
import org.samling.application.audit.InMemoryAuditLog;
import org.samling.application.audit.InMemoryAuditViews;
import org.samling.application.event.InMemoryEventAudience;
import org.samling.application.event.InMemoryEventFigures;
import org.samling.application.event.InMemoryEventParticipantViews;
import org.samling.application.event.InMemoryEventParticipants;
import org.samling.application.event.InMemoryEventViews;
import org.samling.application.event.InMemoryEvents;
import org.samling.application.event.InMemoryMyEventViews;
import org.samling.application.event.port.EventCounts;
import org.samling.application.event.port.OldEvents;
import org.samling.application.idempotency.InMemoryIdempotencyKeys;
import org.samling.application.identity.InMemoryAdmissions;
import org.samling.application.identity.InMemoryProfileViews;
import org.samling.application.identity.InMemoryUsers;
import org.samling.application.notification.InMemoryDeliveries;
import org.samling.application.notification.InMemoryOutbox;
import org.samling.application.notification.InMemoryPreferences;
import org.samling.application.notification.InMemoryReminders;
import org.samling.application.notification.InMemoryThings;
import org.samling.application.notification.InMemoryWebhooks;
import org.samling.application.notification.port.DeliveryViews;
import org.samling.application.notification.port.Inbox;
import org.samling.application.organization.InMemoryMemberViews;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.organization.InMemoryModules;
import org.samling.application.organization.InMemoryOrganizationViews;
import org.samling.application.organization.InMemoryOrganizations;
import org.samling.application.organization.port.AllOrganizations;
import org.samling.application.organization.port.WorkshopArchive;
import org.samling.application.workshop.InMemoryMyWorkshopViews;
import org.samling.application.workshop.InMemoryNoteViews;
import org.samling.application.workshop.InMemoryParticipantViews;
import org.samling.application.workshop.InMemoryTodoViews;
import org.samling.application.workshop.InMemoryTodos;
import org.samling.application.workshop.InMemoryWorkshopAudience;
import org.samling.application.workshop.InMemoryWorkshopNotes;
import org.samling.application.workshop.InMemoryWorkshopParticipants;
import org.samling.application.workshop.InMemoryWorkshopViews;
import org.samling.application.workshop.InMemoryWorkshops;

/** Every out-port in memory, each reading what the others have written. */
public record InMemoryPorts(
        InMemoryOrganizations organizations,
        InMemoryOrganizationViews organizationViews,
        InMemoryMembers members,
        InMemoryMemberViews memberViews,
        InMemoryModules modules,
        InMemoryUsers users,
        InMemoryAdmissions admissions,
        InMemoryProfileViews profileViews,
        InMemoryAuditLog auditLog,
        InMemoryAuditViews auditViews,
        InMemoryIdempotencyKeys idempotencyKeys,
        InMemoryWorkshops workshops,
        InMemoryWorkshopParticipants workshopParticipants,
        InMemoryWorkshopAudience workshopAudience,
        InMemoryTodos todos,
        InMemoryWorkshopNotes workshopNotes,
        InMemoryOutbox outbox,
        InMemoryWorkshopViews workshopViews,
        InMemoryParticipantViews participantViews,
        InMemoryNoteViews noteViews,
        InMemoryTodoViews todoViews,
        InMemoryMyWorkshopViews myWorkshopViews,
        InMemoryEvents events,
        InMemoryEventParticipants eventParticipants,
        InMemoryEventAudience eventAudience,
        InMemoryEventViews eventViews,
        InMemoryEventParticipantViews eventParticipantViews,
        InMemoryMyEventViews myEventViews,
        InMemoryEventFigures eventFigures,
        InMemoryDeliveries deliveries,
        InMemoryWebhooks webhooks,
        InMemoryPreferences preferences,
        InMemoryReminders reminders)
        implements Ports {

    public static InMemoryPorts empty() {
        var organizations = new InMemoryOrganizations();
        var members = new InMemoryMembers();
        var modules = new InMemoryModules();
        var users = new InMemoryUsers();
        var auditLog = new InMemoryAuditLog();
        var participants = new InMemoryWorkshopParticipants();
        var workshops = new InMemoryWorkshops(organizations, members, participants);
        var todos = new InMemoryTodos();
        var notes = new InMemoryWorkshopNotes();
        var outbox = new InMemoryOutbox(members);
        var eventParticipants = new InMemoryEventParticipants();
        var events = new InMemoryEvents(organizations, members, eventParticipants);
        var participantViews = new InMemoryParticipantViews(workshops, participants, members, organizations);
        var todoViews = new InMemoryTodoViews(todos, members);
        var webhooks = new InMemoryWebhooks();
        var preferences = new InMemoryPreferences();
        var things = new InMemoryThings(
                organizations, members, modules, workshops, participants, todos, events, eventParticipants);
        return new InMemoryPorts(
                organizations,
                new InMemoryOrganizationViews(organizations, modules),
                members,
                new InMemoryMemberViews(members),
                modules,
                users,
                new InMemoryAdmissions(users, members, organizations, modules),
                new InMemoryProfileViews(members, organizations, modules),
                auditLog,
                new InMemoryAuditViews(auditLog),
                new InMemoryIdempotencyKeys(),
                workshops,
                participants,
                new InMemoryWorkshopAudience(workshops, members, participants, outbox),
                todos,
                notes,
                outbox,
                new InMemoryWorkshopViews(workshops, participants, todos, members),
                participantViews,
                new InMemoryNoteViews(notes, members),
                todoViews,
                new InMemoryMyWorkshopViews(members, modules, organizations, workshops, participants, todos, todoViews),
                events,
                eventParticipants,
                new InMemoryEventAudience(members, eventParticipants, outbox),
                new InMemoryEventViews(events, eventParticipants),
                new InMemoryEventParticipantViews(events, eventParticipants, members),
                new InMemoryMyEventViews(members, modules, organizations, events, eventParticipants),
                new InMemoryEventFigures(events, eventParticipants),
                new InMemoryDeliveries(outbox, members, preferences, webhooks, things),
                webhooks,
                preferences,
                new InMemoryReminders(
                        organizations,
                        modules,
                        members,
                        workshops,
                        participants,
                        todos,
                        events,
                        eventParticipants,
                        outbox));
    }

    @Override
    public WorkshopArchive workshopArchive() {
        return workshops;
    }

    @Override
    public AllOrganizations allOrganizations() {
        return organizations;
    }

    @Override
    public EventCounts eventCounts() {
        return events;
    }

    @Override
    public OldEvents oldEvents() {
        return events;
    }

    @Override
    public DeliveryViews deliveryViews() {
        return deliveries;
    }

    @Override
    public Inbox inbox() {
        return deliveries;
    }

    /** Takes nothing back: what was written before an exception stays. Only the keys that were held are let go. */
    @Override
    public <T> T inTransaction(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            idempotencyKeys.letGo();
        }
    }
}
