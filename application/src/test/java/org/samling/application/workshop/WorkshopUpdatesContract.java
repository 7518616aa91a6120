package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.paging.AllPages;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.paging.Updates.Update;
import org.samling.application.paging.Updates.Update.Gone;
import org.samling.application.paging.Updates.Update.Shown;
import org.samling.application.workshop.BrowseWorkshops.Filter;
import org.samling.application.workshop.BrowseWorkshops.Order;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopPlan;
import org.samling.domain.workshop.WorkshopStatus;
import org.samling.domain.workshop.WorkshopType;

/** What anybody who tells how workshops have changed promises to those who keep copies of them. */
public interface WorkshopUpdatesContract extends Scene {

    PageRequest MANY = new PageRequest(100, null);
    Filter EVERYTHING = Filter.everything(Order.SCHEDULED_START);

    @Test
    default void what_was_changed_then_or_later_is_told_in_the_order_of_the_changes() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var sketch = aWorkshopIn(organization, anne);
        var late = saved(sketch.startingAt(day(1)).scheduled().cancel(null, EVENING));
        var early = saved(sketch.startingAt(day(2)).draft().schedule(NOON));
        sketch.startingAt(day(3)).scheduled();

        assertThat(toldTo(anne, NOON)).containsExactly(shown(early, anne), shown(late, anne));
        assertThat(toldTo(anne, NOON.plusNanos(1000))).containsExactly(shown(late, anne));
        assertThat(toldTo(anne, EVENING.plusNanos(1000))).isEmpty();
        assertThat(toldTo(anne, MORNING)).hasSize(3);
    }

    @Test
    default void changes_at_the_same_time_are_each_told_once_by_their_id_page_by_page() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var byId = Stream.generate(
                        () -> saved(aWorkshopIn(organization, anne).draft().schedule(NOON)))
                .limit(5)
                .map(workshop -> workshop.id().value())
                .sorted(Comparator.comparing(UUID::toString))
                .toList();

        var start = workshopViews().updates(actorOf(anne), EVERYTHING, NOON, new PageRequest(2, null), NOON);
        assertThat(start.next()).isEqualTo(new Position(NOON.toString(), byId.get(1)));

        assertThat(AllPages.of(2, page -> workshopViews().updates(actorOf(anne), EVERYTHING, NOON, page, NOON)))
                .extracting(Update::id)
                .containsExactlyElementsOf(byId);
    }

    @Test
    default void archived_ones_are_told_unless_somebody_wants_none() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var changed = saved(scheduled(organization, anne).cancel(null, NOON));
        var archived = saved(scheduled(organization, anne).archive(EVENING));

        assertThat(toldTo(anne, NOON)).containsExactly(shown(changed, anne), shown(archived, anne));
        assertThat(toldTo(anne, archived(false))).containsExactly(shown(changed, anne), gone(archived));
        assertThat(toldTo(anne, archived(true))).containsExactly(gone(changed), shown(archived, anne));
    }

    @Test
    default void what_is_unscheduled_is_gone_for_those_who_do_not_run_it() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var fredrik = memberOf(organization, "Fredrik", Role.PEER_MENTOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var draft = saved(scheduled(organization, fredrik).unschedule(0, NOON));

        assertThat(toldTo(anne, NOON)).containsExactly(shown(draft, anne, "Fredrik"));
        assertThat(toldTo(fredrik, NOON)).containsExactly(shown(draft, fredrik));
        assertThat(toldTo(bodil, NOON)).containsExactly(gone(draft));

        var changed = saved(draft.change(facilitatedBy(draft, anne), EVENING));

        assertThat(toldTo(fredrik, EVENING)).containsExactly(gone(changed));
        assertThat(toldTo(bodil, EVENING)).containsExactly(gone(changed));
    }

    @Test
    default void a_draft_is_gone_for_those_who_facilitated_it_and_nobody_else_learns_of_it() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var fredrik = memberOf(organization, "Fredrik", Role.PEER_MENTOR);
        var gunnar = memberOf(organization, "Gunnar", Role.PEER_MENTOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var draft = aWorkshopIn(organization, fredrik).draft();
        var replaced = saved(draft.change(facilitatedBy(draft, gunnar), NOON));
        assertThat(toldTo(fredrik, NOON)).containsExactly(gone(replaced));
        assertThat(toldTo(gunnar, NOON)).containsExactly(shown(replaced, gunnar));

        var again = saved(replaced.change(facilitatedBy(replaced, anne), EVENING));

        assertThat(toldTo(fredrik, EVENING)).containsExactly(gone(again));
        assertThat(toldTo(gunnar, EVENING)).containsExactly(gone(again));
        assertThat(toldTo(bodil, MORNING)).isEmpty();
        assertThat(toldTo(anne, EVENING)).containsExactly(shown(again, anne));

        var scheduled = saved(again.schedule(EVENING.plusSeconds(1)));

        assertThat(toldTo(bodil, EVENING)).containsExactly(shown(scheduled, bodil, "Anne"));
    }

    @Test
    default void nobody_is_told_of_what_was_never_shown_to_the_person() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var sketch = aWorkshopIn(organization, anne).writtenAt(NOON);
        sketch.draft();
        sketch.after(draft -> draft.archive(NOON));
        sketch.after(draft -> draft.change(draft.plan(), NOON));
        var cancelled = sketch.after(draft -> draft.cancel(null, NOON));
        var elsewhere = anOrganization();
        aWorkshopIn(elsewhere, memberOf(elsewhere, "Dina", Role.ORG_ADMIN))
                .writtenAt(NOON)
                .scheduled();

        assertThat(toldTo(bodil, NOON)).containsExactly(shown(cancelled, bodil, "Anne"));
        assertThat(toldTo(bodil, inStatus(WorkshopStatus.DRAFT))).containsExactly(gone(cancelled));
        assertThat(toldTo(anne, NOON)).hasSize(4);
    }

    @Test
    default void whoever_is_registered_as_facilitator_sees_the_draft() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var registered = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var draft = aWorkshopIn(organization, anne).draft();
        facilitator(draft, registered);

        assertThat(toldTo(registered, MORNING)).singleElement().isInstanceOf(Shown.class);
    }

    @Test
    default void what_no_longer_passes_the_filter_is_gone() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = saved(aWorkshopIn(organization, anne)
                .of(WorkshopType.CAREER)
                .titled("Tilbake i jobb")
                .startingAt(day(2))
                .draft()
                .schedule(NOON));
        var filter = new Filter(
                WorkshopStatus.SCHEDULED,
                WorkshopType.CAREER,
                anne.user(),
                day(2),
                day(3),
                false,
                "jobb",
                false,
                Order.SCHEDULED_START);

        assertThat(toldTo(bodil, filter)).containsExactly(shown(workshop, bodil, "Anne"));
        assertThat(Stream.of(
                        inStatus(WorkshopStatus.CANCELLED),
                        only(WorkshopType.INFORMATION, null, null, null, null, null),
                        only(null, bodil, null, null, null, null),
                        only(null, null, day(3), null, null, null),
                        only(null, null, null, day(2), null, null),
                        only(null, null, null, null, true, null),
                        only(null, null, null, null, null, "ferie"),
                        archived(true)))
                .allSatisfy(other -> assertThat(toldTo(bodil, other)).containsExactly(gone(workshop)));
    }

    private List<Update<WorkshopView>> toldTo(Member viewer, Instant since) {
        return toldTo(viewer, EVERYTHING, since);
    }

    private List<Update<WorkshopView>> toldTo(Member viewer, Filter filter) {
        return toldTo(viewer, filter, NOON);
    }

    private List<Update<WorkshopView>> toldTo(Member viewer, Filter filter, Instant since) {
        return workshopViews()
                .updates(actorOf(viewer), filter, since, MANY, NOON)
                .items();
    }

    /** To whoever facilitates it. */
    private Update<WorkshopView> shown(Workshop workshop, Member viewer) {
        return shown(workshop, viewer, viewer.profile().displayName());
    }

    private Update<WorkshopView> shown(Workshop workshop, Member viewer, String facilitatorName) {
        var standing = workshop.standingOf(actorOf(viewer), null, null);
        var seats = Seats.allFree(null);
        return new Shown<>(workshop.id().value(), WorkshopView.of(workshop, facilitatorName, seats, 0, standing, NOON));
    }

    private static Update<WorkshopView> gone(Workshop workshop) {
        return new Gone<>(workshop.id().value());
    }

    private static WorkshopPlan facilitatedBy(Workshop workshop, Member member) {
        return workshop.plan().with(WorkshopUseCaseScene.facilitatedBy(member.user()));
    }

    private static Instant day(int day) {
        return WORKSHOP_START.plusSeconds(day * 86_400L);
    }

    private static Filter inStatus(WorkshopStatus status) {
        return new Filter(status, null, null, null, null, null, null, null, Order.SCHEDULED_START);
    }

    private static Filter archived(boolean archived) {
        return new Filter(null, null, null, null, null, null, null, archived, Order.SCHEDULED_START);
    }

    private static Filter only(
            @Nullable WorkshopType type,
            @Nullable Member facilitator,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Boolean virtual,
            @Nullable String text) {
        return new Filter(
                null,
                type,
                facilitator == null ? null : facilitator.user(),
                from,
                to,
                virtual,
                text,
                null,
                Order.SCHEDULED_START);
    }
}
