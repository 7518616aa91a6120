package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.samling.application.UseCaseScene;
import org.samling.application.audit.AuditEntry;
import org.samling.application.notification.Notice;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopRole;

class WorkshopDepartureTest extends UseCaseScene {

    private final Organization organization = anOrganization();
    private final Member anne = memberOf(organization, "Anne", Role.ORG_ADMIN);
    private final Member bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
    private final Member cecilie = memberOf(organization, "Cecilie", Role.PEER_MENTOR);
    private final WorkshopDeparture departure =
            new WorkshopDeparture(workshops(), new WorkshopRegistrar(workshopParticipants(), ports.outbox(), audit));

    @Test
    void the_seat_of_somebody_who_left_goes_to_who_has_waited_longest() {
        var workshop = aWorkshopIn(organization, anne).seating(1).scheduled();
        participant(workshop, bodil);
        waiting(workshop, cecilie, 1);

        departure.leave(actorOf(anne), bodil.user(), NOON);

        assertThat(statusOf(bodil, workshop)).isEqualTo(RegistrationStatus.CANCELLED);
        assertThat(statusOf(cecilie, workshop)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(auditLog().entries())
                .extracting(AuditEntry::action)
                .containsExactly("workshop_participant.cancelled", "workshop_participant.promoted");
        assertThat(ports.outbox().notices())
                .extracting(Notice::kind, Notice::recipient)
                .containsExactly(tuple(NoticeKind.PROMOTED, cecilie.user()));
    }

    @Test
    void whoever_stays_as_a_contact_is_told_of_each_place() {
        var workshop = aWorkshopIn(organization, anne).seating(1).scheduled();
        participant(workshop, bodil);
        waiting(workshop, cecilie, 1);

        departure.giveBack(actorOf(anne), bodil.user(), NOON);

        assertThat(statusOf(bodil, workshop)).isEqualTo(RegistrationStatus.CANCELLED);
        assertThat(ports.outbox().notices())
                .extracting(Notice::kind, Notice::recipient)
                .containsExactly(tuple(NoticeKind.CANCELLED, bodil.user()), tuple(NoticeKind.PROMOTED, cecilie.user()));
    }

    @Test
    void no_place_waits_in_an_archived_workshop_or_one_that_nobody_has_started() {
        var archived = saved(aWorkshopIn(organization, anne).scheduled().archive(MORNING));
        var late = aWorkshopIn(organization, anne).startingAt(MORNING).scheduled();
        participant(archived, bodil);
        waiting(late, bodil, 1);

        departure.leave(actorOf(anne), bodil.user(), NOON);

        assertThat(statusOf(bodil, archived)).isEqualTo(RegistrationStatus.CANCELLED);
        assertThat(statusOf(bodil, late)).isEqualTo(RegistrationStatus.CANCELLED);
    }

    @Test
    void what_has_begun_stays_as_it_is() {
        var started = aWorkshopIn(organization, anne).started();
        var completed = aWorkshopIn(organization, anne).completed();
        participant(started, bodil);
        signedUp(completed, bodil, WorkshopRole.PARTICIPANT, new Place.Seat());

        departure.leave(actorOf(anne), bodil.user(), NOON);

        assertThat(statusOf(bodil, started)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(statusOf(bodil, completed)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(auditLog().entries()).isEmpty();
    }

    private RegistrationStatus statusOf(Member member, Workshop workshop) {
        return participantViews()
                .find(seenBy(anne, workshop), member.user(), NOON)
                .orElseThrow()
                .participant()
                .registration()
                .status();
    }
}
