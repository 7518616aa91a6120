package org.samling.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samling.application.notification.port.Reminders;
import org.samling.application.notification.view.NoticeView;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.ReminderSettings;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.TodoContent;
import org.samling.domain.workshop.Workshop;

/** What holds for every {@link Reminders}. */
public interface RemindersContract extends NoticeScene {

    Duration A_DAY = Duration.ofDays(1);
    Instant NEXT_WEEK = NOON.plus(Duration.ofDays(7));
    Instant WHEN_DUE = NEXT_WEEK.minus(A_DAY);

    @Test
    default void settings_are_found_as_they_were_saved() {
        var organization = withMentorProgram(anOrganization());
        assertThat(reminders().settings(organization.id())).isEmpty();
        assertThat(inTransaction(() -> reminders().lockSettings(organization.id())))
                .isEmpty();

        var first = settings(organization, 48);
        assertKept(first);
        assertKept(first.change(Change.to(2), EVENING));
        assertThat(reminders().settings(anOrganization().id())).isEmpty();
    }

    @Test
    default void whoever_has_a_seat_in_an_event_is_reminded_once_it_is_due() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var event = anEventNextWeek(organization, anne);
        participant(event, bodil);
        waiting(event, memberOf(organization, "Cecilie", Role.CONTACT), 1);
        saved(participant(event, memberOf(organization, "Dina", Role.CONTACT)).cancel(NOON));
        removed(whoTakesPart(event, memberOf(organization, "Eva", Role.CONTACT)));

        assertThat(reminded(organization, WHEN_DUE.minusMillis(1))).isZero();
        assertThat(reminded(organization, WHEN_DUE)).isEqualTo(1);

