package org.samling.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.notification.port.Inbox;
import org.samling.application.notification.view.InboxView;
import org.samling.application.notification.view.NoticeView;
import org.samling.application.notification.view.ThingView;
import org.samling.application.paging.PageRequest;
import org.samling.domain.notification.NoticeId;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.TodoContent;

/** What holds for every {@link Inbox}. */
public interface InboxContract extends NoticeScene {

    NoticeFacts MOVE = new NoticeFacts(null, NOON, EVENING, "Storgata 1", "Kafeen");

    @Test
    default void a_notice_is_shown_with_what_it_is_about() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var event = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR))
                .at("Storgata 1")
                .published();
        participant(event, bodil);
        var notice = told(bodil, NoticeKind.REGISTERED, NoticedThing.event(event.id()), NOON);
        var found = inbox().find(bodil.user(), notice).orElseThrow();

        assertThat(found.notice())
                .isEqualTo(new NoticeView(
                        organization.id(),
                        notice,
                        NoticeKind.REGISTERED,
                        bodil.user(),
                        NoticedThing.event(event.id()),
                        NoticeFacts.NONE,
                        NOON));
        assertThat(found.organizationName()).isEqualTo(organization.profile().name());
        assertThat(found.thing())
                .isEqualTo(new ThingView(
                        event.plan().title(), event.plan().start(), event.plan().timeZone(), "Storgata 1", false));
        assertThat(found.readAt()).isNull();
        assertThat(inboxOf(bodil)).containsExactly(found);
    }

    @Test
    default void workshops_and_todos_are_shown_too() {
        var organization = withMentorProgram(anOrganization());
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = aWorkshopIn(organization, bodil).at("Kafeen").online().scheduled();
        var todo = todo(workshop, 0, new TodoContent("Koke te", null, bodil.user(), EVENING));
        var zone = organization.profile().timeZone();
        told(bodil, NoticeKind.TODO_ASSIGNED, new NoticedThing("workshop_todo", UUID.randomUUID()), NOON);
        told(bodil, NoticeKind.TODO_ASSIGNED, NoticedThing.todo(todo.id()), NOON);
        told(bodil, NoticeKind.FACILITATOR_ASSIGNED, NoticedThing.workshop(workshop.id()), NOON);

        assertThat(inboxOf(bodil))
                .extracting(InboxView::thing)
                .containsExactly(
                        new ThingView(workshop.plan().title(), workshop.plan().scheduledStart(), zone, "Kafeen", true),
                        new ThingView("Koke te", EVENING, zone, null, false),
                        null);
    }

    @Test
    default void what_a_draft_is_going_to_be_is_told_to_the_staff_alone() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var event = published(organization, anne);
        for (var member : List.of(anne, bodil)) {
            saved(participant(event, member).cancel(NOON));
            moved(member, NoticedThing.event(event.id()));
        }
        var plan =
                anEventIn(organization, anne).titled("Ny plan").at("Storgata 2").plan();

        saved(saved(event, published -> published.unpublish(0, NOON)), draft -> draft.change(plan, NOON));

        var shown = new ThingView("Ny plan", plan.start(), plan.timeZone(), "Storgata 2", false);
        assertThat(onlyOf(anne).thing()).isEqualTo(shown);
        assertThat(onlyOf(anne).notice().facts()).isEqualTo(MOVE);
        isHiddenFrom(bodil);
    }

    @Test
    default void a_deleted_event_is_shown_to_the_staff_alone_and_to_those_who_are_told_that_it_is_cancelled() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var cecilie = memberOf(organization, "Cecilie", Role.CONTACT);
        var deleted = anEventIn(organization, anne).deleted();
        for (var member : List.of(anne, bodil, cecilie)) {
            participant(deleted, member);
        }
        var thing = NoticedThing.event(deleted.id());
        moved(anne, thing);
        moved(bodil, thing);
        told(cecilie, NoticeKind.EVENT_CANCELLED, thing, NOON);

        assertThat(titleFor(anne)).isEqualTo(deleted.plan().title());
        isHiddenFrom(bodil);
        assertThat(titleFor(cecilie)).isEqualTo(deleted.plan().title());
    }

    @Test
    default void a_workshop_that_is_planned_anew_is_shown_to_those_alone_who_run_it() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var named = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var registered = memberOf(organization, "Cecilie", Role.PEER_MENTOR);
        var dismissed = memberOf(organization, "Dina", Role.PEER_MENTOR);
        var cancelled = memberOf(organization, "Eva", Role.PEER_MENTOR);
        var draft = aWorkshopIn(organization, named).draft();
        saved(participant(draft, anne).cancel(null, NOON));
        facilitator(draft, registered);
        saved(facilitator(draft, dismissed).cancel(null, NOON));
        saved(participant(draft, cancelled).cancel(null, NOON));
        for (var member : List.of(anne, named, registered, dismissed, cancelled)) {
            moved(member, NoticedThing.workshop(draft.id()));
        }

        assertThat(List.of(anne, named, registered))
                .allSatisfy(member ->
                        assertThat(titleFor(member)).isEqualTo(draft.plan().title()));
        isHiddenFrom(dismissed);
        isHiddenFrom(cancelled);
    }

    @Test
    default void of_workshops_only_peer_mentors_and_the_staff_are_told_and_nobody_without_the_programme() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var contact = memberOf(organization, "Cecilie", Role.CONTACT);
        var workshop = scheduled(organization, anne);
        var todo = todo(workshop, 0, new TodoContent("Koke te", null, anne.user(), EVENING));
        for (var member : List.of(bodil, contact)) {
            saved(participant(workshop, member).cancel(null, NOON));
            moved(member, NoticedThing.workshop(workshop.id()));
        }
        told(anne, NoticeKind.TODO_ASSIGNED, NoticedThing.todo(todo.id()), NOON);
        assertThat(titleFor(anne)).isEqualTo("Koke te");
        assertThat(titleFor(bodil)).isEqualTo(workshop.plan().title());
        isHiddenFrom(contact);

        write(() -> modules().switchTo(organization.id(), Module.MENTOR_PROGRAM, false, NOON));

        assertThat(titleFor(anne)).isNull();
        isHiddenFrom(bodil);
    }

    @Test
    default void whoever_lost_a_place_for_becoming_a_contact_is_told_of_which() {
        var organization = withMentorProgram(anOrganization());
        var workshop = aWorkshopIn(organization, memberOf(organization, "Anne", Role.COORDINATOR))
                .at("https://video.example/rom-7")
                .scheduled();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        saved(participant(workshop, bodil).cancel(null, NOON));
        told(bodil, NoticeKind.CANCELLED, NoticedThing.workshop(workshop.id()), NOON);

        var plan = workshop.plan();
        assertThat(onlyOf(bodil).thing())
                .isEqualTo(new ThingView(plan.title(), plan.scheduledStart(), plan.timeZone(), null, plan.virtual()));
    }

    @Test
    default void a_contact_who_once_facilitated_learns_nothing_of_what_is_planned_anew_but_that_it_is_cancelled() {
        var organization = withMentorProgram(anOrganization());
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var draft = aWorkshopIn(organization, bodil).draft();
        saved(facilitator(draft, bodil).cancel(null, NOON));
        told(bodil, NoticeKind.CANCELLED, NoticedThing.workshop(draft.id()), NOON);
        isHiddenFrom(bodil);

        var cecilie = memberOf(organization, "Cecilie", Role.CONTACT);
        var called = aWorkshopIn(organization, cecilie).scheduled();
        told(cecilie, NoticeKind.WORKSHOP_CANCELLED, NoticedThing.workshop(called.id()), NOON);
        assertThat(titleFor(cecilie)).isEqualTo(called.plan().title());
    }

    @Test
    default void whoever_is_given_a_todo_is_told_what_it_is_until_somebody_else_has_it() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var outsider = memberOf(organization, "Bodil", Role.CONTACT);
        var draft = aWorkshopIn(organization, anne).draft();
        var todo = todo(draft, 0, new TodoContent("Koke te", null, outsider.user(), EVENING));
        told(outsider, NoticeKind.TODO_ASSIGNED, NoticedThing.todo(todo.id()), NOON);
        assertThat(titleFor(outsider)).isEqualTo("Koke te");

        saved(todo.change(new TodoContent("Koke te", null, anne.user(), EVENING), 0, NOON));

        assertThat(titleFor(outsider)).isNull();
    }

    @Test
    default void whoever_has_nothing_to_do_with_a_thing_any_more_is_not_told_what_it_is() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.COORDINATOR);
        moved(bodil, NoticedThing.workshop(scheduled(organization, anne).id()));

        isHiddenFrom(bodil);
    }

    @Test
    default void the_latest_comes_first_whatever_the_clocks_say_and_from_wherever_the_person_is_a_member() {
        var here = anOrganization();
        var there = anOrganization();
        var bodil = memberOf(here, "Bodil", Role.CONTACT);
        var elsewhere = memberOf(there, bodil.user(), "B.", Role.COORDINATOR);
        var third = told(elsewhere, NoticeKind.MOVED, aThingIn(there), NOON);
        var second = told(bodil, NoticeKind.MOVED, aThingIn(here), EVENING);
        var first = told(elsewhere, NoticeKind.MOVED, aThingIn(there), MORNING);

        var page = inbox().list(bodil.user(), false, new PageRequest(2, null));
        assertThat(page.items()).extracting(InboxContract::id).containsExactly(first, second);
        var next = inbox().list(bodil.user(), false, new PageRequest(2, page.next()));
        assertThat(next.items()).extracting(InboxContract::id).containsExactly(third);
        assertThat(next.next()).isNull();
    }

    @Test
    default void others_notices_and_those_of_organizations_that_the_person_has_left_are_not_there() {
        var here = anOrganization();
        var bodil = memberOf(here, "Bodil", Role.CONTACT);
        var cecilie = memberOf(here, "Cecilie", Role.CONTACT);
        var there = memberOf(anOrganization(), bodil.user(), "B.", Role.CONTACT);
        var left = told(there, NoticeKind.MOVED, new NoticedThing("event", UUID.randomUUID()), NOON);
        var others = told(cecilie, NoticeKind.MOVED, aThingIn(here), NOON);
        removed(there);

        assertThat(inboxOf(bodil)).isEmpty();
        assertThat(inbox().unread(bodil.user())).isZero();
        for (var hidden : List.of(left, others)) {
            assertThat(inbox().find(bodil.user(), hidden)).isEmpty();
            assertThat(marked(bodil, hidden, NOON)).isFalse();
        }
        assertThat(inTransaction(() -> inbox().markAllRead(bodil.user(), null, NOON)))
                .isZero();
        assertThat(inbox().unread(cecilie.user())).isEqualTo(1);
    }

    @Test
    default void what_is_read_stays_read_since_then() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var read = told(bodil, NoticeKind.MOVED, aThingIn(organization), MORNING);
        var unread = told(bodil, NoticeKind.MOVED, aThingIn(organization), MORNING);

        assertThat(marked(bodil, read, NOON)).isTrue();
        assertThat(marked(bodil, read, EVENING)).isTrue();

        assertThat(inbox().find(bodil.user(), read).orElseThrow().readAt()).isEqualTo(NOON);
        assertThat(inbox().unread(bodil.user())).isEqualTo(1);
        assertThat(inbox().list(bodil.user(), true, EVERYTHING).items())
                .extracting(InboxContract::id)
                .containsExactly(unread);
        assertThat(marked(bodil, new NoticeId(UUID.randomUUID()), NOON)).isFalse();
    }

    @Test
    default void all_is_marked_as_read_or_what_was_told_until_a_time() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var thing = aThingIn(organization);
        var early = told(bodil, NoticeKind.MOVED, thing, MORNING);
        var atNoon = told(bodil, NoticeKind.MOVED, thing, NOON);
        var late = told(bodil, NoticeKind.MOVED, thing, EVENING);
        marked(bodil, early, MORNING);

        assertThat(inTransaction(() -> inbox().markAllRead(bodil.user(), NOON, NOON)))
                .isEqualTo(1);
        assertThat(readAt(bodil, early)).isEqualTo(MORNING);
        assertThat(readAt(bodil, atNoon)).isEqualTo(NOON);
        assertThat(readAt(bodil, late)).isNull();
        assertThat(inTransaction(() -> inbox().markAllRead(bodil.user(), null, EVENING)))
                .isEqualTo(1);
        assertThat(inbox().unread(bodil.user())).isZero();
    }

    private void moved(Member recipient, NoticedThing thing) {
        told(
                recipient,
                NoticeKind.MOVED,
                thing,
                Map.of(
                        "old_start_at",
                        NOON,
                        "new_start_at",
                        EVENING,
                        "old_location",
                        "Storgata 1",
                        "new_location",
                        "Kafeen"),
                NOON);
    }

    private InboxView onlyOf(Member member) {
        var inbox = inboxOf(member);
        assertThat(inbox).hasSize(1);
        return inbox.getFirst();
    }

    private @Nullable String titleFor(Member member) {
        var thing = onlyOf(member).thing();
        return thing == null ? null : thing.title();
    }

    /** Neither what it is, nor when and where it was. */
    private void isHiddenFrom(Member member) {
        var view = onlyOf(member);
        assertThat(view.thing()).isNull();
        assertThat(view.notice().facts()).isEqualTo(NoticeFacts.NONE);
        assertThat(inbox().find(member.user(), id(view))).contains(view);
    }

    private NoticeId told(Member recipient, NoticeKind kind, NoticedThing thing, Instant at) {
        return told(recipient, kind, thing, Map.of(), at);
    }

    private NoticeId told(
            Member recipient, NoticeKind kind, NoticedThing thing, Map<String, Object> facts, Instant at) {
        var notice = queued(recipient, kind, thing, facts, at);
        inTransaction(() -> deliveries().sort(recipient.organization(), NO_CHANNEL, MANY, at));
        return notice.id();
    }

    private boolean marked(Member member, NoticeId id, Instant at) {
        return inTransaction(() -> inbox().markRead(member.user(), id, at));
    }

    private @Nullable Instant readAt(Member member, NoticeId id) {
        return inbox().find(member.user(), id).orElseThrow().readAt();
    }

    private static NoticeId id(InboxView view) {
        return view.notice().id();
    }
}
