package org.samling.adapters.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.Crowd;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.audit.AuditEntry;
import org.samling.application.audit.AuditedThing;
import org.samling.application.audit.BrowseAuditLog;
import org.samling.application.event.BrowseEventParticipants;
import org.samling.application.event.BrowseEvents;
import org.samling.application.event.SignUpForEvents;
import org.samling.application.event.SignUpForEvents.SignUp;
import org.samling.application.idempotency.AnswerOnce.Answer;
import org.samling.application.idempotency.AnswerOnce.Request;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticeScene;
import org.samling.application.notification.NoticedThing;
import org.samling.application.notification.view.DeliveryFilter;
import org.samling.application.organization.BrowseMembers;
import org.samling.application.organization.KeepMembers;
import org.samling.application.organization.KeepMembers.Add;
import org.samling.application.organization.KeepMembers.ChangeMember;
import org.samling.application.organization.KeepMembers.Remove;
import org.samling.application.paging.PageRequest;
import org.samling.application.workshop.BrowseParticipants;
import org.samling.application.workshop.BrowseTodos;
import org.samling.application.workshop.BrowseWorkshops;
import org.samling.application.workshop.BrowseWorkshops.Order;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventChange;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.GeoPoint;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.Language;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.NotificationPreferences;
import org.samling.domain.notification.ReminderSettings;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Ids;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.PlatformAdmin;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.TodoContent;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopNote;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopRole;

/** What each port and use case may cost: round trips decide how fast everything is. */
@QuarkusTest
class StatementBudgetTest extends OnPostgres implements NoticeScene {

    private static final PageRequest PAGE = new PageRequest(20, null);
    private static final int SOME = 20;
    private static final int THOUSAND = 1000;
    private static final int CROWD = 5000;
    private static final BrowseEvents.Order BY_START = BrowseEvents.Order.START;

    @Inject
    Jdbi jdbi;

    @Inject
    KeepMembers keepMembers;

    @Inject
    SignUpForEvents signUps;

    @Test
    void every_read_is_one_statement() {
        var organization = anOrganization();
        var subject = aSubject();
        var person = users().recognize(subject, MORNING);
        memberOf(organization, person, "Kari", Role.ORG_ADMIN);
        var id = organization.id();
        assertCosts(1, () -> admissions().find(id, subject));
        assertCosts(1, () -> users().find(subject));
        assertCosts(1, () -> users().recognize(subject, NOON));
        assertCosts(1, () -> users().recognize(aSubject(), NOON));
        assertCosts(1, () -> profileViews().membershipsOf(person));
        assertCosts(1, () -> organizationViews().find(id));
        assertCosts(1, () -> organizationViews().list(new PlatformAdmin(person), PAGE));
        assertCosts(1, () -> organizationViews().modules(id));
        assertCosts(1, () -> memberViews().find(id, person));
        assertCosts(1, () -> memberViews().list(id, new BrowseMembers.Filter(null, null), PAGE));
        assertCosts(
                1, () -> auditViews().list(id, new BrowseAuditLog.Filter(null, null, null, null, null, null), PAGE));
    }

    @Test
    void every_act_of_a_port_is_one_statement_whatever_scope_it_needs() {
        var organization = anOrganization();
        var request = new Request(aSubject(), organization.id(), "addMember", "key", "fingerprint");
        write(() -> {
            assertCosts(1, () -> organizations().lockForChange(organization.id()));
            assertCosts(1, () -> modules().switchTo(organization.id(), Module.MENTOR_PROGRAM, true, NOON));
            assertCosts(1, () -> members().countOrgAdmins(organization.id()));
            assertCosts(1, () -> idempotencyKeys().claim(request, MORNING));
            assertCosts(1, () -> idempotencyKeys().keep(request, new Answer(201, Map.of(), "", false), NOON));
            assertCosts(1, () -> idempotencyKeys().forgetBefore(MORNING.minusSeconds(1), 10));
        });
    }