        assertRemindersTo(organization, List.of(bodil), NoticedThing.event(event.id()));
        assertThat(reminded(organization, WHEN_DUE)).isZero();
        assertThat(toldIn(organization)).isEmpty();
    }

    @Test
    default void whoever_takes_part_in_a_workshop_is_reminded_once_it_is_due() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var cecilie = memberOf(organization, "Cecilie", Role.PEER_MENTOR);
        var workshop = aWorkshopNextWeek(organization, anne);
        participant(workshop, bodil);
        facilitator(workshop, cecilie);
        waiting(workshop, memberOf(organization, "Dina", Role.PEER_MENTOR), 1);

        assertThat(reminded(organization, WHEN_DUE.minusMillis(1))).isZero();
        assertThat(reminded(organization, WHEN_DUE)).isEqualTo(1);

        assertRemindersTo(organization, List.of(bodil, cecilie), NoticedThing.workshop(workshop.id()));
        assertThat(reminded(organization, WHEN_DUE)).isZero();
    }

    @Test
    default void whoever_is_to_do_something_is_reminded_a_day_before() {
        var organization = withMentorProgram(anOrganization());
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, bodil);
        var todo = aTodoNextWeek(workshop, bodil, 0);
        saved(aTodoNextWeek(workshop, bodil, 1).complete(bodil.user(), NOON));
        var nobodys = todo(workshop, 2, new TodoContent("Uten noen", null, null, NEXT_WEEK));
        todo(workshop, 3, new TodoContent("Uten frist", null, bodil.user(), null));
        todo(
                workshop,
                4,
                new TodoContent("Snart", null, bodil.user(), MORNING.plus(A_DAY).minusMillis(1)));

        assertThat(reminded(settings(organization, 48), WHEN_DUE.minusMillis(1)))
                .isZero();
        assertThat(reminded(settings(organization, 1), WHEN_DUE)).isEqualTo(2);

        assertRemindersTo(organization, List.of(bodil), NoticedThing.todo(todo.id()));
        saved(nobodys.change(new TodoContent("Uten noen", null, bodil.user(), NEXT_WEEK), 2, WHEN_DUE));
        assertThat(reminded(organization, WHEN_DUE)).isZero();
    }

    @Test
    default void whoever_signed_up_when_it_was_due_already_needs_no_reminder() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var event = anEventNextWeek(organization, anne);
        signedUpAt(WHEN_DUE, event, bodil);
        signedUpAt(WHEN_DUE.plusMillis(1), event, memberOf(organization, "Cecilie", Role.CONTACT));

        assertThat(reminded(organization, WHEN_DUE.plusSeconds(1))).isEqualTo(1);

        assertRemindersTo(organization, List.of(bodil), NoticedThing.event(event.id()));
    }

    @Test
    default void the_organization_says_how_long_before() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        participant(anEventNextWeek(organization, anne), anne);
        var twoHours = settings(organization, 2);

        assertThat(reminded(twoHours, NEXT_WEEK.minus(Duration.ofHours(2)).minusMillis(1)))
                .isZero();
        assertThat(reminded(twoHours, NEXT_WEEK.minus(Duration.ofHours(2)))).isEqualTo(1);
        assertThat(toldIn(organization)).hasSize(1);
    }

    @Test
    default void nobody_is_reminded_of_what_does_not_take_place_or_has_begun() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var sketch = anEventIn(organization, anne).startingAt(NEXT_WEEK);
        sketch.draft();
        sketch.started();
        sketch.cancelled();
        sketch.deleted();
        sketch.archived();
        saved(aWorkshopNextWeek(organization, anne).start(NOON));
        saved(aWorkshopNextWeek(organization, anne).cancel(null, NOON));
        var archived = saved(aWorkshopNextWeek(organization, anne).archive(NOON));
        aTodoNextWeek(archived, anne, 0);

        assertThat(reminded(organization, WHEN_DUE)).isZero();

        anEventNextWeek(organization, anne);
        aWorkshopNextWeek(organization, anne);
        aTodoNextWeek(scheduled(organization, anne), anne, 0);
        assertThat(reminded(organization, NEXT_WEEK)).isZero();
        deactivated(organization);
        assertThat(reminded(organization, WHEN_DUE)).isZero();
    }

    @Test
    default void of_what_is_moved_people_are_reminded_again() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = anEventNextWeek(organization, anne);
        participant(event, anne);
        assertThat(reminded(organization, WHEN_DUE)).isEqualTo(1);
        assertRemindersTo(organization, List.of(anne), NoticedThing.event(event.id()));

        var later =
                anEventIn(organization, anne).startingAt(NEXT_WEEK.plus(A_DAY)).plan();
        saved(event, before -> before.change(later, WHEN_DUE));

        assertThat(reminded(organization, WHEN_DUE)).isZero();
        assertThat(reminded(organization, NEXT_WEEK)).isEqualTo(1);
        assertRemindersTo(organization, List.of(anne), NoticedThing.event(event.id()));
    }

    @Test
    default void no_more_are_reminded_of_at_once_than_are_wanted() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        Stream.of(anEventNextWeek(organization, anne), anEventNextWeek(organization, anne))
                .forEach(event -> participant(event, anne));
        participant(aWorkshopNextWeek(organization, anne), anne);
        aTodoNextWeek(scheduled(organization, anne), anne, 0);

        assertThat(inTransaction(() -> reminders().remind(settings(organization, 24), 3, WHEN_DUE)))
                .isEqualTo(3);
        assertThat(inTransaction(() -> reminders().remind(settings(organization, 24), 3, WHEN_DUE)))
                .isEqualTo(1);
        assertThat(toldIn(organization)).hasSize(4);
    }

    @Test
    default void nobody_is_reminded_of_a_todo_of_what_is_cancelled() {
        var organization = withMentorProgram(anOrganization());
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, bodil);
        aTodoNextWeek(workshop, bodil, 0);
        saved(workshop.cancel(null, NOON));

        assertThat(reminded(organization, WHEN_DUE)).isZero();
    }

    @Test
    default void whoever_was_signed_up_when_an_earlier_reminder_was_decided_on_is_reminded() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = anEventIn(organization, anne)
                .startingAt(NOON.plus(Duration.ofHours(30)))
                .published();
        participant(event, anne);

        assertThat(reminded(organization, NOON)).isZero();
        assertThat(reminded(settings(organization, 48), NOON)).isEqualTo(1);
        assertRemindersTo(organization, List.of(anne), NoticedThing.event(event.id()));
    }

    @Test
    default void without_the_mentor_programme_nobody_is_reminded_of_workshops_and_their_todos() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = aWorkshopNextWeek(organization, anne);
        participant(workshop, anne);
        aTodoNextWeek(workshop, anne, 0);

        assertThat(reminded(organization, WHEN_DUE)).isZero();
    }

    @Test
    default void another_organization_is_left_alone() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        participant(anEventNextWeek(organization, anne), anne);

        assertThat(reminded(anOrganization(), WHEN_DUE)).isZero();
        assertThat(toldIn(organization)).isEmpty();
    }

    private Event anEventNextWeek(Organization organization, Member creator) {
        return anEventIn(organization, creator).startingAt(NEXT_WEEK).published();
    }

    private Workshop aWorkshopNextWeek(Organization organization, Member facilitator) {
        return aWorkshopIn(organization, facilitator).startingAt(NEXT_WEEK).scheduled();
    }

    private Todo aTodoNextWeek(Workshop workshop, Member assignee, int sortOrder) {
        return todo(workshop, sortOrder, new TodoContent("Koke te", null, assignee.user(), NEXT_WEEK));
    }

    private Member whoTakesPart(Event event, Member member) {
        participant(event, member);
        return member;
    }

    private void signedUpAt(Instant at, Event event, Member member) {
        saved(EventParticipant.register(event, member.user(), new Place.Seat(), member.user(), null, at));
    }

    private static ReminderSettings settings(Organization organization, int hours) {
        return ReminderSettings.unchanged(organization.id()).change(Change.to(hours), NOON);
    }

    private int reminded(Organization organization, Instant now) {
        return reminded(settings(organization, 24), now);
    }

    private int reminded(ReminderSettings settings, Instant now) {
        return inTransaction(() -> reminders().remind(settings, MANY, now));
    }

    private void assertKept(ReminderSettings settings) {
        write(() -> reminders().save(settings));
        assertThat(reminders().settings(settings.organization())).contains(settings);
        assertThat(inTransaction(() -> reminders().lockSettings(settings.organization())))
                .contains(settings);
    }

    private void assertRemindersTo(Organization organization, List<Member> people, NoticedThing thing) {
        var told = toldIn(organization);
        assertThat(told)
                .extracting(NoticeView::recipient)
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(Member::user).toList());
        assertThat(told).allSatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.REMINDER);
            assertThat(notice.thing()).isEqualTo(thing);
            assertThat(notice.facts()).isEqualTo(NoticeFacts.NONE);
        });
    }

    /** What has been queued since the last look. */
    private List<NoticeView> toldIn(Organization organization) {
        inTransaction(() -> deliveries().sort(organization.id(), new ChannelsInUse(false, false, true), MANY, NOON));
        var parcels = taken(Lane.broker(organization.id()), NOON);
        parcels.forEach(parcel ->
                inTransaction(() -> deliveries().settle(parcel.delivery().succeed(NOON))));
        return parcels.stream()
                .map(Parcel.Message.class::cast)
                .map(Parcel.Message::notice)
                .toList();
    }
}
