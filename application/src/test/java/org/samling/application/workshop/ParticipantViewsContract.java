package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.paging.AllPages;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.workshop.BrowseParticipants.Filter;
import org.samling.application.workshop.view.ParticipantView;
import org.samling.application.workshop.view.RegistrationView;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopRole;

/** What anybody who shows the people in workshops promises. */
public interface ParticipantViewsContract extends Scene {

    PageRequest MANY = new PageRequest(100, null);
    Filter EVERYBODY = new Filter(null, null, null);

    @Test
    default void everybody_in_the_workshop_is_shown_with_name_place_and_what_may_be_done() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var cecilie = memberOf(organization, "Cecilie", Role.PEER_MENTOR);
        var dina = memberOf(organization, "Dina", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        var seated = saved(participant(workshop, bodil).recordAttendance(List.of(1), true, NOON));
        var waiting = waiting(workshop, cecilie, 5);
        var cancelled = saved(facilitator(workshop, dina).cancel("Syk", NOON));
        var standing = workshop.standingOf(actorOf(anne), null, null);
        var seats = seenBy(anne, workshop).seats();
        var views = List.of(
                ParticipantView.of(seated, "Bodil", null, workshop, seats, standing, NOON),
                ParticipantView.of(waiting, "Cecilie", 1L, workshop, seats, standing, NOON),
                ParticipantView.of(cancelled, "Dina", null, workshop, seats, standing, NOON));

        assertThat(listedTo(anne, workshop, EVERYBODY)).containsExactlyInAnyOrderElementsOf(views);
        assertThat(views)
                .allSatisfy(view -> assertThat(
                                found(anne, workshop, view.participant().user()))
                        .isEqualTo(view));
    }

    @Test
    default void what_may_be_done_depends_on_the_viewer() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        var record = participant(workshop, bodil);
        var standing = workshop.standingOf(actorOf(bodil), WorkshopRole.PARTICIPANT, RegistrationStatus.REGISTERED);

