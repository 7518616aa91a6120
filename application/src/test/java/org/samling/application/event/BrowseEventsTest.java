package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.application.event.BrowseEvents.Filter;
import org.samling.application.event.BrowseEvents.Order;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Updates.Update;
import org.samling.domain.event.EventAct;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.event.EventRule;
import org.samling.domain.event.Visibility;
import org.samling.domain.shared.Actor;

class BrowseEventsTest extends EventUseCaseScene {

    private static final Filter EVERYTHING = Filter.everything(Order.START);

    @Test
    void each_sees_what_is_for_the_persons_role() {
        var draft = anEvent().draft();
        var forAll = published();
        var forMentors = anEvent().visibleTo(Visibility.PEER_MENTORS).published();
        var contact = actorOf(contact("Bodil"));
        var mentor = actorOf(peerMentor("Cecilie"));

        assertThat(listedTo(coordinator)).containsExactlyInAnyOrder(draft.id(), forAll.id(), forMentors.id());
        assertThat(listedTo(mentor)).containsExactlyInAnyOrder(forAll.id(), forMentors.id());
        assertThat(listedTo(contact)).containsExactly(forAll.id());
        assertThat(browse.get(mentor, forMentors.id()).event()).isEqualTo(forMentors);
        assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> browse.get(contact, forMentors.id()));
        assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> browse.get(mentor, draft.id()));
    }

    @Test
    void tenant_scoped_ownership() {
        var event = published();
        var elsewhere = actorOf(coordinatorElsewhere());

        assertThat(listedTo(elsewhere)).isEmpty();
        assertThat(browse.updates(elsewhere, EVERYTHING, MORNING, MANY).page().items())
                .isEmpty();
        assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> browse.get(elsewhere, event.id()));
        assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> browse.get(coordinator, new EventId(UUID.randomUUID())));
    }

    @Test
    void an_event_shows_its_seats_how_the_viewer_stands_with_it_and_what_the_viewer_may_do() {
        var event = full(1);
        var bodil = contact("Bodil");
        waiting(event, bodil, 1);

        var seen = browse.get(actorOf(bodil), event.id());

        assertThat(seen.seats().free()).isZero();
        assertThat(seen.seats().waiting()).isEqualTo(1);
        assertThat(seen.ownStatus()).isEqualTo(EventParticipantStatus.WAITLISTED);
        assertThat(seen.allowedActs()).isEmpty();
        assertThat(browse.get(actorOf(contact("Cecilie")), event.id()).allowedActs())
                .containsExactly(EventAct.SIGN_UP);
        assertThat(browse.get(coordinator, event.id()).allowedActs())
                .contains(EventAct.SIGN_UP_OTHERS)
                .doesNotContain(EventAct.UNPUBLISH);
    }

    @Test
    void what_may_be_done_changes_as_time_passes() {
        var event = published();
        var bodil = actorOf(contact("Bodil"));
        assertThat(browse.get(coordinator, event.id()).allowedActs()).doesNotContain(EventAct.RECORD_ATTENDANCE);

        timePassesUntil(EVENT_START);

        assertThat(browse.get(coordinator, event.id()).allowedActs()).contains(EventAct.RECORD_ATTENDANCE);
        assertThat(browse.list(bodil, EVERYTHING, MANY).items())
                .singleElement()
                .satisfies(listed -> assertThat(listed.allowedActs()).isEmpty());
    }

    @Test
    void the_first_page_of_updates_says_from_when_to_ask_the_next_time() {
        published();
        published();

        var first = browse.updates(coordinator, EVERYTHING, MORNING, new PageRequest(1, null));
        clock.pass(Duration.ofSeconds(30));
        var second = browse.updates(
                coordinator,
                EVERYTHING,
                MORNING,
                new PageRequest(1, first.page().next()));

        assertThat(first.askNextSince()).isEqualTo(NOON.minusSeconds(60));
        assertThat(second.askNextSince()).isNull();
        assertThat(second.page().items())
                .extracting(Update::id)
                .doesNotContain(first.page().items().getFirst().id());
    }

    @Test
    void whoever_asks_again_is_told_of_what_was_written_down_late() {
        var asked = browse.updates(coordinator, EVERYTHING, MORNING, MANY).askNextSince();
        var late = anEvent().writtenAt(NOON.minusSeconds(5)).published();

        assertThat(asked).isNotNull();
        assertThat(browse.updates(coordinator, EVERYTHING, asked == null ? NOON : asked, MANY)
                        .page()
                        .items())
                .extracting(Update::id)
                .containsExactly(late.id().value());
    }

    private List<EventId> listedTo(Actor actor) {
        return browse.list(actor, EVERYTHING, MANY).items().stream()
                .map(view -> view.event().id())
                .toList();
    }
}
