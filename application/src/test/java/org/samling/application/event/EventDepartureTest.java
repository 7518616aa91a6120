package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.samling.application.audit.AuditEntry;
import org.samling.application.event.port.Events;
import org.samling.application.notification.Notice;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventChange;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

class EventDepartureTest extends EventUseCaseScene {

    private final Member admin = memberOf(organization, "Grete", Role.ORG_ADMIN);
    private final Member bodil = contact("Bodil");
    private final Member cecilie = contact("Cecilie");
    private final EventDeparture departure = new EventDeparture(events(), registrar);

    @Test
    void the_seat_of_somebody_who_left_goes_to_who_has_waited_longest() {
        var event = anEvent().seating(1).published();
        participant(event, bodil);
        waiting(event, cecilie, 1);

        departure.leave(actorOf(admin), bodil.user(), NOON);

        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.CANCELLED);
        assertThat(statusOf(event, cecilie)).isEqualTo(EventParticipantStatus.REGISTERED);
        assertThat(auditLog().entries())
                .extracting(AuditEntry::action, AuditEntry::actor, AuditEntry::onBehalfOf)
                .containsExactly(
                        tuple("event_participant.cancelled", admin.user(), null),
                        tuple("event_participant.promoted", admin.user(), null));
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient)
                .containsExactly(tuple(NoticeKind.PROMOTED, cecilie.user()));
    }

    @Test
    void every_place_is_given_back_on_a_seat_or_in_the_queue_and_after_the_deadline() {
        var seated = published();
        var queued = full(1);
        var closed = anEvent().takingSignUpsUntil(MORNING).published();
        participant(seated, bodil);
        waiting(queued, bodil, 1);
        participant(closed, bodil);

        departure.leave(actorOf(admin), bodil.user(), NOON);

        assertThat(List.of(seated, queued, closed))
                .allSatisfy(event -> assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.CANCELLED));
    }

    @Test
    void what_has_begun_or_is_over_stays_as_it_is() {
        var late = anEvent().startingAt(NOON).published();
        var others = List.of(
                anEvent().started(),
                anEvent().completed(),
                anEvent().cancelled(),
                anEvent().archived());
        participant(late, bodil);
        others.forEach(event -> participant(event, bodil));

        departure.leave(actorOf(admin), bodil.user(), NOON);

        assertThat(statusOf(late, bodil)).isEqualTo(EventParticipantStatus.REGISTERED);
        assertThat(others)
                .allSatisfy(event -> assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.REGISTERED));
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void whoever_is_signed_up_while_leaving_gives_that_place_back_too() {
        var before = published();
        var meanwhile = published();
        participant(before, bodil);
        var closed = new ArrayList<UserId>();
        var racing = new EventDeparture(
                new SlowlyClosing(events(), user -> {
                    closed.add(user);
                    participant(meanwhile, bodil);
                }),
                registrar);

        racing.leave(actorOf(admin), bodil.user(), NOON);

        assertThat(closed).containsExactly(bodil.user());
        assertThat(statusOf(before, bodil)).isEqualTo(EventParticipantStatus.CANCELLED);
        assertThat(statusOf(meanwhile, bodil)).isEqualTo(EventParticipantStatus.CANCELLED);
    }

    /** Somebody else is quicker when the events are closed to a person. */
    private record SlowlyClosing(Events events, Consumer<UserId> meanwhile) implements Events {

        @Override
        public void add(OrganizationId organization, List<Event> added) {
            events.add(organization, added);
        }

        @Override
        public Optional<HeldEvent> hold(OrganizationId organization, EventId event, Collection<UserId> people) {
            return events.hold(organization, event, people);
        }

        @Override
        public List<EventId> upcomingPlacesOf(OrganizationId organization, UserId user, Instant now) {
            return events.upcomingPlacesOf(organization, user, now);
        }

        @Override
        public void closeTo(OrganizationId organization, UserId user) {
            meanwhile.accept(user);
            events.closeTo(organization, user);
        }

        @Override
        public List<UserId> formerMembersIn(OrganizationId organization, EventId event) {
            return events.formerMembersIn(organization, event);
        }

        @Override
        public void save(EventChange change) {
            events.save(change);
        }
    }
}
