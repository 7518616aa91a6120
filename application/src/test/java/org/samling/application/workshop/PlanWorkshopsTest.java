package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.application.Refusals;
import org.samling.application.audit.AuditedThing;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.application.workshop.PlanWorkshops.Act;
import org.samling.application.workshop.PlanWorkshops.Cancel;
import org.samling.application.workshop.PlanWorkshops.ChangeWorkshop;
import org.samling.application.workshop.PlanWorkshops.Create;
import org.samling.application.workshop.PlanWorkshops.Duplicate;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.ParticipantRule;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopAct;
import org.samling.domain.workshop.WorkshopDescription;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopRule;
import org.samling.domain.workshop.WorkshopState;
import org.samling.domain.workshop.WorkshopStatus;
import org.samling.domain.workshop.WorkshopType;

class PlanWorkshopsTest extends WorkshopUseCaseScene {

    @Test
    void a_coordinator_drafts_a_workshop() {
        var created = plan.create(new Create(coordinator, described("Samtalegruppe", fredrik.user())));

        var workshop = created.workshop();
        assertThat(workshop.organization()).isEqualTo(organization.id());
        assertThat(workshop.status()).isEqualTo(WorkshopStatus.DRAFT);
        assertThat(workshop.plan().title()).isEqualTo("Samtalegruppe");
        assertThat(workshop.plan().timeZone()).isEqualTo(ZoneId.of("Europe/Oslo"));
        assertThat(workshop.revision()).isEqualTo(Revision.first(NOON));
        assertThat(created.facilitatorName()).isEqualTo("Fredrik");
        assertThat(created.allowedActs()).contains(WorkshopAct.SCHEDULE);
        assertThat(current(workshop)).isEqualTo(workshop);
    }

