package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.samling.application.event.EventChangesSketch.changing;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.application.Refusals;
import org.samling.application.audit.AuditedThing;
import org.samling.application.event.PlanEvents.Act;
import org.samling.application.event.PlanEvents.Cancel;
import org.samling.application.event.PlanEvents.ChangeEvent;
import org.samling.application.event.PlanEvents.Create;
import org.samling.application.event.PlanEvents.Duplicate;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventAct;
import org.samling.domain.event.EventDescription;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.event.EventRule;
import org.samling.domain.event.EventStatus;
import org.samling.domain.event.GeoDescription;
import org.samling.domain.event.Visibility;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.Snapshot;

class PlanEventsTest extends EventUseCaseScene {

    @Test
    void a_coordinator_drafts_an_event() {
        var outcome = plan.create(new Create(coordinator, anEvent().seating(12).description()));

        var event = outcome.value().event();
        assertThat(event.organization()).isEqualTo(organization.id());
        assertThat(event.status()).isEqualTo(EventStatus.DRAFT);
        assertThat(event.createdBy()).isEqualTo(anne.user());
        assertThat(event.plan().timeZone()).isEqualTo(ZoneId.of("Europe/Oslo"));
        assertThat(event.revision()).isEqualTo(Revision.first(NOON));
        assertThat(outcome.value().seats()).isEqualTo(Seats.allFree(12));
        assertThat(outcome.value().allowedActs()).contains(EventAct.PUBLISH);
        assertThat(outcome.warnings()).isEmpty();
        assertThat(seenBy(anne, event)).isEqualTo(outcome.value());
    }

