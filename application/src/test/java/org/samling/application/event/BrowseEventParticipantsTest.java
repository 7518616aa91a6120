package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samling.application.event.BrowseEventParticipants.Filter;
import org.samling.application.event.view.EventParticipantView;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipantAct;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.event.Visibility;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

class BrowseEventParticipantsTest extends EventUseCaseScene {

    private static final Filter EVERYBODY = new Filter(null, null);

    private final Member bodil = contact("Bodil");
    private final Member cecilie = peerMentor("Cecilie");
    private final Member dina = contact("Dina");
    private final Event event = published();

    @Test
    void the_staff_see_everybody_in_it() {
        saved(participant(event, bodil).note("Trenger teleslynge", MORNING));
        waiting(event, cecilie, 1);

        assertThat(listedTo(coordinator, EVERYBODY)).containsExactlyInAnyOrder(bodil.user(), cecilie.user());
        assertThat(listedTo(coordinator, new Filter(EventParticipantStatus.WAITLISTED, null)))
                .containsExactly(cecilie.user());
        assertThat(browseParticipants
                        .get(coordinator, event.id(), bodil.user())
                        .participant()
                        .notes())
                .isEqualTo("Trenger teleslynge");
        assertThat(browseParticipants
                        .get(coordinator, event.id(), cecilie.user())
                        .waitlistPosition())
                .isEqualTo(1);
    }

    @Test
    void anybody_else_sees_the_own_record_alone_whatever_is_asked_for() {
        saved(participant(event, bodil).note("Trenger teleslynge", MORNING));
        participant(event, cecilie);
        var actor = actorOf(bodil);

        assertThat(listedTo(actor, EVERYBODY)).containsExactly(bodil.user());
        assertThat(listedTo(actor, new Filter(EventParticipantStatus.REGISTERED, null)))
                .containsExactly(bodil.user());
        assertThat(listedTo(actor, new Filter(null, cecilie.user()))).doesNotContain(cecilie.user());
        assertThat(listedTo(actor, new Filter(EventParticipantStatus.WAITLISTED, null)))
                .isEmpty();
        var own = browseParticipants.get(actor, event.id(), bodil.user());
        assertThat(own.participant().notes()).isEqualTo("Trenger teleslynge");
        assertThat(own.allowedActs())
                .containsExactlyInAnyOrder(EventParticipantAct.CANCEL, EventParticipantAct.CHANGE_NOTES);
    }

    @Test
    void whether_somebody_else_takes_part_nobody_learns_but_the_staff() {
        participant(event, bodil);
        participant(event, cecilie);

        for (var viewer : List.of(bodil, dina)) {
            assertRefused(
                    CommonRule.NOT_FOUND, () -> browseParticipants.get(actorOf(viewer), event.id(), cecilie.user()));
            assertRefused(CommonRule.NOT_FOUND, () -> browseParticipants.get(actorOf(viewer), event.id(), dina.user()));
        }
        assertRefused(CommonRule.NOT_FOUND, () -> browseParticipants.get(coordinator, event.id(), dina.user()));
        assertThat(listedTo(actorOf(dina), EVERYBODY)).isEmpty();
    }

    @Test
    void the_waitlist_is_for_the_staff() {
        waiting(event, cecilie, 8);
        waiting(event, bodil, 3);

        assertThat(browseParticipants.waitlist(coordinator, event.id(), MANY).items())
                .extracting(EventParticipantView::displayName, EventParticipantView::waitlistPosition)
                .containsExactly(tuple("Bodil", 1L), tuple("Cecilie", 2L));
        for (var viewer : List.of(bodil, cecilie)) {
            assertRefused(
                    AccessRule.ROLE_TOO_LOW, () -> browseParticipants.waitlist(actorOf(viewer), event.id(), MANY));
        }
    }

    @Test
    void event_id_exists() {
        var elsewhere = actorOf(memberOf(anOrganization(), "Elin", Role.ORG_ADMIN));
        var hidden = anEvent().visibleTo(Visibility.COORDINATORS).published();

        assertRefused(
                EventParticipantRule.EVENT_ID_EXISTS,
                () -> browseParticipants.list(elsewhere, event.id(), EVERYBODY, MANY));
        assertRefused(
                EventParticipantRule.EVENT_ID_EXISTS, () -> browseParticipants.waitlist(elsewhere, event.id(), MANY));
        assertRefused(
                EventParticipantRule.EVENT_ID_EXISTS,
                () -> browseParticipants.waitlist(actorOf(bodil), hidden.id(), MANY));
        assertRefused(
                EventParticipantRule.EVENT_ID_EXISTS,
                () -> browseParticipants.get(actorOf(bodil), hidden.id(), bodil.user()));
    }

    private List<UserId> listedTo(Actor actor, Filter filter) {
        return browseParticipants.list(actor, event.id(), filter, MANY).items().stream()
                .map(view -> view.participant().user())
                .toList();
    }
}
