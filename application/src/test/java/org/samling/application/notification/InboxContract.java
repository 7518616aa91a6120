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
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.TodoContent;

/** What holds for every {@link Inbox}. */
public interface InboxContract extends NoticeScene {

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
        var organization = anOrganization();
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

    private NoticeId told(Member recipient, NoticeKind kind, NoticedThing thing, Instant at) {
        var notice = queued(recipient, kind, thing, Map.of(), at);
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
