package org.samling.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samling.application.notification.port.Outbox;
import org.samling.application.notification.view.InboxView;
import org.samling.application.notification.view.NoticeView;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.Role;

/** What holds for every {@link Outbox}, seen by what comes out of it. */
public interface OutboxContract extends NoticeScene {

    @Test
    default void what_is_queued_comes_out_as_it_was() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        participant(event, bodil);
        var thing = NoticedThing.event(event.id());
        var waitlisted = queued(bodil, NoticeKind.WAITLISTED, thing, Map.of("waitlist_position", 3L), MORNING);
        var moved = queued(
                bodil,
                NoticeKind.MOVED,
                thing,
                Map.of("old_start_at", MORNING, "new_start_at", EVENING, "old_location", "", "new_location", "Oslo"),
                NOON);

        sorted(organization, NO_CHANNEL);

        assertThat(inboxOf(bodil))
                .extracting(InboxView::notice)
                .containsExactly(
                        new NoticeView(
                                organization.id(),
                                moved.id(),
                                NoticeKind.MOVED,
                                bodil.user(),
                                thing,
                                new NoticeFacts(null, MORNING, EVENING, "", "Oslo"),
                                NOON),
                        new NoticeView(
                                organization.id(),
                                waitlisted.id(),
                                NoticeKind.WAITLISTED,
                                bodil.user(),
                                thing,
                                new NoticeFacts(3L, null, null, null, null),
                                MORNING));
    }

    @Test
    default void each_org_admin_is_told_and_nobody_else() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.ORG_ADMIN);
        var bodil = memberOf(organization, "Bodil", Role.ORG_ADMIN);
        var cecilie = memberOf(organization, "Cecilie", Role.COORDINATOR);
        var former = removed(memberOf(organization, "Dina", Role.ORG_ADMIN));
        var elsewhere = memberOf(anOrganization(), "Eva", Role.ORG_ADMIN);
        var webhook = NoticedThing.webhook(
                aWebhookIn(organization, NoticeKind.REMINDER).id());

        write(() -> outbox().queueToOrgAdmins(organization.id(), NoticeKind.WEBHOOK_DISABLED, webhook, NOON));

        assertThat(sorted(organization, NO_CHANNEL)).isEqualTo(2);
        for (var admin : List.of(anne, bodil)) {
            assertThat(inboxOf(admin)).extracting(InboxView::notice).satisfiesExactly(notice -> {
                assertThat(notice.kind()).isEqualTo(NoticeKind.WEBHOOK_DISABLED);
                assertThat(notice.thing()).isEqualTo(webhook);
                assertThat(notice.facts()).isEqualTo(NoticeFacts.NONE);
                assertThat(notice.createdAt()).isEqualTo(NOON);
            });
        }
        assertThat(inboxOf(cecilie)).isEmpty();
        assertThat(inboxOf(former)).isEmpty();
        assertThat(inboxOf(elsewhere)).isEmpty();
    }
}
