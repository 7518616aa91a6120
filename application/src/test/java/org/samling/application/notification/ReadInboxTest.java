package org.samling.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.application.identity.CallersOf;
import org.samling.application.identity.Person;
import org.samling.application.notification.view.InboxView;
import org.samling.domain.event.Event;
import org.samling.domain.notification.NoticeId;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Role;

class ReadInboxTest extends NoticeUseCaseScene {

    private final String subject = aSubject();
    private final Person kari = new Person(subject, null, null, false);
    private final Member member = memberOf(organization, users().recognize(subject, MORNING), "Kari", Role.CONTACT);
    private final CallersOf callers = new CallersOf(ports, clock);
    private final ReadInbox read = new ReadInboxService(callers, inbox());
    private final KeepInbox keep = new KeepInboxService(callers, inbox(), clock);
    private final Event event = published(organization, anne);

    @Test
    void the_latest_notice_is_on_top_and_tells_what_it_is_about() {
        participant(event, member);
        tell(NoticeKind.REGISTERED);
        clock.pass(Duration.ofHours(1));
        tell(NoticeKind.MOVED);

        assertThat(read.list(kari, false, MANY).items())
                .extracting(told -> told.notice().kind())
                .containsExactly(NoticeKind.MOVED, NoticeKind.REGISTERED);
        assertThat(read.list(kari, false, MANY).items().getFirst().thing())
                .isNotNull()
                .satisfies(thing ->
                        assertThat(thing.title()).isEqualTo(event.plan().title()));
    }

    @Test
    void what_was_read_is_no_longer_new_but_still_there() {
        var first = tell(NoticeKind.REGISTERED);
        tell(NoticeKind.MOVED);
        clock.pass(Duration.ofHours(1));

        keep.markRead(kari, first);

        assertThat(read.unread(kari)).isEqualTo(1);
        assertThat(read.list(kari, true, MANY).items()).hasSize(1);
        assertThat(read.list(kari, false, MANY).items()).hasSize(2);
        assertThat(read.get(kari, first).readAt()).isEqualTo(clock.instant());
    }

    @Test
    void reading_again_does_not_change_when_it_was_read() {
        var notice = tell(NoticeKind.REGISTERED);
        keep.markRead(kari, notice);
        clock.pass(Duration.ofHours(1));

        keep.markRead(kari, notice);

        assertThat(read.get(kari, notice).readAt()).isEqualTo(NOON);
    }

    @Test
    void all_that_was_seen_is_marked_as_read_but_not_what_came_meanwhile() {
        tell(NoticeKind.REGISTERED);
        var seen = clock.instant();
        clock.pass(Duration.ofSeconds(1));
        tell(NoticeKind.MOVED);

        assertThat(keep.markAllRead(kari, seen)).isEqualTo(1);
        assertThat(read.list(kari, true, MANY).items())
                .extracting(told -> told.notice().kind())
                .containsExactly(NoticeKind.MOVED);
        assertThat(keep.markAllRead(kari, null)).isEqualTo(1);
        assertThat(read.unread(kari)).isZero();
    }

    @Test
    void nobody_reads_what_others_were_told() {
        told(anne, NoticeKind.MOVED, NoticedThing.event(event.id()));
        sortAll();
        var annes = inbox().list(anne.user(), false, MANY).items().getFirst();

        assertThat(read.list(kari, false, MANY).items()).isEmpty();
        assertRefused(CommonRule.NOT_FOUND, () -> read.get(kari, annes.notice().id()));
        assertRefused(
                CommonRule.NOT_FOUND, () -> keep.markRead(kari, annes.notice().id()));
        assertRefused(CommonRule.NOT_FOUND, () -> keep.markRead(kari, new NoticeId(UUID.randomUUID())));
        assertThat(keep.markAllRead(kari, null)).isZero();
        assertThat(inbox().list(anne.user(), true, MANY).items())
                .extracting(InboxView::readAt)
                .containsOnlyNulls();
    }

    @Test
    void whoever_leaves_an_organisation_leaves_its_notices_behind() {
        var notice = tell(NoticeKind.REGISTERED);
        removed(member);

        assertThat(read.unread(kari)).isZero();
        assertThat(read.list(kari, false, MANY).items()).isEmpty();
        assertRefused(CommonRule.NOT_FOUND, () -> read.get(kari, notice));
    }

    private NoticeId tell(NoticeKind kind) {
        var notice = told(member, kind, NoticedThing.event(event.id()));
        sortAll();
        return notice.id();
    }
}
