package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.samling.application.Refusals;
import org.samling.application.audit.AuditEntry;
import org.samling.application.audit.AuditedThing;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.application.workshop.PlanWorkshops.ChangeWorkshop;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopChanges;
import org.samling.domain.workshop.WorkshopRule;

class ChangingWorkshopsTest extends WorkshopUseCaseScene {

    private static final Instant LATER = WORKSHOP_START.plus(Duration.ofDays(7));

    private final Member bodil = peerMentor("Bodil");
    private final Member cecilie = peerMentor("Cecilie");
    private final Member dina = peerMentor("Dina");

    @Test
    void a_workshop_gets_another_title_which_concerns_nobody() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);

        var affected = plan.change(by(coordinator, workshop, title("Likepersonskurs")));

        var changed = affected.value().workshop();
        assertThat(changed.plan().title()).isEqualTo("Likepersonskurs");
        assertThat(changed.revision()).isEqualTo(new Revision(3, MORNING, NOON));
        assertThat(current(workshop)).isEqualTo(changed);
        assertThat(affected.told()).isEmpty();
        assertThat(outbox().notices()).isEmpty();
        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("workshop.changed");
            assertThat(entry.thing()).isEqualTo(AuditedThing.workshop(workshop.id()));
            assertThat(entry.before()).isEqualTo(workshop.snapshot());
            assertThat(entry.after()).isEqualTo(changed.snapshot());
        });
    }

    @Test
    void a_change_that_changes_nothing_leaves_no_trace() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);

        var affected = plan.change(by(coordinator, workshop, movedTo(WORKSHOP_START)));

        assertThat(affected.value().workshop()).isEqualTo(workshop);
        assertThat(affected.told()).isEmpty();
        assertThat(current(workshop)).isEqualTo(workshop);
        assertThat(auditLog().entries()).isEmpty();
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void title_required_non_empty() {
        var workshop = scheduled(organization, fredrik);

        assertRefused(WorkshopRule.TITLE_REQUIRED_NON_EMPTY, () -> plan.change(by(coordinator, workshop, title(null))));

        assertThat(current(workshop)).isEqualTo(workshop);
    }

    @Test
    void whoever_has_seen_an_older_revision_changes_nothing() {
        var workshop = scheduled(organization, fredrik);

        assertRefused(
                CommonRule.STALE_REVISION,
                () -> plan.change(new ChangeWorkshop(coordinator, workshop.id(), title("Gammelt nytt"), STALE, false)));

        assertThat(current(workshop)).isEqualTo(workshop);
    }

    @Test
    void moving_the_start_tells_everybody_concerned_and_nobody_who_has_cancelled() {
        var workshop = aWorkshop().seating(1).scheduled();
        participant(workshop, bodil);
        waiting(workshop, cecilie, 1);
        saved(participant(workshop, dina).cancel("Syk", MORNING));

        var affected = plan.change(by(coordinator, workshop, movedTo(LATER)));

        assertThat(affected.told()).containsExactlyInAnyOrder(fredrik.user(), bodil.user(), cecilie.user());
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient, Notice::thing, Notice::facts)
                .containsExactlyInAnyOrder(
                        moved(workshop, fredrik.user()),
                        moved(workshop, bodil.user()),
                        moved(workshop, cecilie.user()));
    }

    @Test
    void another_place_is_told_as_another_time_is() {
        var workshop = aWorkshop().at("Møllergata 12").scheduled();
        participant(workshop, bodil);

        plan.change(by(coordinator, workshop, movedTo("Storgata 3")));

        assertThat(outbox().noticesTo(bodil.user()))
                .extracting(Notice::kind, Notice::facts)
                .containsExactly(
                        tuple(NoticeKind.MOVED, Map.of("old_location", "Møllergata 12", "new_location", "Storgata 3")));
    }

    @Test
    void where_it_was_can_be_written_down_better_afterwards_without_telling_anybody() {
        var workshop = aWorkshop().at("Møllergata 12").completed();
        participant(workshop, bodil);

        var affected = plan.change(by(coordinator, workshop, movedTo("Storgata 3")));

        assertThat(affected.told()).isEmpty();
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void moving_a_draft_tells_nobody() {
        var draft = aWorkshop().draft();

        var affected = plan.change(by(coordinator, draft, movedTo(LATER)));
        var rehearsed =
                plan.change(new ChangeWorkshop(coordinator, aWorkshop().draft().id(), movedTo(LATER), ANY, true));

        assertThat(current(draft).plan().scheduledStart()).isEqualTo(LATER);
        assertThat(affected.told()).isEmpty();
        assertThat(rehearsed.told()).isEmpty();
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void a_new_facilitator_is_told() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);

        var affected = plan.change(by(coordinator, workshop, facilitatedBy(cecilie.user())));

        assertThat(affected.value().facilitatorName()).isEqualTo("Cecilie");
        assertThat(affected.told()).containsExactly(cecilie.user());
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient)
                .containsExactly(tuple(NoticeKind.FACILITATOR_ASSIGNED, cecilie.user()));
    }

    @Test
    void whoever_takes_over_as_the_facilitator_need_not_be_told() {
        var workshop = scheduled(organization, fredrik);

        var affected = plan.change(by(coordinator, workshop, facilitatedBy(anne.user())));

        assertThat(current(workshop).plan().facilitator()).isEqualTo(anne.user());
        assertThat(affected.told()).isEmpty();
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void a_workshop_keeps_a_facilitator_who_has_left_until_somebody_else_is_named() {
        var workshop = scheduled(organization, fredrik);
        removed(fredrik);

        plan.change(by(coordinator, workshop, title("Uten Fredrik")));

        assertThat(current(workshop).plan().title()).isEqualTo("Uten Fredrik");
    }

    @Test
    void max_participants_capacity_check() {
        var workshop = full(2);

        assertRefused(
                WorkshopRule.MAX_PARTICIPANTS_CAPACITY_CHECK, () -> plan.change(by(coordinator, workshop, seating(1))));
        Refusals.assertFindings(() -> plan.change(by(coordinator, workshop, seating(1))))
                .extracting(Finding::facts)
                .containsExactly(Map.of("seats_taken", 2L, "capacity", 1));

        assertThat(current(workshop)).isEqualTo(workshop);
    }

    @Test
    void capacity_goes_down_to_the_seats_that_are_taken() {
        var workshop = aWorkshop().seating(5).scheduled();
        participant(workshop, bodil);
        facilitator(workshop, cecilie);

        plan.change(by(coordinator, workshop, seating(1)));

        assertThat(seatsOf(workshop).capacity()).isEqualTo(1);
        assertThat(seatsOf(workshop).free()).isZero();
    }

    @Test
    void more_seats_go_to_those_who_have_waited_longest() {
        var workshop = full(1);
        waiting(workshop, dina, 9);
        waiting(workshop, cecilie, 5);
        waiting(workshop, bodil, 2);

        var affected = plan.change(by(coordinator, workshop, seating(3)));

        assertThat(affected.promoted()).containsExactly(bodil.user(), cecilie.user());
        assertThat(affected.told()).containsExactly(bodil.user(), cecilie.user());
        assertThat(affected.value().seats().taken()).isEqualTo(3);
        assertThat(statusOf(workshop, dina)).isEqualTo(RegistrationStatus.WAITLISTED);
        assertThat(positionOf(workshop, dina)).isEqualTo(1);
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient)
                .containsExactly(tuple(NoticeKind.PROMOTED, bodil.user()), tuple(NoticeKind.PROMOTED, cecilie.user()));
        assertThat(auditLog().entries())
                .extracting(AuditEntry::action, AuditEntry::actor)
                .containsExactly(
                        tuple("workshop.changed", anne.user()),
                        tuple("workshop_participant.promoted", anne.user()),
                        tuple("workshop_participant.promoted", anne.user()));
    }

    @Test
    void without_a_capacity_everybody_who_waits_gets_a_seat() {
        var workshop = full(1);
        waiting(workshop, bodil, 1);
        waiting(workshop, cecilie, 2);

        var affected = plan.change(by(coordinator, workshop, seating(null)));

        assertThat(affected.promoted()).containsExactly(bodil.user(), cecilie.user());
        assertThat(seatsOf(workshop).waiting()).isZero();
        assertThat(seatsOf(workshop).taken()).isEqualTo(3);
    }

    @Test
    void nobody_is_promoted_from_the_start_on_or_while_it_is_under_way() {
        var late = aWorkshop().seating(1).scheduled();
        var underWay = aWorkshop().seating(1).started();
        waiting(late, bodil, 1);
        waiting(underWay, bodil, 1);

        plan.change(by(coordinator, underWay, seating(5)));
        assertThat(statusOf(underWay, bodil)).isEqualTo(RegistrationStatus.WAITLISTED);

        timePassesUntil(WORKSHOP_START);
        plan.change(by(coordinator, late, seating(5)));
        assertThat(statusOf(late, bodil)).isEqualTo(RegistrationStatus.WAITLISTED);
        assertThat(toldTo(bodil)).isEmpty();
    }

    @Test
    void a_seat_that_became_free_after_the_start_is_filled_if_the_start_is_put_off() {
        var workshop = aWorkshop().seating(1).scheduled();
        waiting(workshop, bodil, 1);
        timePassesUntil(WORKSHOP_START);

        var affected = plan.change(by(coordinator, workshop, movedTo(LATER)));

        assertThat(affected.promoted()).containsExactly(bodil.user());
        assertThat(affected.told()).containsExactlyInAnyOrder(bodil.user(), fredrik.user());
        assertThat(toldTo(bodil)).containsExactlyInAnyOrder(NoticeKind.PROMOTED, NoticeKind.MOVED);
    }

    @Test
    void an_archived_workshop_is_not_changed_and_promotes_nobody() {
        var workshop = full(1);
        waiting(workshop, bodil, 1);
        var archived = saved(workshop.archive(NOON));

        assertRefused(WorkshopRule.WORKSHOP_ARCHIVED, () -> plan.change(by(coordinator, workshop, seating(5))));
        assertRefused(WorkshopRule.WORKSHOP_ARCHIVED, () -> plan.change(by(facilitator, workshop, agenda("Kaffe"))));

        assertThat(current(workshop)).isEqualTo(archived);
        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.WAITLISTED);
    }

    @Test
    void completed_workshop_immutable() {
        var workshop = aWorkshop().seating(5).completed();

        for (var core : List.of(movedTo(LATER), seating(9), seating(null), facilitatedBy(anne.user()))) {
            assertRefused(
                    WorkshopRule.COMPLETED_WORKSHOP_IMMUTABLE, () -> plan.change(by(coordinator, workshop, core)));
        }
        plan.change(by(coordinator, workshop, title("Slik ble det")));

        assertThat(current(workshop).plan().title()).isEqualTo("Slik ble det");
    }

    @Test
    void recorded_days_remain() {
        var workshop = aWorkshop()
                .after(draft -> draft.change(draft.plan().with(lasting(3)), MORNING)
                        .schedule(MORNING)
                        .start(NOON)
                        .complete(NOON));
        saved(participant(workshop, bodil).recordAttendance(List.of(1, 2), true, NOON));

        assertRefused(WorkshopRule.RECORDED_DAYS_REMAIN, () -> plan.change(by(coordinator, workshop, lasting(1))));
        assertThat(current(workshop)).isEqualTo(workshop);

        plan.change(by(coordinator, workshop, lasting(2)));
        assertThat(current(workshop).plan().days()).isEqualTo(2);
    }

    @Test
    void a_rehearsal_says_who_would_be_told_and_promoted_and_changes_nothing() {
        var workshop = full(1);
        waiting(workshop, bodil, 1);
        waiting(workshop, cecilie, 2);
        var changes = changes(Change.keep(), Change.keep(), Change.to(LATER), Change.to(2), Change.keep());

        var rehearsed = plan.change(new ChangeWorkshop(coordinator, workshop.id(), changes, ANY, true));

        assertThat(rehearsed.promoted()).containsExactly(bodil.user());
        assertThat(rehearsed.value().workshop()).isEqualTo(workshop);
        assertThat(current(workshop)).isEqualTo(workshop);
        assertThat(statusOf(workshop, bodil)).isEqualTo(RegistrationStatus.WAITLISTED);
        assertThat(auditLog().entries()).isEmpty();
        assertThat(outbox().notices()).isEmpty();

        var carriedOut = plan.change(by(coordinator, workshop, changes));
        assertThat(rehearsed.promoted()).isEqualTo(carriedOut.promoted());
        assertThat(rehearsed.told()).containsExactlyInAnyOrderElementsOf(carriedOut.told());
        assertThat(carriedOut.told()).hasSize(4);
    }

    @Test
    void a_rehearsal_says_that_a_new_facilitator_would_be_told() {
        var workshop = scheduled(organization, fredrik);

        var rehearsed =
                plan.change(new ChangeWorkshop(coordinator, workshop.id(), facilitatedBy(bodil.user()), ANY, true));

        assertThat(rehearsed.told()).containsExactly(bodil.user());
        assertThat(outbox().notices()).isEmpty();
        assertThat(current(workshop)).isEqualTo(workshop);
    }

    @Test
    void a_rehearsal_is_refused_for_the_same_reasons() {
        var workshop = full(2);

        assertRefused(
                WorkshopRule.MAX_PARTICIPANTS_CAPACITY_CHECK,
                () -> plan.change(new ChangeWorkshop(coordinator, workshop.id(), seating(1), ANY, true)));
    }

    @Test
    void whoever_facilitates_changes_the_agenda_and_nothing_else() {
        var workshop = scheduled(organization, fredrik);
        facilitator(workshop, bodil);

        plan.change(by(facilitator, workshop, agenda("Kaffe")));
        assertThat(current(workshop).plan().agenda()).isEqualTo("Kaffe");
        assertThat(lastEntry().actor()).isEqualTo(fredrik.user());
        assertThat(lastEntry().after().differenceFrom(lastEntry().before())).containsExactly("agenda");
        plan.change(by(actorOf(bodil), workshop, agenda("Kaffe og kake")));
        assertThat(current(workshop).plan().agenda()).isEqualTo("Kaffe og kake");

        assertRefused(
                AccessRule.ROLE_TOO_LOW,
                () -> plan.change(
                        by(facilitator, workshop, title("Min workshop").agenda(Change.to("Te")))));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> plan.change(by(facilitator, workshop, seating(50))));
        assertThat(current(workshop).plan().agenda()).isEqualTo("Kaffe og kake");
    }

    @Test
    void participants_do_not_change_the_agenda() {
        var workshop = scheduled(organization, fredrik);
        participant(workshop, bodil);

        assertRefused(AccessRule.ROLE_TOO_LOW, () -> plan.change(by(actorOf(bodil), workshop, agenda("Fest"))));
        assertRefused(
                WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED,
                () -> plan.mustBeAllowedToChange(actorOf(bodil), workshop.id()));

        plan.mustBeAllowedToChange(facilitator, workshop.id());
        plan.mustBeAllowedToChange(coordinator, workshop.id());
        assertThat(current(workshop)).isEqualTo(workshop);
    }

    @Test
    void a_draft_is_unknown_to_peer_mentors_who_do_not_facilitate_it() {
        var draft = aWorkshop().draft();

        assertRefused(
                WorkshopRule.ORGANIZATION_SCOPE_ISOLATION,
                () -> plan.change(by(actorOf(bodil), draft, agenda("Fest"))));
        plan.change(by(facilitator, draft, agenda("Kaffe")));

        assertThat(current(draft).plan().agenda()).isEqualTo("Kaffe");
    }

    private static ChangeWorkshop by(Actor actor, Workshop workshop, WorkshopChanges changes) {
        return new ChangeWorkshop(actor, workshop.id(), changes, ANY, false);
    }

    private static Tuple moved(Workshop workshop, UserId recipient) {
        return tuple(
                NoticeKind.MOVED,
                recipient,
                NoticedThing.workshop(workshop.id()),
                Map.of("old_start_at", WORKSHOP_START, "new_start_at", LATER));
    }
}
