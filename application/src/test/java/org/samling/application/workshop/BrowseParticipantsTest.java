package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samling.application.workshop.BrowseParticipants.Filter;
import org.samling.application.workshop.view.ParticipantView;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.ParticipantRule;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopRole;

class BrowseParticipantsTest extends WorkshopUseCaseScene {

    private static final Filter EVERYBODY = new Filter(null, null, null);

    private final Member bodil = peerMentor("Bodil");
    private final Member cecilie = peerMentor("Cecilie");
    private final Member dina = peerMentor("Dina");
    private final Workshop workshop = scheduled(organization, fredrik);
    private final BrowseParticipants browse =
            new BrowseParticipantsService(visible, participantViews(), members(), clock);

    @Test
    void whoever_runs_the_workshop_sees_everybody_in_it() {
        saved(participant(workshop, bodil).note("Trenger teleslynge", MORNING));
        waiting(workshop, cecilie, 1);
        facilitator(workshop, dina);

        for (var actor : List.of(coordinator, facilitator, actorOf(dina))) {
            assertThat(listedTo(actor, EVERYBODY)).containsExactlyInAnyOrder(bodil.user(), cecilie.user(), dina.user());
            assertThat(browse.get(actor, workshop.id(), bodil.user())
                            .participant()
                            .notes())
                    .isEqualTo("Trenger teleslynge");
            assertThat(browse.get(actor, workshop.id(), cecilie.user()).waitlistPosition())
                    .isEqualTo(1);
        }
    }

    @Test
    void whoever_runs_the_workshop_finds_some_of_them() {
        participant(workshop, bodil);
        waiting(workshop, cecilie, 1);
        facilitator(workshop, dina);

        assertThat(listedTo(coordinator, new Filter(RegistrationStatus.WAITLISTED, null, null)))
                .containsExactly(cecilie.user());
        assertThat(listedTo(coordinator, new Filter(null, WorkshopRole.FACILITATOR, null)))
                .containsExactly(dina.user());
        assertThat(listedTo(coordinator, new Filter(null, null, bodil.user()))).containsExactly(bodil.user());
    }

    @Test
    void a_peer_mentor_sees_the_own_record_alone_whatever_is_asked_for() {
        saved(participant(workshop, bodil).note("Trenger teleslynge", MORNING));
        participant(workshop, cecilie);
        var actor = actorOf(bodil);

        assertThat(listedTo(actor, EVERYBODY)).containsExactly(bodil.user());
        assertThat(listedTo(actor, new Filter(RegistrationStatus.REGISTERED, null, null)))
                .containsExactly(bodil.user());
        assertThat(listedTo(actor, new Filter(null, WorkshopRole.PARTICIPANT, null)))
                .containsExactly(bodil.user());
        assertThat(listedTo(actor, new Filter(null, null, cecilie.user()))).doesNotContain(cecilie.user());
        assertThat(listedTo(actor, new Filter(RegistrationStatus.WAITLISTED, null, null)))
                .isEmpty();
        assertThat(browse.get(actor, workshop.id(), bodil.user()).participant().notes())
                .isNull();
    }

    @Test
    void whether_somebody_else_takes_part_a_peer_mentor_does_not_learn() {
        participant(workshop, bodil);
        participant(workshop, cecilie);

        assertRefused(CommonRule.NOT_FOUND, () -> browse.get(actorOf(bodil), workshop.id(), cecilie.user()));
        assertRefused(CommonRule.NOT_FOUND, () -> browse.get(actorOf(bodil), workshop.id(), dina.user()));
        assertRefused(CommonRule.NOT_FOUND, () -> browse.get(actorOf(dina), workshop.id(), dina.user()));
        assertRefused(CommonRule.NOT_FOUND, () -> browse.get(coordinator, workshop.id(), dina.user()));
        assertThat(listedTo(actorOf(dina), EVERYBODY)).isEmpty();
    }

    @Test
    void a_facilitator_who_waits_or_has_cancelled_sees_nobody_else() {
        participant(workshop, bodil);
        saved(facilitator(workshop, cecilie).cancel("Syk", MORNING));

        assertThat(listedTo(actorOf(cecilie), EVERYBODY)).containsExactly(cecilie.user());
    }

    @Test
    void workshop_id_must_exist() {
        var draft = aWorkshop().draft();
        var elsewhere = actorOf(coordinatorElsewhere());

        assertRefused(
                ParticipantRule.WORKSHOP_ID_MUST_EXIST, () -> browse.list(elsewhere, workshop.id(), EVERYBODY, MANY));
        assertRefused(ParticipantRule.WORKSHOP_ID_MUST_EXIST, () -> browse.get(elsewhere, workshop.id(), bodil.user()));
        assertRefused(
                ParticipantRule.WORKSHOP_ID_MUST_EXIST, () -> browse.list(actorOf(bodil), draft.id(), EVERYBODY, MANY));
    }

    @Test
    void mentor_program_module_required() {
        var actor = coordinatorWithoutModule();

        assertRefused(
                AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED, () -> browse.list(actor, workshop.id(), EVERYBODY, MANY));
        assertRefused(AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED, () -> browse.history(actor, bodil.user(), MANY));
    }

    @Test
    void the_staff_see_what_anybody_has_taken_part_in_and_others_see_their_own() {
        participant(workshop, bodil);

        assertThat(historyOf(bodil, coordinator)).containsExactly(workshop.id());
        assertThat(historyOf(bodil, actorOf(bodil))).containsExactly(workshop.id());
        assertRefused(CommonRule.NOT_FOUND, () -> historyOf(bodil, actorOf(cecilie)));
        assertRefused(CommonRule.NOT_FOUND, () -> historyOf(bodil, facilitator));
    }

    @Test
    void what_a_former_member_has_taken_part_in_stays_known_to_the_staff() {
        participant(workshop, bodil);
        removed(bodil);

        assertThat(historyOf(bodil, coordinator)).containsExactly(workshop.id());
    }

    @Test
    void the_history_of_people_elsewhere_is_unknown() {
        var elsewhere = coordinatorElsewhere();
        participant(workshop, bodil);

        assertRefused(CommonRule.NOT_FOUND, () -> historyOf(elsewhere, coordinator));
        assertRefused(CommonRule.NOT_FOUND, () -> historyOf(bodil, actorOf(elsewhere)));
        assertRefused(CommonRule.NOT_FOUND, () -> browse.history(coordinator, stranger(), MANY));
    }

    @Test
    void contacts_see_no_participants() {
        var contact = actorOf(memberOf(organization, "Erna", Role.CONTACT));

        assertRefused(AccessRule.ROLE_TOO_LOW, () -> browse.list(contact, workshop.id(), EVERYBODY, MANY));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> browse.history(contact, contact.user(), MANY));
    }

    private List<UserId> listedTo(Actor actor, Filter filter) {
        return browse.list(actor, workshop.id(), filter, MANY).items().stream()
                .map(ParticipantView::participant)
                .map(participant -> participant.user())
                .toList();
    }

    private List<WorkshopId> historyOf(Member member, Actor viewer) {
        return browse.history(viewer, member.user(), MANY).items().stream()
                .map(view -> view.workshop().id())
                .toList();
    }
}