    @Test
    void every_look_at_workshops_is_one_statement() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var viewer = actorOf(anne);
        var workshop = scheduled(organization, anne);
        waiting(workshop, anne, 1);
        var todo = todo(workshop, 0);
        var note = note(workshop, anne, "Mye latter", NOON);
        var seen = seenBy(anne, workshop);
        for (var order : Order.values()) {
            assertCosts(1, () -> workshopViews().list(viewer, allWorkshops(order), PAGE, NOON));
        }
        assertCosts(1, () -> workshopViews().updates(viewer, allWorkshops(Order.SCHEDULED_START), MORNING, PAGE, NOON));
        assertCosts(1, () -> workshopViews().find(viewer, workshop.id(), NOON));
        assertCosts(1, () -> workshopViews().statistics(organization.id(), workshop.id()));
        assertCosts(
                1, () -> participantViews().list(seen, new BrowseParticipants.Filter(null, null, null), PAGE, NOON));
        assertCosts(1, () -> participantViews().find(seen, anne.user(), NOON));
        assertCosts(1, () -> participantViews().history(viewer, anne.user(), PAGE, NOON));
        assertCosts(1, () -> noteViews().list(seen, PAGE));
        assertCosts(1, () -> noteViews().find(seen, note.id()));
        assertCosts(1, () -> todoViews().list(seen, new BrowseTodos.Filter(null, null), PAGE));
        assertCosts(1, () -> todoViews().find(seen, todo.id()));
        assertCosts(1, () -> myWorkshopViews().workshops(anne.user(), null, PAGE, NOON));
        assertCosts(1, () -> myWorkshopViews().todos(anne.user(), false, PAGE));
        assertCosts(1, () -> memberViews().list(organization.id(), new BrowseMembers.Filter(null, "anne"), PAGE));
    }

    @Test
    void every_act_on_a_workshop_is_one_statement() {
        var organization = anOrganization();
        var id = organization.id();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        write(() -> {
            var workshop = aWorkshopIn(organization, anne).scheduled();
            var todo = Todo.create(workshop, new TodoContent("Koke te", null, null, null), 0, anne.user(), NOON);
            var note = WorkshopNote.write(workshop, anne.user(), "Mye latter", NOON);
            var rewritten = note.rewrite("Litt latter", NOON);
            var done = todo.complete(anne.user(), NOON);
            var stranger = new UserId(UUID.randomUUID());
            assertCosts(1, () -> workshops().add(Workshop.draft(id, workshop.plan(), NOON)));
            assertCosts(1, () -> workshops().hold(id, workshop.id(), List.of()));
            assertCosts(1, () -> workshops().save(workshop.start(NOON)));
            assertCosts(1, () -> workshops().holdUpcoming(id, anne.user()));
            assertCosts(1, () -> workshopParticipants().firstWaiting(id, workshop.id(), 1));
            assertCosts(1, () -> workshopParticipants().positions(id, workshop.id(), List.of(anne.user())));
            assertCosts(1, () -> workshopAudience().of(id, workshop.id(), anne.user(), stranger, NoticeKind.MOVED));
            assertCosts(
                    1,
                    () -> workshopAudience()
                            .tell(
                                    id,
                                    workshop.id(),
                                    anne.user(),
                                    stranger,
                                    NoticeKind.WORKSHOP_CANCELLED,
                                    Map.of(),
                                    NOON));
            assertCosts(1, () -> todos().add(todo));
            assertCosts(1, () -> todos().find(id, workshop.id(), todo.id()));
            assertCosts(1, () -> todos().inOrder(id, workshop.id()));
            assertCosts(1, () -> todos().endOfOrder(id, workshop.id()));
            assertCosts(1, () -> todos().reorder(id, workshop.id(), List.of(todo.id()), NOON));
            assertCosts(1, () -> todos().save(done));
            assertCosts(1, () -> todos().delete(done));
            assertCosts(1, () -> workshopNotes().add(note));
            assertCosts(1, () -> workshopNotes().find(id, workshop.id(), note.id()));
            assertCosts(1, () -> workshopNotes().save(rewritten));
            assertCosts(1, () -> workshopNotes().delete(rewritten));
            assertCosts(1, () -> workshopArchive().archiveAll(id, NOON));
            assertCosts(1, () -> organizations().holdUnchanged(id));
        });
    }

    @Test
    void many_cost_what_one_costs() {
        var organization = anOrganization();
        var id = organization.id();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var members = Stream.generate(() -> memberOf(organization, "Bodil", Role.PEER_MENTOR))
                .limit(SOME)
                .toList();
        var newcomers = members.stream()
                .map(member -> WorkshopParticipant.register(
                        workshop, member.user(), WorkshopRole.PARTICIPANT, new Place.Seat(), anne.user(), NOON))
                .toList();
        var people = Stream.concat(
                        members.stream().map(Member::user), Stream.generate(() -> new UserId(UUID.randomUUID())))
                .limit(THOUSAND)
                .toList();
        var entries = Stream.generate(() -> anEntry(organization, anne.user()))
                .limit(THOUSAND)
                .toList();
        var notices = Stream.generate(() -> Notice.of(
                        NoticeKind.MOVED,
                        anne.user(),
                        NoticedThing.workshop(workshop.id()),
                        Map.of("start_at", EVENING),
                        NOON))
                .limit(THOUSAND)
                .toList();
        write(() -> {
            assertCosts(1, () -> workshopParticipants().save(id, newcomers));
            assertCosts(1, () -> workshops().hold(id, workshop.id(), people));
            assertCosts(1, () -> auditLog().append(id, entries));
            assertCosts(1, () -> outbox().queue(id, notices));
        });
        assertThat(inTransaction(() -> workshops().hold(id, workshop.id(), people))
                        .orElseThrow()
                        .people())
                .hasSize(THOUSAND);
    }

    @Test
    void nothing_costs_nothing() {
        var id = anOrganization().id();
        assertCosts(0, () -> workshopParticipants().save(id, List.of()));
        assertCosts(0, () -> eventParticipants().save(id, List.of()));
        assertCosts(0, () -> events().add(id, List.of()));
        assertCosts(0, () -> auditLog().append(id, List.of()));
        assertCosts(0, () -> outbox().queue(id, List.of()));
    }

    @Test
    void what_keeping_members_costs() {
        var organization = anOrganization();
        var admin = memberOf(organization, "Anne", Role.ORG_ADMIN);
        var actor = new Actor(admin.user(), organization.id(), Role.ORG_ADMIN, Set.of(), true);
        var kari = memberOf(organization, "Kari", Role.CONTACT).user();
        assertCosts(6, () -> keepMembers.add(new Add(actor, aSubject(), "Ola", null, Role.CONTACT)));
        assertCosts(
                6,
                () -> keepMembers.change(new ChangeMember(
                        actor, kari, Change.to("Kari N"), Change.keep(), Change.keep(), ExpectedRevision.any())));
        assertCosts(9, () -> keepMembers.remove(new Remove(actor, kari, ExpectedRevision.any())));
    }

    @Test
    void every_look_at_events_is_one_statement_and_one_more_where_text_is_looked_up() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var viewer = actorOf(anne);
        var event = published(organization, anne);
        waiting(event, anne, 1);
        var seen = seenBy(anne, event);
        for (var order : BrowseEvents.Order.values()) {
            assertCosts(1, () -> eventViews().list(viewer, eventsNear(order), PAGE, NOON));
        }
        assertCosts(1, () -> eventViews().list(viewer, BrowseEvents.Filter.everything(BY_START), PAGE, NOON));
        assertCosts(1, () -> eventViews().list(viewer, eventsWith("te"), PAGE, NOON));
        assertCosts(2, () -> eventViews().list(viewer, eventsWith("tema"), PAGE, NOON));
        assertCosts(1, () -> eventViews().updates(viewer, eventsWith("tema"), MORNING, PAGE, NOON));
        assertCosts(1, () -> eventViews().find(viewer, event.id(), NOON));
        assertCosts(
                1,
                () -> eventParticipantViews().list(seen, new BrowseEventParticipants.Filter(null, null), PAGE, NOON));
        assertCosts(1, () -> eventParticipantViews().waitlist(seen, PAGE, NOON));
        assertCosts(1, () -> eventParticipantViews().find(seen, anne.user(), NOON));
        assertCosts(1, () -> eventParticipantViews().candidate(seen, anne.user()));
        assertCosts(1, () -> myEventViews().events(anne.user(), null, PAGE, NOON));
        assertCosts(1, () -> eventFigures().of(organization.id(), event.id()));
        assertCosts(1, () -> eventFigures().ofPeriod(organization.id(), null, null, ZoneOffset.UTC));
        assertCosts(1, () -> eventCounts().drift(organization.id()));
        assertCosts(1, () -> allOrganizations().ids());
    }

    @Test
    void every_act_on_an_event_is_one_statement() {
        var organization = anOrganization();
        var id = organization.id();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        var record = EventParticipant.register(event, anne.user(), new Place.Seat(), anne.user(), null, NOON);
        var copies = event.duplicate(null, Event.MOST_COPIES, anne.user(), NOON);
        var stranger = new UserId(UUID.randomUUID());
        write(() -> {
            assertCosts(1, () -> events().add(id, copies));
            assertCosts(1, () -> events().hold(id, event.id(), List.of(anne.user())));
            assertCosts(1, () -> eventParticipants().save(id, List.of(record)));
            assertCosts(1, () -> events().upcomingPlacesOf(id, anne.user(), NOON));
            assertCosts(1, () -> events().closeTo(id, anne.user()));
            assertCosts(1, () -> events().save(new EventChange(event, event.start(NOON))));
            assertCosts(1, () -> eventParticipants().firstWaiting(id, event.id(), 1));
            assertCosts(1, () -> eventParticipants().positions(id, event.id(), List.of(anne.user())));
            assertCosts(1, () -> eventAudience().count(id, event.id(), stranger));
            assertCosts(1, () -> oldEvents().archive(id, EVENING, 100, NOON));
        });
    }

    @Test
    void five_thousand_are_seated_promoted_and_told_in_one_statement_each() {
        var organization = anOrganization();
        var id = organization.id();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        var crowd = Crowd.join(organization, CROWD);
        var queue = IntStream.range(0, CROWD)
                .mapToObj(i -> EventParticipant.register(
                        event, crowd.get(i), new Place.InQueue(i + 1), anne.user(), null, MORNING))
                .toList();
        write(() -> {
            assertCosts(1, () -> eventParticipants().save(id, queue));
            assertCosts(1, () -> eventParticipants().firstWaiting(id, event.id(), CROWD));
            var promoted = queue.stream().map(waiting -> waiting.promote(NOON)).toList();
            assertCosts(1, () -> eventParticipants().save(id, promoted));
            assertCosts(1, () -> eventAudience().tell(id, event.id(), anne.user(), NoticeKind.MOVED, Map.of(), NOON));
            assertThat(eventAudience().count(id, event.id(), anne.user())).isEqualTo(CROWD);
        });
        assertThat(seenBy(anne, event).seats()).isEqualTo(new Seats(null, CROWD, 0, 0));
    }

    @Test
    void what_taking_part_in_events_costs() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var nextWeek = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(7, ChronoUnit.DAYS);
        var event =
                anEventIn(organization, anne).startingAt(nextWeek).seating(1).published();
        assertCosts(4, () -> signUps.signUp(new SignUp(actorOf(bodil), event.id(), null, null, null)));
        assertCosts(4, () -> signUps.signUp(new SignUp(actorOf(anne), event.id(), null, null, null)));
        assertCosts(
                5,
                () -> signUps.cancel(new SignUpForEvents.Cancel(
                        actorOf(bodil), event.id(), bodil.user(), ExpectedRevision.any(), false)));
    }

    @Test
    void every_look_at_notices_is_one_statement() {
        var organization = anOrganization();
        var id = organization.id();
        var anne = memberOf(organization, "Anne", Role.ORG_ADMIN);
        var webhook = aWebhookIn(organization, NoticeKind.MOVED);
        var notice = mailed(anne, NoticeKind.MOVED, aThingIn(organization)).id();
        var delivery = deliveriesOf(organization).getFirst().delivery();
        assertCosts(1, () -> inbox().list(anne.user(), true, PAGE));
        assertCosts(1, () -> inbox().find(anne.user(), notice));
        assertCosts(1, () -> inbox().unread(anne.user()));
        assertCosts(1, () -> deliveryViews().list(id, new DeliveryFilter(null, null, null), PAGE));
        assertCosts(1, () -> deliveryViews().find(id, delivery.id()));
        assertCosts(1, () -> deliveries().organizationsWithNotices());
        assertCosts(1, () -> deliveries().lanesWithWork(NOON));
        assertCosts(1, () -> deliveries().figures());
        assertCosts(1, () -> deliveries().anySucceededSince(delivery.lane(), NOON));
        assertCosts(1, () -> deliveries().isOvertaken(delivery));
        assertCosts(1, () -> webhooks().all(id));
        assertCosts(1, () -> webhooks().find(id, webhook.id()));
        assertCosts(1, () -> preferences().find(anne.user()));
        assertCosts(1, () -> reminders().settings(id));
    }

    @Test
    void every_act_on_notices_is_one_statement() {
        var organization = anOrganization();
        var id = organization.id();
        var anne = memberOf(organization, "Anne", Role.ORG_ADMIN);
        var thing = aThingIn(organization);
        var notice = mailed(anne, NoticeKind.MOVED, thing).id();
        var delivery = deliveriesOf(organization).getFirst().delivery();
        var webhook = aWebhookIn(organization, NoticeKind.MOVED);
        var preferences = NotificationPreferences.unchanged(anne.user(), MORNING);
        write(() -> {
            assertCosts(1, () -> outbox().queueToOrgAdmins(id, NoticeKind.WEBHOOK_DISABLED, thing, NOON));
            assertCosts(1, () -> deliveries().sort(id, EVERY_CHANNEL, MANY, NOON));
            assertCosts(1, () -> deliveries().take(delivery.lane(), MANY, NOON));
            assertCosts(1, () -> deliveries().settle(delivery.take(NOON).succeed(NOON)));
            assertCosts(1, () -> deliveries().lock(id, delivery.id()));
            assertCosts(
                    1, () -> deliveries().save(delivery.take(NOON).park(NOON).sendAgain(NOON)));
            assertCosts(1, () -> deliveries().forget(id, NOON, MANY));
            assertCosts(1, () -> inbox().markRead(anne.user(), notice, NOON));
            assertCosts(1, () -> inbox().markAllRead(anne.user(), null, NOON));
            assertCosts(1, () -> preferences().lock(anne.user()));
            assertCosts(1, () -> preferences().save(preferences.change(Language.EN, Map.of(), NOON)));
            assertCosts(1, () -> reminders().lockSettings(id));
            assertCosts(1, () -> webhooks().countForAdding(id));
            assertCosts(1, () -> webhooks().lock(id, webhook.id()));
            assertCosts(1, () -> webhooks().save(webhook.rotateSecret(NOON)));
            assertCosts(2, () -> webhooks().remove(webhook.rotateSecret(NOON)));
        });
    }

    @Test
    void reminding_costs_three_looks_and_one_statement_more_for_each_sort_of_thing_however_many_are_told() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var settings = ReminderSettings.unchanged(organization.id());
        var event = published(organization, anne);
        var queue = Crowd.join(organization, CROWD).stream()
                .map(person -> EventParticipant.register(event, person, new Place.Seat(), anne.user(), null, MORNING))
                .toList();
        write(() -> {
            eventParticipants().save(organization.id(), queue);
            assertCosts(3, () -> reminders().remind(settings, MANY, NOON));
            assertCosts(4, () -> reminders().remind(settings, MANY, EVENT_START.minusSeconds(1)));
            assertCosts(1, () -> deliveries().sort(organization.id(), EVERY_CHANNEL, CROWD, NOON));
        });
        assertThat(deliveries().lanesWithWork(NOON)).contains(Lane.broker(organization.id()));
    }

    private static BrowseEvents.Filter eventsNear(BrowseEvents.Order order) {
        var near = new BrowseEvents.Near(new GeoPoint(60, 10), 50);
        return new BrowseEvents.Filter(null, null, null, null, null, null, "tema", null, near, null, null, order);
    }

    private static BrowseEvents.Filter eventsWith(String text) {
        return new BrowseEvents.Filter(null, null, null, null, null, null, text, null, null, null, null, BY_START);
    }

    private static BrowseWorkshops.Filter allWorkshops(Order order) {
        return BrowseWorkshops.Filter.everything(order);
    }

    private static AuditEntry anEntry(Organization organization, UserId actor) {
        return new AuditEntry(
                Ids.mint(NOON),
                organization.id(),
                NOON,
                actor,
                null,
                "organization.changed",
                AuditedThing.organization(organization.id()),
                Snapshot.empty(),
                Snapshot.empty().fact("name", "Hørselslaget"),
                "trace");
    }

    private void assertCosts(int statements, Runnable work) {
        assertThat(StatementCounter.during(jdbi, work)).isEqualTo(statements);
    }
}