    @Test
    void a_new_event_is_written_down_and_told_to_nobody() {
        contact("Bodil");

        var event = plan.create(new Create(coordinator, anEvent().description()))
                .value()
                .event();

        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("event.created");
            assertThat(entry.actor()).isEqualTo(anne.user());
            assertThat(entry.onBehalfOf()).isNull();
            assertThat(entry.thing()).isEqualTo(AuditedThing.event(event.id()));
            assertThat(entry.before()).isEqualTo(Snapshot.empty());
            assertThat(entry.after()).isEqualTo(event.snapshot());
        });
        assertThat(outbox().notices()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "ORG_ADMIN"})
    void all_staff_plan_events(Role role) {
        var actor = actorOf(memberOf(organization, "Bodil", role));

        var draft =
                plan.create(new Create(actor, anEvent().description())).value().event();
        plan.publish(act(actor, draft));

        assertThat(current(draft).status()).isEqualTo(EventStatus.PUBLISHED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CONTACT", "PEER_MENTOR"})
    void creator_role_authorized(Role role) {
        var actor = actorOf(memberOf(organization, "Bodil", role));
        var event = published();

        assertRefused(
                AccessRule.CREATOR_ROLE_AUTHORIZED,
                () -> plan.create(new Create(actor, anEvent().description())));
        assertRefused(
                AccessRule.CREATOR_ROLE_AUTHORIZED,
                () -> plan.change(new ChangeEvent(
                        actor, event.id(), changing().title("Mitt").changes(), ANY, false)));
        assertRefused(
                AccessRule.CREATOR_ROLE_AUTHORIZED, () -> plan.cancel(new Cancel(actor, event.id(), null, ANY, false)));
        assertRefused(
                AccessRule.CREATOR_ROLE_AUTHORIZED, () -> plan.duplicate(new Duplicate(actor, event.id(), null, null)));
        assertRefused(AccessRule.CREATOR_ROLE_AUTHORIZED, () -> plan.publish(act(actor, event)));
        assertRefused(AccessRule.CREATOR_ROLE_AUTHORIZED, () -> plan.unpublish(act(actor, event)));
        assertRefused(AccessRule.CREATOR_ROLE_AUTHORIZED, () -> plan.start(act(actor, event)));
        assertRefused(AccessRule.CREATOR_ROLE_AUTHORIZED, () -> plan.complete(act(actor, event)));
        assertRefused(AccessRule.CREATOR_ROLE_AUTHORIZED, () -> plan.delete(act(actor, event)));
        assertRefused(AccessRule.CREATOR_ROLE_AUTHORIZED, () -> plan.restore(act(actor, event)));
        assertRefused(AccessRule.CREATOR_ROLE_AUTHORIZED, () -> plan.mustBeAllowedToPlan(actor, event.id()));

        assertThat(current(event)).isEqualTo(event);
    }

    @Test
    void creating_learns_of_everything_that_is_wrong_at_once() {
        var wrong = new EventDescription(
                " ",
                null,
                "party",
                null,
                null,
                "Europe/Bærum",
                null,
                new GeoDescription(59.9, null),
                0,
                null,
                null,
                null);

        Refusals.assertFindings(() -> plan.create(new Create(coordinator, wrong)))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactlyInAnyOrder(
                        tuple(EventRule.TITLE_REQUIRED_NONBLANK, "title"),
                        tuple(EventRule.VALID_ENUM_VALUES, "event_type"),
                        tuple(CommonRule.REQUIRED, "start_at"),
                        tuple(CommonRule.REQUIRED, "end_at"),
                        tuple(CommonRule.VALID_TIME_ZONE, "time_zone"),
                        tuple(CommonRule.REQUIRED, "location_geo/lng"),
                        tuple(EventRule.CAPACITY_POSITIVE, "capacity"),
                        tuple(CommonRule.REQUIRED, "visibility"));
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void geo_coordinates_valid() {
        var outcome =
                plan.create(new Create(coordinator, anEvent().at(159.9, 10.7).description()));
        var event = outcome.value().event();
        var moved = plan.change(change(event, changing().point(59.9, 210.7)));
        var unchanged = plan.change(change(event, changing().point(59.9, 210.7)));
        var mended = plan.change(change(event, changing().point(59.9, 10.7)));

        assertThat(List.of(outcome.warnings(), moved.warnings(), unchanged.warnings()))
                .allSatisfy(warnings -> assertThat(warnings)
                        .extracting(Finding::rule, Finding::attribute)
                        .containsExactly(tuple(EventRule.GEO_COORDINATES_VALID, "location_geo")));
        assertThat(mended.warnings()).isEmpty();
    }

    @Test
    void a_draft_is_published_and_taken_back() {
        var draft = anEvent().draft();

        var published = plan.publish(act(coordinator, draft)).event();
        assertThat(published.status()).isEqualTo(EventStatus.PUBLISHED);
        assertThat(current(draft)).isEqualTo(published);
        assertThat(lastEntry().action()).isEqualTo("event.published");
        assertThat(lastEntry().before()).isEqualTo(draft.snapshot());
        assertThat(lastEntry().after()).isEqualTo(published.snapshot());

        var back = plan.unpublish(act(coordinator, draft)).event();
        assertThat(back.status()).isEqualTo(EventStatus.DRAFT);
        assertThat(current(draft)).isEqualTo(back);
        assertThat(actions()).containsExactly("event.published", "event.unpublished");
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void unpublish_only_when_empty() {
        var seated = published();
        participant(seated, contact("Bodil"));
        var queued = published();
        waiting(queued, contact("Cecilie"), 1);
        var left = published();
        saved(participant(left, contact("Dina")).cancel(MORNING));

        for (var event : List.of(seated, queued)) {
            assertRefused(EventRule.UNPUBLISH_ONLY_WHEN_EMPTY, () -> plan.unpublish(act(coordinator, event)));
            assertThat(current(event)).isEqualTo(event);
        }
        Refusals.assertFindings(() -> plan.unpublish(act(coordinator, seated)))
                .extracting(Finding::facts)
                .containsExactly(Map.of("participants", 1L));
        plan.unpublish(act(coordinator, left));
        assertThat(current(left).status()).isEqualTo(EventStatus.DRAFT);
    }

    @Test
    void an_event_is_started_and_completed() {
        var event = published();

        assertThat(plan.start(act(coordinator, event)).event().status()).isEqualTo(EventStatus.IN_PROGRESS);
        assertThat(plan.complete(act(coordinator, event)).event().status()).isEqualTo(EventStatus.COMPLETED);

        assertThat(actions()).containsExactly("event.started", "event.completed");
        assertThat(lastEntry().after()).isEqualTo(current(event).snapshot());
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void valid_status_transition() {
        var draft = anEvent().draft();
        var published = published();
        var completed = anEvent().completed();

        assertRefused(EventRule.VALID_STATUS_TRANSITION, () -> plan.start(act(coordinator, draft)));
        assertRefused(EventRule.VALID_STATUS_TRANSITION, () -> plan.complete(act(coordinator, draft)));
        assertRefused(EventRule.VALID_STATUS_TRANSITION, () -> plan.publish(act(coordinator, published)));
        assertRefused(EventRule.VALID_STATUS_TRANSITION, () -> plan.unpublish(act(coordinator, completed)));
        assertRefused(EventRule.VALID_STATUS_TRANSITION, () -> plan.restore(act(coordinator, published)));
        assertRefused(
                EventRule.VALID_STATUS_TRANSITION,
                () -> plan.cancel(new Cancel(coordinator, completed.id(), null, ANY, false)));

        for (var event : List.of(draft, published, completed)) {
            assertThat(current(event)).isEqualTo(event);
        }
    }

    @Test
    void deleting_puts_an_event_away_once_with_all_its_records() {
        var event = published();
        var bodil = contact("Bodil");
        participant(event, bodil);

        plan.delete(act(coordinator, event));
        var deleted = current(event);
        plan.delete(act(coordinator, event));

        assertThat(deleted.deletedAt()).isEqualTo(NOON);
        assertThat(current(event)).isEqualTo(deleted);
        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.REGISTERED);
        assertThat(actions()).containsExactly("event.deleted");
        assertThat(lastEntry().before()).isEqualTo(event.snapshot());
        assertThat(lastEntry().after()).isEqualTo(deleted.snapshot());
    }

    @Test
    void a_deleted_event_is_unknown_but_to_the_staff_who_restore_it_as_it_was() {
        var event = published();
        var bodil = contact("Bodil");
        participant(event, bodil);
        plan.delete(act(coordinator, event));
        assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> browse.get(actorOf(bodil), event.id()));

        var restored = plan.restore(act(coordinator, event)).value().event();

        assertThat(restored.deletedAt()).isNull();
        assertThat(restored.state()).isEqualTo(event.state());
        assertThat(browse.get(actorOf(bodil), event.id()).event()).isEqualTo(restored);
        assertThat(lastEntry().action()).isEqualTo("event.restored");
        assertThat(lastEntry().after().differenceFrom(lastEntry().before())).containsExactly("deleted_at");
    }

    @Test
    void what_is_deleted_is_only_read_and_restored() {
        var deleted = anEvent().deleted();

        assertRefused(
                EventRule.SOFT_DELETE_ONLY,
                () -> plan.change(change(deleted, changing().title("Ny"))));
        assertRefused(EventRule.VALID_STATUS_TRANSITION, () -> plan.unpublish(act(coordinator, deleted)));
        assertRefused(EventRule.VALID_STATUS_TRANSITION, () -> plan.start(act(coordinator, deleted)));
        assertRefused(EventRule.VALID_STATUS_TRANSITION, () -> plan.complete(act(coordinator, deleted)));
        assertRefused(
                EventRule.VALID_STATUS_TRANSITION,
                () -> plan.cancel(new Cancel(coordinator, deleted.id(), null, ANY, false)));
        assertThat(browse.get(coordinator, deleted.id()).allowedActs())
                .containsExactlyInAnyOrder(EventAct.RESTORE, EventAct.DUPLICATE);
    }

    @Test
    void what_is_archived_is_only_read_and_deleted() {
        var archived = anEvent().after(draft -> EventSketch.archived(draft.publish(MORNING), MORNING));

        assertRefused(
                EventRule.EVENT_ARCHIVED,
                () -> plan.change(change(archived, changing().title("Ny"))));
        assertRefused(EventRule.VALID_STATUS_TRANSITION, () -> plan.unpublish(act(coordinator, archived)));
        assertRefused(
                EventRule.VALID_STATUS_TRANSITION,
                () -> plan.cancel(new Cancel(coordinator, archived.id(), null, ANY, false)));
        assertThat(browse.get(coordinator, archived.id()).allowedActs())
                .containsExactlyInAnyOrder(EventAct.DELETE, EventAct.DUPLICATE);
        plan.delete(act(coordinator, archived));

        assertThat(plan.restore(act(coordinator, archived)).value().event().archivedAt())
                .isEqualTo(MORNING);
    }

    @Test
    void whoever_has_seen_an_older_revision_changes_nothing() {
        var draft = anEvent().draft();
        var published = published();
        var deleted = anEvent().deleted();

        assertRefused(CommonRule.STALE_REVISION, () -> plan.publish(stale(draft)));
        assertRefused(CommonRule.STALE_REVISION, () -> plan.unpublish(stale(published)));
        assertRefused(CommonRule.STALE_REVISION, () -> plan.start(stale(published)));
        assertRefused(CommonRule.STALE_REVISION, () -> plan.complete(stale(published)));
        assertRefused(CommonRule.STALE_REVISION, () -> plan.delete(stale(published)));
        assertRefused(CommonRule.STALE_REVISION, () -> plan.restore(stale(deleted)));
        assertRefused(
                CommonRule.STALE_REVISION,
                () -> plan.cancel(new Cancel(coordinator, published.id(), null, STALE, false)));

        for (var event : List.of(draft, published, deleted)) {
            assertThat(current(event)).isEqualTo(event);
        }
    }

    @Test
    void tenant_scoped_ownership() {
        var event = published();
        var elsewhere = actorOf(coordinatorElsewhere());
        var nowhere = new EventId(UUID.randomUUID());

        assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> plan.publish(act(elsewhere, event)));
        assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> plan.unpublish(act(elsewhere, event)));
        assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> plan.start(act(elsewhere, event)));
        assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> plan.complete(act(elsewhere, event)));
        assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> plan.delete(act(elsewhere, event)));
        assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> plan.restore(act(elsewhere, event)));
        assertRefused(
                EventRule.TENANT_SCOPED_OWNERSHIP,
                () -> plan.cancel(new Cancel(elsewhere, event.id(), null, ANY, false)));
        assertRefused(
                EventRule.TENANT_SCOPED_OWNERSHIP,
                () -> plan.change(new ChangeEvent(
                        elsewhere, event.id(), changing().title("Vår").changes(), ANY, false)));
        assertRefused(
                EventRule.TENANT_SCOPED_OWNERSHIP,
                () -> plan.duplicate(new Duplicate(elsewhere, event.id(), null, null)));
        assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> plan.mustBeAllowedToPlan(elsewhere, event.id()));
        assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> plan.publish(new Act(coordinator, nowhere, ANY)));

        assertThat(current(event)).isEqualTo(event);
    }

    @Test
    void what_is_not_shown_to_somebody_is_unknown_rather_than_forbidden() {
        var bodil = actorOf(contact("Bodil"));
        var hidden = List.of(
                anEvent().draft(),
                anEvent().deleted(),
                anEvent().visibleTo(Visibility.PEER_MENTORS).published(),
                anEvent().visibleTo(Visibility.INVITE_ONLY).published());

        for (var event : hidden) {
            assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> plan.publish(act(bodil, event)));
            assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, () -> plan.mustBeAllowedToPlan(bodil, event.id()));
            assertRefused(
                    EventRule.TENANT_SCOPED_OWNERSHIP, () -> plan.duplicate(new Duplicate(bodil, event.id(), null, 0)));
        }
    }

    @Test
    void who_may_not_is_told_so_first_then_what_is_wrong_then_that_it_is_old_and_then_that_it_is_too_late() {
        var completed = anEvent().completed();
        var bodil = actorOf(contact("Bodil"));
        var wrong = changing().title(" ").seats(3);
        var late = changing().seats(3);

        assertRefused(
                AccessRule.CREATOR_ROLE_AUTHORIZED,
                () -> plan.change(new ChangeEvent(bodil, completed.id(), wrong.changes(), STALE, false)));
        assertRefused(
                EventRule.TITLE_REQUIRED_NONBLANK,
                () -> plan.change(new ChangeEvent(coordinator, completed.id(), wrong.changes(), STALE, false)));
        assertRefused(
                CommonRule.STALE_REVISION,
                () -> plan.change(new ChangeEvent(coordinator, completed.id(), late.changes(), STALE, false)));
        assertRefused(
                EventRule.COMPLETED_EVENT_IMMUTABLE,
                () -> plan.change(new ChangeEvent(coordinator, completed.id(), late.changes(), ANY, false)));

        var tooLong = "x".repeat(Event.LONGEST_REASON + 1);
        assertRefused(
                CommonRule.TEXT_TOO_LONG,
                () -> plan.cancel(new Cancel(coordinator, completed.id(), tooLong, STALE, false)));
        assertRefused(
                CommonRule.STALE_REVISION,
                () -> plan.cancel(new Cancel(coordinator, completed.id(), null, STALE, false)));
        deactivated(organization);
        assertRefused(
                AccessRule.ORGANIZATION_INACTIVE,
                () -> plan.change(new ChangeEvent(coordinator, completed.id(), wrong.changes(), STALE, false)));
    }

    @Test
    void nothing_is_planned_in_an_organization_that_is_deactivated() {
        var event = published();
        deactivated(organization);

        assertRefused(
                AccessRule.ORGANIZATION_INACTIVE,
                () -> plan.create(new Create(coordinator, anEvent().description())));
        assertRefused(
                AccessRule.ORGANIZATION_INACTIVE,
                () -> plan.duplicate(new Duplicate(coordinator, event.id(), null, null)));
        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> plan.delete(act(coordinator, event)));
        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> plan.start(act(coordinator, event)));
        assertRefused(
                AccessRule.ORGANIZATION_INACTIVE,
                () -> plan.change(change(event, changing().title("For sent"))));

        assertThat(current(event)).isEqualTo(event);
    }

    private static Act act(Actor actor, Event event) {
        return new Act(actor, event.id(), ANY);
    }

    private Act stale(Event event) {
        return new Act(coordinator, event.id(), STALE);
    }
}
