package org.samling.adapters.persistence.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.workshop.HeldWorkshop;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.organization.OrganizationProfile;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Workshop;

/** The last guard against overwriting what somebody else has written since. */
@QuarkusTest
class StaleRevisionTest extends OnPostgres {

    @Test
    void an_organization_is_not_saved_over_a_newer_one() {
        var organization = anOrganization();
        var one = organization.change(OrganizationProfile.of("One", null), NOON);
        var other = organization.change(OrganizationProfile.of("Other", null), NOON);
        write(() -> organizations().save(one));
        assertStale(() -> organizations().save(other));
        assertThat(inTransaction(() -> organizations().lockForChange(organization.id())))
                .contains(one);
    }

    @Test
    void a_member_is_not_saved_over_a_newer_one() {
        var kari = memberOf(anOrganization(), "Kari", Role.CONTACT);
        var one = kari.change(MemberProfile.of("One", null, Role.CONTACT), 1, NOON);
        var other = kari.change(MemberProfile.of("Other", null, Role.CONTACT), 1, NOON);
        write(() -> members().save(one));
        assertStale(() -> members().save(other));
        assertThat(members().find(kari.organization(), kari.user())).contains(one);
    }

    @Test
    void a_workshop_is_not_saved_over_a_newer_one() {
        var workshop = aScheduledWorkshop();
        var one = workshop.cancel("For få påmeldte", NOON);
        write(() -> workshops().save(one));
        assertStale(() -> workshops().save(workshop.start(NOON)));
        assertThat(found(workshop, aPerson()).workshop()).isEqualTo(one);
    }

    @Test
    void a_participant_is_not_saved_over_a_newer_one() {
        var workshop = aScheduledWorkshop();
        var participant = participant(workshop, aMember(workshop));
        var one = participant.note("Trenger teleslynge", NOON);
        write(() -> workshopParticipants().save(workshop.organization(), List.of(one)));
        assertStale(
                () -> workshopParticipants().save(workshop.organization(), List.of(participant.cancel("Syk", NOON))));
        assertThat(found(workshop, participant.user())
                        .person(participant.user())
                        .participant())
                .isEqualTo(one);
    }

    @Test
    void a_todo_is_neither_saved_over_a_newer_one_nor_deleted_in_its_place() {
        var workshop = aScheduledWorkshop();
        var todo = todo(workshop, 0);
        var one = todo.complete(workshop.plan().facilitator(), NOON);
        write(() -> todos().save(one));
        assertStale(() -> todos().save(todo.change(todo.content(), 1, NOON)));
        assertStale(() -> todos().delete(todo));
        assertThat(inTransaction(() -> todos().find(workshop.organization(), workshop.id(), todo.id())))
                .contains(one);
    }

    @Test
    void a_note_is_neither_saved_over_a_newer_one_nor_deleted_in_its_place() {
        var workshop = aScheduledWorkshop();
        var note = note(workshop, aMember(workshop), "Mye latter", MORNING);
        var one = note.rewrite("Litt latter", NOON);
        write(() -> workshopNotes().save(one));
        assertStale(() -> workshopNotes().save(note.rewrite("Ingen latter", NOON)));
        assertStale(() -> workshopNotes().delete(note));
        assertThat(inTransaction(() -> workshopNotes().find(workshop.organization(), workshop.id(), note.id())))
                .contains(one);
    }

    private Workshop aScheduledWorkshop() {
        var organization = anOrganization();
        return scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
    }

    private Member aMember(Workshop workshop) {
        var organization = inTransaction(() -> organizations().lockForChange(workshop.organization()));
        return memberOf(organization.orElseThrow(), "Bodil", Role.PEER_MENTOR);
    }

    private HeldWorkshop found(Workshop workshop, UserId person) {
        return inTransaction(() -> workshops().hold(workshop.organization(), workshop.id(), List.of(person)))
                .orElseThrow();
    }

    private void assertStale(Runnable save) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> write(save))
                .extracting(RuleViolation::rule)
                .isEqualTo(CommonRule.STALE_REVISION);
    }
}