    @Test
    void a_new_workshop_is_written_down_and_told_to_whoever_is_to_facilitate_it() {
        var workshop = plan.create(new Create(coordinator, described("Samtalegruppe", fredrik.user())))
                .workshop();

        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("workshop.created");
            assertThat(entry.actor()).isEqualTo(anne.user());
            assertThat(entry.thing()).isEqualTo(AuditedThing.workshop(workshop.id()));
            assertThat(entry.before()).isEqualTo(Snapshot.empty());
            assertThat(entry.after()).isEqualTo(workshop.snapshot());
        });
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient, Notice::thing)
                .containsExactly(
                        tuple(NoticeKind.FACILITATOR_ASSIGNED, fredrik.user(), NoticedThing.workshop(workshop.id())));
    }

    @Test
    void whoever_drafts_a_workshop_to_facilitate_it_need_not_be_told() {
        plan.create(new Create(coordinator, described("Samtalegruppe", anne.user())));

        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void only_coordinator_or_facilitator_can_create() {
        var workshop = scheduled(organization, fredrik);

        assertRefused(
                AccessRule.ONLY_COORDINATOR_OR_FACILITATOR_CAN_CREATE,
                () -> plan.create(new Create(facilitator, described("Samtalegruppe", fredrik.user()))));
        assertRefused(
                AccessRule.ONLY_COORDINATOR_OR_FACILITATOR_CAN_CREATE,
                () -> plan.duplicate(new Duplicate(facilitator, workshop.id(), WORKSHOP_START, null)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "ORG_ADMIN"})
    void all_staff_create_workshops(Role role) {
        var actor = actorOf(memberOf(organization, "Bodil", role));

        var created = plan.create(new Create(actor, described("Samtalegruppe", fredrik.user())));

        assertThat(current(created.workshop()).plan().facilitator()).isEqualTo(fredrik.user());
    }

    @Test
    void facilitator_belongs_to_organization() {
        var elsewhere = memberOf(anOrganization(), "Bodil", Role.COORDINATOR).user();
        var former = removed(peerMentor("Cecilie")).user();
        var contact = memberOf(organization, "Dina", Role.CONTACT).user();
        var workshop = scheduled(organization, fredrik);

        for (var user : List.of(stranger(), elsewhere, former, contact)) {
            var create = new Create(coordinator, described("Samtalegruppe", user));
            assertRefused(WorkshopRule.FACILITATOR_BELONGS_TO_ORGANIZATION, () -> plan.create(create));
            Refusals.assertFindings(() -> plan.create(create))
                    .extracting(Finding::attribute)
                    .containsExactly("facilitator_id");
            assertRefused(
                    WorkshopRule.FACILITATOR_BELONGS_TO_ORGANIZATION,
                    () -> plan.change(new ChangeWorkshop(coordinator, workshop.id(), facilitatedBy(user), ANY, false)));
        }

        assertThat(current(workshop)).isEqualTo(workshop);
    }

    @Test
    void a_copy_gets_a_facilitator_who_is_a_member_still() {
        var workshop = scheduled(organization, fredrik);
        removed(fredrik);

        assertRefused(
                WorkshopRule.FACILITATOR_BELONGS_TO_ORGANIZATION,
                () -> plan.duplicate(new Duplicate(coordinator, workshop.id(), WORKSHOP_START, null)));
    }

    @Test
    void a_copy_of_what_somebody_facilitated_who_has_left_gets_somebody_else() {
        var workshop = aWorkshop().completed();
        removed(fredrik);
        var cecilie = peerMentor("Cecilie");

        var copy = plan.duplicate(new Duplicate(coordinator, workshop.id(), WORKSHOP_START, cecilie.user()))
                .workshop();

        assertThat(copy.plan().facilitator()).isEqualTo(cecilie.user());
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient)
                .containsExactly(tuple(NoticeKind.FACILITATOR_ASSIGNED, cecilie.user()));
    }

    @Test
    void creating_learns_of_everything_that_is_wrong_at_once() {
        var empty = new WorkshopDescription(" ", null, null, null, null, null, "Europe/Bærum", null, null, 0, 0, null);

        Refusals.assertFindings(() -> plan.create(new Create(coordinator, empty)))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactlyInAnyOrder(
                        tuple(WorkshopRule.TITLE_REQUIRED_NON_EMPTY, "title"),
                        tuple(CommonRule.REQUIRED, "workshop_type"),
                        tuple(CommonRule.REQUIRED, "facilitator_id"),
                        tuple(CommonRule.REQUIRED, "scheduled_start_at"),
                        tuple(CommonRule.VALID_TIME_ZONE, "time_zone"),
                        tuple(WorkshopRule.MAX_PARTICIPANTS_POSITIVE_INTEGER, "max_participants"),
                        tuple(WorkshopRule.DURATION_DAYS_POSITIVE, "duration_days"));
        assertThat(auditLog().entries()).isEmpty();
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void a_copy_is_a_draft_at_another_time_without_people() {
        var original = aWorkshop().seating(1).completed();
        participant(original, peerMentor("Bodil"));
        var later = WORKSHOP_START.plus(Duration.ofDays(14));

        var copy = plan.duplicate(new Duplicate(coordinator, original.id(), later, null))
                .workshop();

        assertThat(copy.id()).isNotEqualTo(original.id());
        assertThat(copy.status()).isEqualTo(WorkshopStatus.DRAFT);
        assertThat(copy.plan().title()).isEqualTo(original.plan().title());
        assertThat(copy.plan().scheduledStart()).isEqualTo(later);
        assertThat(seatsOf(copy).taken()).isZero();
        assertThat(current(original)).isEqualTo(original);
        assertThat(lastEntry().action()).isEqualTo("workshop.created");
        assertThat(lastEntry().thing()).isEqualTo(AuditedThing.workshop(copy.id()));
        assertThat(toldTo(fredrik)).containsExactly(NoticeKind.FACILITATOR_ASSIGNED);
    }

    @Test
    void a_copy_needs_a_start() {
        var original = scheduled(organization, fredrik);

        Refusals.assertFindings(() -> plan.duplicate(new Duplicate(coordinator, original.id(), null, null)))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactly(tuple(CommonRule.REQUIRED, "scheduled_start_at"));
    }

    @Test
    void a_draft_is_scheduled_and_taken_back() {
        var draft = aWorkshop().draft();

        assertThat(plan.schedule(act(coordinator, draft)).workshop().status()).isEqualTo(WorkshopStatus.SCHEDULED);
        assertThat(lastEntry().action()).isEqualTo("workshop.scheduled");
        assertThat(lastEntry().before()).isEqualTo(draft.snapshot());
        assertThat(lastEntry().after()).isEqualTo(current(draft).snapshot());

        assertThat(plan.unschedule(act(coordinator, draft)).workshop().status()).isEqualTo(WorkshopStatus.DRAFT);
        assertThat(lastEntry().action()).isEqualTo("workshop.unscheduled");
        assertThat(current(draft).status()).isEqualTo(WorkshopStatus.DRAFT);
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void unschedule_only_when_empty() {
        var seated = scheduled(organization, fredrik);
        participant(seated, peerMentor("Bodil"));
        var queued = scheduled(organization, fredrik);
        waiting(queued, peerMentor("Cecilie"), 1);
        var facilitated = scheduled(organization, fredrik);
        facilitator(facilitated, peerMentor("Dina"));
        var left = scheduled(organization, fredrik);
        saved(participant(left, peerMentor("Erna")).cancel("Syk", MORNING));

        for (var workshop : List.of(seated, queued, facilitated)) {
            assertRefused(WorkshopRule.UNSCHEDULE_ONLY_WHEN_EMPTY, () -> plan.unschedule(act(coordinator, workshop)));
            assertThat(current(workshop)).isEqualTo(workshop);
        }
        Refusals.assertFindings(() -> plan.unschedule(act(coordinator, seated)))
                .extracting(Finding::facts)
                .containsExactly(Map.of("participants", 1L));
        plan.unschedule(act(coordinator, left));
        assertThat(current(left).status()).isEqualTo(WorkshopStatus.DRAFT);
    }

    @Test
    void valid_status_transition() {
        var scheduled = scheduled(organization, fredrik);
        var completed = aWorkshop().completed();

        assertRefused(WorkshopRule.VALID_STATUS_TRANSITION, () -> plan.schedule(act(coordinator, scheduled)));
        assertRefused(WorkshopRule.VALID_STATUS_TRANSITION, () -> plan.unschedule(act(coordinator, completed)));
        assertRefused(
                WorkshopRule.VALID_STATUS_TRANSITION,
                () -> plan.cancel(new Cancel(coordinator, completed.id(), "Snø", ANY, false)));
        assertRefused(WorkshopRule.VALID_STATUS_TRANSITION, () -> plan.unarchive(act(coordinator, scheduled)));

        assertThat(current(scheduled)).isEqualTo(scheduled);
        assertThat(current(completed)).isEqualTo(completed);
    }

    @Test
    void cancelling_tells_everybody_concerned_and_keeps_every_record() {
        var workshop = aWorkshop().seating(1).scheduled();
        var bodil = peerMentor("Bodil");
        var cecilie = peerMentor("Cecilie");
        var dina = peerMentor("Dina");
        var registered = participant(workshop, bodil);
        var waiting = waiting(workshop, cecilie, 1);
        saved(participant(workshop, dina).cancel("Syk", MORNING));

        var outcome = plan.cancel(new Cancel(coordinator, workshop.id(), "Snø", ANY, false));

        assertThat(current(workshop).state()).isEqualTo(new WorkshopState.Cancelled(NOON, "Snø", null));
        assertThat(outcome.value().value().workshop()).isEqualTo(current(workshop));
        assertThat(outcome.value().promoted()).isEmpty();
        assertThat(outcome.value().told()).containsExactlyInAnyOrder(fredrik.user(), bodil.user(), cecilie.user());
        assertThat(outcome.warnings()).isEmpty();
        assertThat(recordOf(workshop, bodil)).isEqualTo(registered);
        assertThat(recordOf(workshop, cecilie)).isEqualTo(waiting);
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient, Notice::thing)
                .containsExactlyInAnyOrder(
                        cancellationTo(fredrik.user(), workshop),
                        cancellationTo(bodil.user(), workshop),
                        cancellationTo(cecilie.user(), workshop));
        assertThat(actions()).containsExactly("workshop.cancelled");
        assertThat(lastEntry().before()).isEqualTo(workshop.snapshot());
        assertThat(lastEntry().after()).isEqualTo(current(workshop).snapshot());
    }

    @Test
    void cancelling_a_draft_tells_nobody() {
        var draft = aWorkshop().draft();

        var outcome = plan.cancel(new Cancel(coordinator, draft.id(), "Ikke nok penger", ANY, false));
        var rehearsed = plan.cancel(new Cancel(coordinator, aWorkshop().draft().id(), "Ikke nok penger", ANY, true));

        assertThat(current(draft).status()).isEqualTo(WorkshopStatus.CANCELLED);
        assertThat(outcome.value().told()).isEmpty();
        assertThat(rehearsed.value().told()).isEmpty();
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void a_rehearsal_of_cancelling_says_who_would_be_told_and_changes_nothing() {
        var workshop = scheduled(organization, fredrik);
        var bodil = peerMentor("Bodil");
        participant(workshop, bodil);

        var outcome = plan.cancel(new Cancel(coordinator, workshop.id(), null, ANY, true));

        assertThat(outcome.value().told()).containsExactlyInAnyOrder(fredrik.user(), bodil.user());
        assertThat(outcome.value().value().workshop()).isEqualTo(workshop);
        assertThat(outcome.warnings())
                .extracting(Finding::rule)
                .containsExactly(ParticipantRule.CANCELLATION_REASON_ON_CANCEL);
        assertThat(current(workshop)).isEqualTo(workshop);
        assertThat(auditLog().entries()).isEmpty();
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void a_workshop_is_archived_and_unarchived_in_the_state_that_it_is_in() {
        var workshop = aWorkshop().completed();

        var archived = plan.archive(act(coordinator, workshop)).workshop();
        assertThat(archived.archived()).isTrue();
        assertThat(current(workshop)).isEqualTo(archived);
        assertThat(lastEntry().action()).isEqualTo("workshop.archived");
        assertThat(lastEntry().after().differenceFrom(lastEntry().before())).containsExactly("is_archived");

        var back = plan.unarchive(act(coordinator, workshop)).value().workshop();
        assertThat(back.archived()).isFalse();
        assertThat(back.state()).isEqualTo(workshop.state());
        assertThat(lastEntry().action()).isEqualTo("workshop.unarchived");
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void a_seat_given_back_while_a_workshop_was_archived_goes_to_who_has_waited_longest_when_it_returns() {
        var workshop = aWorkshop().seating(1).scheduled();
        var seated = participant(workshop, peerMentor("Bodil"));
        var cecilie = peerMentor("Cecilie");
        waiting(workshop, cecilie, 1);
        plan.archive(act(coordinator, workshop));
        saved(seated.cancel(null, NOON));

        var affected = plan.unarchive(act(coordinator, workshop));

        assertThat(affected.promoted()).containsExactly(cecilie.user());
        assertThat(affected.told()).containsExactly(cecilie.user());
        assertThat(statusOf(workshop, cecilie)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(actions())
                .containsExactly("workshop.archived", "workshop.unarchived", "workshop_participant.promoted");
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient)
                .containsExactly(tuple(NoticeKind.PROMOTED, cecilie.user()));
    }

    @Test
    void deleting_archives_once() {
        var workshop = scheduled(organization, fredrik);
        var bodil = peerMentor("Bodil");
        participant(workshop, bodil);

        plan.delete(act(coordinator, workshop));
        plan.delete(act(coordinator, workshop));

        assertThat(current(workshop).archived()).isTrue();
        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(actions()).containsExactly("workshop.archived");
        assertThat(lastEntry().before()).isEqualTo(workshop.snapshot());
    }

    @Test
    void whoever_has_seen_an_older_revision_changes_nothing() {
        var draft = aWorkshop().draft();
        var scheduled = scheduled(organization, fredrik);
        var archived = saved(scheduled(organization, fredrik).archive(NOON));

        assertRefused(CommonRule.STALE_REVISION, () -> plan.schedule(stale(draft)));
        assertRefused(CommonRule.STALE_REVISION, () -> plan.unschedule(stale(scheduled)));
        assertRefused(CommonRule.STALE_REVISION, () -> plan.archive(stale(scheduled)));
        assertRefused(CommonRule.STALE_REVISION, () -> plan.unarchive(stale(archived)));
        assertRefused(CommonRule.STALE_REVISION, () -> plan.delete(stale(scheduled)));
        assertRefused(
                CommonRule.STALE_REVISION,
                () -> plan.cancel(new Cancel(coordinator, scheduled.id(), "Snø", STALE, false)));

        for (var workshop : List.of(draft, scheduled, archived)) {
            assertThat(current(workshop)).isEqualTo(workshop);
        }
    }

    @Test
    void planning_is_for_the_staff_even_where_a_peer_mentor_facilitates() {
        var draft = aWorkshop().draft();
        var scheduled = scheduled(organization, fredrik);

        assertRefused(AccessRule.ROLE_TOO_LOW, () -> plan.schedule(act(facilitator, draft)));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> plan.unschedule(act(facilitator, scheduled)));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> plan.archive(act(facilitator, scheduled)));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> plan.unarchive(act(facilitator, scheduled)));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> plan.delete(act(facilitator, scheduled)));
        assertRefused(
                AccessRule.ROLE_TOO_LOW, () -> plan.cancel(new Cancel(facilitator, scheduled.id(), "Snø", ANY, false)));

        assertThat(current(draft)).isEqualTo(draft);
        assertThat(current(scheduled)).isEqualTo(scheduled);
    }

    @Test
    void organization_scope_isolation() {
        var workshop = scheduled(organization, fredrik);
        var elsewhere = actorOf(coordinatorElsewhere());
        var nowhere = new WorkshopId(UUID.randomUUID());

        assertRefused(WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> plan.schedule(act(elsewhere, workshop)));
        assertRefused(WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> plan.unschedule(act(elsewhere, workshop)));
        assertRefused(WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> plan.archive(act(elsewhere, workshop)));
        assertRefused(WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> plan.unarchive(act(elsewhere, workshop)));
        assertRefused(WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> plan.delete(act(elsewhere, workshop)));
        assertRefused(
                WorkshopRule.ORGANIZATION_SCOPE_ISOLATION,
                () -> plan.cancel(new Cancel(elsewhere, workshop.id(), "Snø", ANY, false)));
        assertRefused(
                WorkshopRule.ORGANIZATION_SCOPE_ISOLATION,
                () -> plan.change(new ChangeWorkshop(elsewhere, workshop.id(), title("Vår nå"), ANY, false)));
        assertRefused(
                WorkshopRule.ORGANIZATION_SCOPE_ISOLATION,
                () -> plan.duplicate(new Duplicate(elsewhere, workshop.id(), WORKSHOP_START, null)));
        assertRefused(
                WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> plan.mustBeAllowedToChange(elsewhere, workshop.id()));
        assertRefused(
                WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> plan.schedule(new Act(coordinator, nowhere, ANY)));

        assertThat(current(workshop)).isEqualTo(workshop);
    }

    @Test
    void mentor_program_module_required() {
        var actor = coordinatorWithoutModule();
        var workshop = scheduled(organization, fredrik);

        assertRefused(
                AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED,
                () -> plan.create(new Create(actor, described("Samtalegruppe", fredrik.user()))));
        assertRefused(
                AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED,
                () -> plan.duplicate(new Duplicate(actor, workshop.id(), WORKSHOP_START, null)));
        assertRefused(AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED, () -> plan.archive(act(actor, workshop)));
        assertRefused(
                AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED,
                () -> plan.change(new ChangeWorkshop(actor, workshop.id(), title("Uten modul"), ANY, false)));
    }

    @Test
    void nothing_is_planned_in_an_organization_that_is_deactivated() {
        var workshop = scheduled(organization, fredrik);
        deactivated(organization);

        assertRefused(
                AccessRule.ORGANIZATION_INACTIVE,
                () -> plan.create(new Create(coordinator, described("Samtalegruppe", fredrik.user()))));
        assertRefused(
                AccessRule.ORGANIZATION_INACTIVE,
                () -> plan.duplicate(new Duplicate(coordinator, workshop.id(), WORKSHOP_START, null)));
        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> plan.archive(act(coordinator, workshop)));
        assertRefused(
                AccessRule.ORGANIZATION_INACTIVE,
                () -> plan.change(new ChangeWorkshop(coordinator, workshop.id(), title("For sent"), ANY, false)));

        assertThat(current(workshop)).isEqualTo(workshop);
    }

    private static Act act(Actor actor, Workshop workshop) {
        return new Act(actor, workshop.id(), ANY);
    }

    private Act stale(Workshop workshop) {
        return new Act(coordinator, workshop.id(), STALE);
    }

    private static Tuple cancellationTo(UserId user, Workshop workshop) {
        return tuple(NoticeKind.WORKSHOP_CANCELLED, user, NoticedThing.workshop(workshop.id()));
    }

    private static WorkshopDescription described(@Nullable String title, @Nullable UserId facilitator) {
        return new WorkshopDescription(
                title,
                null,
                WorkshopType.CONVERSATION_GROUP,
                facilitator,
                WORKSHOP_START,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