        assertThat(found(bodil, workshop, bodil.user()))
                .isEqualTo(ParticipantView.of(record, "Bodil", null, workshop, Seats.allFree(null), standing, NOON));
    }

    @Test
    default void notes_are_shown_to_those_alone_who_run_the_workshop() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var named = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var registered = memberOf(organization, "Cecilie", Role.PEER_MENTOR);
        var dina = memberOf(organization, "Dina", Role.PEER_MENTOR);
        var workshop = scheduled(organization, named);
        facilitator(workshop, registered);
        saved(participant(workshop, dina).note("Trenger teleslynge", NOON));

        assertThat(List.of(anne, named, registered)).allSatisfy(viewer -> {
            assertThat(found(viewer, workshop, dina.user()).participant().notes())
                    .isEqualTo("Trenger teleslynge");
            assertThat(listedTo(viewer, workshop, only(dina)))
                    .extracting(view -> view.participant().notes())
                    .containsExactly("Trenger teleslynge");
        });
        assertThat(found(dina, workshop, dina.user()).participant().notes()).isNull();
        assertThat(listedTo(dina, workshop, only(dina)))
                .extracting(view -> view.participant().notes())
                .containsOnlyNulls();
    }

    @Test
    default void whoever_has_left_the_organization_is_still_shown_by_name() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        participant(workshop, bodil);
        removed(bodil);

        assertThat(found(anne, workshop, bodil.user()).displayName()).isEqualTo("Bodil");
        assertThat(listedTo(anne, workshop, EVERYBODY))
                .extracting(ParticipantView::displayName)
                .containsExactly("Bodil");
    }

    @Test
    default void whoever_is_not_in_the_workshop_is_not_shown() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        participant(scheduled(organization, anne), anne);

        assertThat(participantViews().find(seenBy(anne, workshop), anne.user(), NOON))
                .isEmpty();
        assertThat(participantViews().find(seenBy(anne, workshop), aPerson(), NOON))
                .isEmpty();
        assertThat(listedTo(anne, workshop, EVERYBODY)).isEmpty();
    }

    @Test
    default void people_are_listed_in_the_order_of_their_records_page_by_page() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var records = Stream.of("Bodil", "Cecilie", "Dina", "Eva", "Frida")
                .map(name -> participant(workshop, memberOf(organization, name, Role.PEER_MENTOR))
                        .id())
                .sorted(Comparator.comparing(Objects::toString))
                .toList();

        var start = participantViews().list(seenBy(anne, workshop), EVERYBODY, new PageRequest(2, null), NOON);
        assertThat(start.next()).isEqualTo(new Position("", records.get(1).value()));

        assertThat(byPages(anne, workshop, EVERYBODY, 2))
                .extracting(view -> view.participant().id())
                .containsExactlyElementsOf(records);
    }

    @Test
    default void people_can_be_asked_for_by_status_role_and_person() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var cecilie = memberOf(organization, "Cecilie", Role.PEER_MENTOR);
        var dina = memberOf(organization, "Dina", Role.PEER_MENTOR);
        var eva = memberOf(organization, "Eva", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        participant(workshop, bodil);
        facilitator(workshop, cecilie);
        waiting(workshop, dina, 1);
        saved(participant(workshop, eva).cancel(null, NOON));

        assertThat(namesListedTo(anne, workshop, new Filter(RegistrationStatus.REGISTERED, null, null)))
                .containsExactlyInAnyOrder("Bodil", "Cecilie");
        assertThat(namesListedTo(anne, workshop, new Filter(RegistrationStatus.WAITLISTED, null, null)))
                .containsExactly("Dina");
        assertThat(namesListedTo(anne, workshop, new Filter(RegistrationStatus.CANCELLED, null, null)))
                .containsExactly("Eva");
        assertThat(namesListedTo(anne, workshop, new Filter(null, WorkshopRole.FACILITATOR, null)))
                .containsExactly("Cecilie");
        assertThat(namesListedTo(anne, workshop, new Filter(null, WorkshopRole.PARTICIPANT, null)))
                .containsExactlyInAnyOrder("Bodil", "Dina", "Eva");
        assertThat(namesListedTo(anne, workshop, only(dina))).containsExactly("Dina");
        assertThat(namesListedTo(anne, workshop, only(anne))).isEmpty();
        assertThat(namesListedTo(
                        anne,
                        workshop,
                        new Filter(RegistrationStatus.REGISTERED, WorkshopRole.PARTICIPANT, cecilie.user())))
                .isEmpty();
    }

    @Test
    default void the_place_in_the_queue_is_counted_over_all_who_wait() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var cecilie = memberOf(organization, "Cecilie", Role.PEER_MENTOR);
        var dina = memberOf(organization, "Dina", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        waiting(workshop, bodil, 12);
        waiting(workshop, cecilie, 3);
        waiting(workshop, dina, 7);
        saved(waiting(workshop, memberOf(organization, "Eva", Role.PEER_MENTOR), 1)
                .cancel(null, NOON));
        waiting(scheduled(organization, anne), anne, 1);

        assertThat(byPages(anne, workshop, new Filter(RegistrationStatus.WAITLISTED, null, null), 1))
                .extracting(ParticipantView::displayName, ParticipantView::waitlistPosition)
                .containsExactlyInAnyOrder(tuple("Bodil", 3L), tuple("Cecilie", 1L), tuple("Dina", 2L));
        assertThat(listedTo(anne, workshop, only(dina)))
                .extracting(ParticipantView::waitlistPosition)
                .containsExactly(2L);
        assertThat(found(anne, workshop, bodil.user()).waitlistPosition()).isEqualTo(3);
    }

    @Test
    default void what_somebody_took_part_in_is_shown_with_the_workshop() {
        var organization = organizationCalled("Hørselslaget");
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        waiting(workshop, memberOf(organization, "Cecilie", Role.PEER_MENTOR), 2);
        var record = waiting(workshop, bodil, 4);

        var bodilsStanding =
                workshop.standingOf(actorOf(bodil), WorkshopRole.PARTICIPANT, RegistrationStatus.WAITLISTED);
        assertThat(historyOf(bodil, bodil))
                .containsExactly(RegistrationView.of(record, 2L, workshop, "Hørselslaget", bodilsStanding, NOON));

        var annesStanding = workshop.standingOf(actorOf(anne), null, null);
        assertThat(historyOf(anne, bodil))
                .containsExactly(RegistrationView.of(record, 2L, workshop, "Hørselslaget", annesStanding, NOON));
    }

    @Test
    default void a_history_holds_whatever_the_person_was_signed_up_for_here() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var completed = completed(organization, anne, day(1));
        participant(completed, bodil);
        var archived = completed(organization, anne, day(2));
        participant(archived, bodil);
        saved(archived.archive(EVENING));
        var cancelled = aWorkshopIn(organization, anne).startingAt(day(3)).scheduled();
        saved(participant(cancelled, bodil).cancel("Syk", NOON));
        scheduled(organization, bodil);
        var elsewhere = anOrganization();
        var bodilElsewhere = memberOf(elsewhere, bodil.user(), "Bodil B.", Role.COORDINATOR);
        participant(scheduled(elsewhere, bodilElsewhere), bodilElsewhere);

        assertThat(historyOf(anne, bodil))
                .extracting(view -> view.workshop().id())
                .containsExactly(cancelled.id(), archived.id(), completed.id());
        assertThat(historyOf(anne, anne)).isEmpty();
    }

    @Test
    default void a_history_tells_peer_mentors_of_no_draft() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, anne);
        saved(participant(workshop, bodil).cancel("Syk", NOON));
        saved(workshop.unschedule(0, NOON));

        assertThat(historyOf(bodil, bodil)).isEmpty();
        assertThat(historyOf(anne, bodil)).hasSize(1);
    }

    @Test
    default void a_history_begins_with_the_latest_workshop_and_goes_on_page_by_page() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var early = participant(completed(organization, anne, day(1)), bodil);
        var late = participant(completed(organization, anne, day(9)), bodil);
        var meanwhile = Stream.generate(() -> participant(completed(organization, anne, day(5)), bodil))
                .limit(3)
                .sorted(Comparator.comparing(
                                (WorkshopParticipant one) -> one.id().toString())
                        .reversed())
                .toList();

        var start = participantViews().history(actorOf(anne), bodil.user(), new PageRequest(1, null), NOON);
        assertThat(start.next())
                .isEqualTo(new Position(day(9).toString(), late.id().value()));

        assertThat(AllPages.of(2, page -> participantViews().history(actorOf(anne), bodil.user(), page, NOON)))
                .extracting(RegistrationView::participant)
                .containsExactly(late, meanwhile.get(0), meanwhile.get(1), meanwhile.get(2), early);
    }

    private Workshop completed(Organization organization, Member facilitator, Instant start) {
        return aWorkshopIn(organization, facilitator).startingAt(start).completed();
    }

    private List<RegistrationView> historyOf(Member viewer, Member member) {
        return participantViews()
                .history(actorOf(viewer), member.user(), MANY, NOON)
                .items();
    }

    private ParticipantView found(Member viewer, Workshop workshop, UserId user) {
        return participantViews().find(seenBy(viewer, workshop), user, NOON).orElseThrow();
    }

    private List<ParticipantView> listedTo(Member viewer, Workshop workshop, Filter filter) {
        return participantViews()
                .list(seenBy(viewer, workshop), filter, MANY, NOON)
                .items();
    }

    private List<String> namesListedTo(Member viewer, Workshop workshop, Filter filter) {
        return listedTo(viewer, workshop, filter).stream()
                .map(ParticipantView::displayName)
                .toList();
    }

    private List<ParticipantView> byPages(Member viewer, Workshop workshop, Filter filter, int limit) {
        var seen = seenBy(viewer, workshop);
        return AllPages.of(limit, page -> participantViews().list(seen, filter, page, NOON));
    }

    private static Instant day(int day) {
        return WORKSHOP_START.plusSeconds(day * 86_400L);
    }

    private static Filter only(Member member) {
        return new Filter(null, null, member.user());
    }
}
