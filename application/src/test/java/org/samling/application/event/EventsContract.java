package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.application.Refusals.assertRefused;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventChanges;
import org.samling.domain.event.EventDescription;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventPlan;
import org.samling.domain.event.GeoDescription;
import org.samling.domain.event.Metadata;
import org.samling.domain.event.Visibility;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;

/** What anybody who holds events promises. */
public interface EventsContract extends Scene {

    @Test
    default void an_event_is_found_with_all_that_was_planned() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);

        var event = added(Event.draft(organization.id(), aFullPlan(organization), anne.user(), MORNING));

        assertThat(held(event).event()).isEqualTo(event);
    }

    @Test
    default void what_a_plan_leaves_open_stays_open() {
        var organization = anOrganization();
        var event = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR))
                .draft();

        assertThat(event.plan().geo()).isNull();
        assertThat(held(event).event()).isEqualTo(event);
    }

    @Test
    default void metadata_come_back_as_they_went_in() {
        var organization = anOrganization();
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        var events = Stream.of(
                        "{}",
                        "{ \"b\" : 1.0,\n\t\"a\":[1e2, 0.10, -0, null, {\"b\":2}], \"\": \"\" }",
                        "{\"å\":\"\\u00e5 \uD834\uDD1E \\ud834\\udd1e \\/ \\\"\",\"tall\":12345678901234567890.000}",
                        "{\"fylke\":\"" + "æ".repeat(8000) + "\"}")
                .map(json -> sketch.with(new Metadata(json)).draft())
                .toList();

        assertThat(events).allSatisfy(event -> assertThat(held(event).event()).isEqualTo(event));
    }

    @Test
    default void a_point_is_kept_to_the_last_digit_even_if_it_is_nowhere_on_earth() {
        var organization = anOrganization();
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        var events = List.of(
                sketch.at(59.91386871234567, 10.752245398765432).draft(),
                sketch.at(-90, 180).draft(),
                sketch.at(0.1 + 0.2, -1e-7).draft(),
                sketch.at(123.456, -987.654).draft(),
                sketch.at(1e300, -1e300).draft());

        assertThat(events).allSatisfy(event -> assertThat(held(event).event()).isEqualTo(event));
    }

    @Test
    default void events_are_added_together() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var copies = published(organization, anne).duplicate(null, 53, anne.user(), NOON);

        write(() -> events().add(organization.id(), copies));

        assertThat(copies).allSatisfy(copy -> assertThat(held(copy).event()).isEqualTo(copy));
    }

    @Test
    default void an_event_is_found_wherever_it_is_in_its_life() {
        var organization = anOrganization();
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        var lives = List.of(
                sketch.published(),
                sketch.after(draft -> draft.publish(MORNING).start(NOON)),
                sketch.after(draft -> draft.publish(MORNING).complete(EVENING)),
                sketch.after(draft -> draft.cancel(null, NOON)),
                sketch.after(draft -> draft.publish(MORNING).cancel("Brann i bygget 🔥", EVENING)),
                sketch.after(draft -> draft.publish(MORNING).unpublish(0, NOON)),
                sketch.deleted(),
                sketch.archived(),
                sketch.after(draft -> EventSketch.archived(draft, NOON).delete(EVENING)));

        assertThat(lives).allSatisfy(event -> assertThat(held(event).event()).isEqualTo(event));
    }

    @Test
    default void from_which_role_on_it_was_ever_shown_is_kept() {
        var organization = anOrganization();
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        var events = Stream.of(Visibility.values())
                .map(visibility -> sketch.visibleTo(visibility).published())
                .toList();

        assertThat(events).allSatisfy(event -> assertThat(held(event).event()).isEqualTo(event));
    }

    @Test
    default void an_event_that_nobody_planned_is_not_found() {
        assertThat(hold(anOrganization().id(), new EventId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    default void an_event_of_one_organization_is_unknown_in_another() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        assertThat(hold(anOrganization().id(), event.id())).isEmpty();
    }

    @Test
    default void a_change_of_everything_that_was_planned_is_kept() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        var changed = saved(event, before -> before.change(aFullPlan(organization), NOON));

        assertThat(held(event).event()).isEqualTo(changed);
    }

    @Test
    default void what_is_cleared_stays_cleared() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = added(Event.draft(organization.id(), aFullPlan(organization), anne.user(), MORNING));
        var nothing = new EventChanges(
                Change.keep(),
                Change.to(null),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.to(null),
                Change.to(null),
                Change.to(null),
                Change.keep(),
                Change.to(null),
                Change.to(null));

        var emptied = saved(event, before -> before.change(before.plan().with(nothing), NOON));

        assertThat(emptied.plan().metadata()).isNull();
        assertThat(held(event).event()).isEqualTo(emptied);
    }

    @Test
    default void each_step_of_an_events_life_is_kept() {
        var organization = anOrganization();
        var draft = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR))
                .draft();

        var published = saved(draft, before -> before.publish(NOON));
        assertThat(held(draft).event()).isEqualTo(published);
        var draftAgain = saved(published, before -> before.unpublish(0, NOON));
        assertThat(held(draft).event()).isEqualTo(draftAgain);
        var started = saved(saved(draftAgain, before -> before.publish(NOON)), before -> before.start(NOON));
        assertThat(held(draft).event()).isEqualTo(started);
        var completed = saved(started, before -> before.complete(EVENING));
        assertThat(held(draft).event()).isEqualTo(completed);
        var deleted = saved(completed, before -> before.delete(EVENING));
        assertThat(held(draft).event()).isEqualTo(deleted);
        var restored = saved(deleted, before -> before.restore(EVENING));
        assertThat(held(draft).event()).isEqualTo(restored);
    }

    @Test
    default void when_and_why_an_event_was_cancelled_is_kept() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        var cancelled = saved(event, before -> before.cancel("For få påmeldte", NOON));

        assertThat(held(event).event()).isEqualTo(cancelled);
    }

    @Test
    default void changing_one_event_leaves_the_others_alone() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var neighbour = published(organization, anne);

        saved(published(organization, anne), event -> event.cancel(null, NOON));

        assertThat(held(neighbour).event()).isEqualTo(neighbour);
    }

    @Test
    default void an_event_is_not_saved_over_a_newer_one() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var one = saved(event, before -> before.cancel("One", NOON));

        assertRefused(CommonRule.STALE_REVISION, () -> saved(event, before -> before.cancel("Other", NOON)));

        assertThat(held(event).event()).isEqualTo(one);
    }

    @Test
    default void a_held_event_tells_how_many_have_a_seat_and_how_many_wait() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = anEventIn(organization, anne).seating(5).published();
        participant(event, memberOf(organization, "Bodil", Role.CONTACT));
        saved(participant(event, memberOf(organization, "Cecilie", Role.PEER_MENTOR))
                .attended(NOON));
        saved(participant(event, memberOf(organization, "Dina", Role.PEER_MENTOR))
                .missed(NOON));
        waiting(event, memberOf(organization, "Eva", Role.PEER_MENTOR), 7);
        waiting(event, memberOf(organization, "Frida", Role.PEER_MENTOR), 3);
        saved(participant(event, memberOf(organization, "Grete", Role.PEER_MENTOR))
                .cancel(NOON));
        saved(waiting(event, memberOf(organization, "Hanne", Role.PEER_MENTOR), 9)
                .cancel(NOON));
        participant(published(organization, anne), anne);

        assertThat(held(event).seats()).isEqualTo(new Seats(5, 3, 2, 7));
    }

    @Test
    default void a_held_event_without_limit_and_without_people_has_every_seat_free() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        assertThat(held(event).seats()).isEqualTo(Seats.allFree(null));
        assertThat(held(event).people()).isEmpty();
    }

    @Test
    default void a_held_event_tells_whether_its_organization_is_active() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        assertThat(held(event).organizationActive()).isTrue();

        deactivated(organization);

        assertThat(held(event).organizationActive()).isFalse();
    }

    @Test
    default void a_held_event_tells_of_those_asked_about_what_they_are_to_it() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.ORG_ADMIN);
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var event = published(organization, anne);
        var record = participant(event, bodil);
        participant(event, memberOf(organization, "Cecilie", Role.PEER_MENTOR));
        participant(published(organization, anne), anne);

        var people = held(event, anne.user(), bodil.user(), anne.user());

        assertThat(people.person(anne.user())).isEqualTo(new Candidate<>(anne.user(), "Anne", Role.ORG_ADMIN, null));
        assertThat(people.person(bodil.user())).isEqualTo(new Candidate<>(bodil.user(), "Bodil", Role.CONTACT, record));
        assertThat(people.people()).containsOnlyKeys(anne.user(), bodil.user());
    }

    @Test
    default void whoever_has_cancelled_still_has_a_record() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var cancelled = saved(participant(event, bodil).cancel(NOON));

        assertThat(held(event, bodil.user()).person(bodil.user()).participant()).isEqualTo(cancelled);
    }

    @Test
    default void whoever_has_left_the_organization_is_no_member_but_keeps_name_and_record() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var record = participant(event, bodil);
        removed(bodil);

        assertThat(held(event, bodil.user()).person(bodil.user()))
                .isEqualTo(new Candidate<>(bodil.user(), "Bodil", null, record));
    }

    @Test
    default void of_strangers_nothing_is_known() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var elsewhere = memberOf(anOrganization(), "Bodil", Role.ORG_ADMIN).user();
        var nowhere = aPerson();
        var nobody = new UserId(UUID.randomUUID());

        var people = held(event, elsewhere, nowhere, nobody);

        assertThat(List.of(elsewhere, nowhere, nobody))
                .allSatisfy(user -> assertThat(people.person(user)).isEqualTo(Candidate.unknown(user)));
    }

    @Test
    default void the_events_that_somebody_has_a_place_in_and_that_have_not_begun_are_found_by_their_ids() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var places = Stream.concat(
                        Stream.generate(() -> participant(published(organization, anne), bodil))
                                .limit(3),
                        Stream.generate(() -> waiting(published(organization, anne), bodil, 1))
                                .limit(3))
                .map(EventParticipant::event)
                .sorted(Comparator.comparing(EventId::toString))
                .toList();

        assertThat(upcomingPlacesOf(organization, bodil.user(), NOON)).containsExactlyElementsOf(places);
        assertThat(upcomingPlacesOf(organization, bodil.user(), EVENT_START.minusMillis(1)))
                .containsExactlyElementsOf(places);
        assertThat(upcomingPlacesOf(organization, bodil.user(), EVENT_START)).isEmpty();
        assertThat(upcomingPlacesOf(organization, anne.user(), NOON)).isEmpty();
        assertThat(upcomingPlacesOf(anOrganization(), bodil.user(), NOON)).isEmpty();
    }

    @Test
    default void nobody_has_an_upcoming_place_in_what_is_not_open_or_after_cancelling() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        Stream.of(
                        sketch.draft(),
                        sketch.started(),
                        sketch.completed(),
                        sketch.cancelled(),
                        sketch.deleted(),
                        sketch.after(draft -> EventSketch.archived(draft.publish(MORNING), MORNING)))
                .forEach(event -> participant(event, bodil));
        saved(participant(sketch.published(), bodil).cancel(NOON));

        assertThat(upcomingPlacesOf(organization, bodil.user(), NOON)).isEmpty();
    }

    @Test
    default void closing_events_to_somebody_changes_nobody() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var record = participant(event, bodil);

        write(() -> {
            events().closeTo(organization.id(), bodil.user());
            events().closeTo(organization.id(), new UserId(UUID.randomUUID()));
        });

        assertThat(held(event, bodil.user()).person(bodil.user()))
                .isEqualTo(new Candidate<>(bodil.user(), "Bodil", Role.PEER_MENTOR, record));
    }

    @Test
    default void whoever_has_left_and_has_a_place_is_a_former_member_in_the_event() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var cecilie = memberOf(organization, "Cecilie", Role.PEER_MENTOR);
        var dina = memberOf(organization, "Dina", Role.PEER_MENTOR);
        participant(event, bodil);
        waiting(event, cecilie, 1);
        saved(participant(event, dina).cancel(NOON));
        participant(event, memberOf(organization, "Eva", Role.PEER_MENTOR));
        Stream.of(bodil, cecilie, dina).forEach(this::removed);

        assertThat(formerMembersIn(organization, event)).containsExactlyInAnyOrder(bodil.user(), cecilie.user());
        assertThat(formerMembersIn(anOrganization(), event)).isEmpty();
    }

    private Event added(Event event) {
        write(() -> events().add(event.organization(), List.of(event)));
        return event;
    }

    private HeldEvent held(Event event, UserId... people) {
        return hold(event.organization(), event.id(), people).orElseThrow();
    }

    private Optional<HeldEvent> hold(OrganizationId organization, EventId event, UserId... people) {
        return inTransaction(() -> events().hold(organization, event, List.of(people)));
    }

    private List<EventId> upcomingPlacesOf(Organization organization, UserId user, Instant now) {
        return inTransaction(() -> events().upcomingPlacesOf(organization.id(), user, now));
    }

    private List<UserId> formerMembersIn(Organization organization, Event event) {
        return inTransaction(() -> events().formerMembersIn(organization.id(), event.id()));
    }

    private static EventPlan aFullPlan(Organization organization) {
        return EventPlan.of(
                new EventDescription(
                        "Å høre og bli hørt 𝄞",
                        "Vi øver på å fortelle.\nTa med matpakke.",
                        "conversation_group",
                        EVENT_START.plusNanos(123_456_000),
                        EVENT_START.plusSeconds(7230).plusNanos(654_321_000),
                        "Arctic/Longyearbyen",
                        "Rom 2, Kárášjohka",
                        new GeoDescription(69.4719, 25.5112),
                        12,
                        "peer_mentors",
                        EVENT_START.minusSeconds(86_400).plusNanos(1000),
                        new Metadata("{\"kurs_nr\": \"7\"}")),
                organization.profile().timeZone());
    }
}
