package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samling.application.event.view.EventRegistrationView;
import org.samling.application.identity.CallersOf;
import org.samling.application.identity.Person;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipantAct;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Role;

class ShowMyEventsTest extends EventUseCaseScene {

    private static final Person KARI = new Person("idp|kari", null, null, false);

    private final Member kari =
            memberOf(organization, users().recognize(KARI.subject(), MORNING), "Kari", Role.CONTACT);
    private final ShowMyEvents mine = new ShowMyEventsService(new CallersOf(ports, clock), myEventViews(), clock);

    @Test
    void a_person_sees_the_own_events_wherever_they_are() {
        var here = published();
        participant(here, kari);
        var elsewhere = anOrganization();
        var there = published(elsewhere, memberOf(elsewhere, "Gro", Role.COORDINATOR));
        participant(there, memberOf(elsewhere, kari.user(), "Kari N.", Role.PEER_MENTOR));
        participant(published(), contact("Bodil"));

        assertThat(shown()).containsExactlyInAnyOrder(here.id(), there.id());
    }

    @Test
    void what_lies_before_a_moment_can_be_left_out() {
        participant(published(), kari);

        assertThat(mine.events(KARI, EVENT_START, MANY).items()).hasSize(1);
        assertThat(mine.events(KARI, EVENT_START.plusMillis(1), MANY).items()).isEmpty();
    }

    @Test
    void what_may_be_done_changes_as_time_passes() {
        participant(published(), kari);
        assertThat(mine.events(KARI, null, MANY).items())
                .flatExtracting(EventRegistrationView::allowedActs)
                .containsExactlyInAnyOrder(EventParticipantAct.CANCEL, EventParticipantAct.CHANGE_NOTES);

        timePassesUntil(EVENT_START);

        assertThat(mine.events(KARI, null, MANY).items())
                .flatExtracting(EventRegistrationView::allowedActs)
                .containsExactly(EventParticipantAct.CHANGE_NOTES);
    }

    @Test
    void somebody_who_has_no_part_in_anything_sees_nothing() {
        participant(published(), kari);

        assertThat(mine.events(new Person(aSubject(), null, null, false), null, MANY)
                        .items())
                .isEmpty();
    }

    private List<EventId> shown() {
        return mine.events(KARI, null, MANY).items().stream()
                .map(EventRegistrationView::event)
                .map(Event::id)
                .toList();
    }
}
