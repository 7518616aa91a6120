package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.NoteId;
import org.samling.domain.workshop.WorkshopNote;

/** What anybody who holds the notes about workshops promises. */
public interface WorkshopNotesContract extends Scene {

    @Test
    default void a_note_is_found_as_it_was_written() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);

        var note = note(scheduled(organization, anne), anne, "Mye latter 😀\nog litt gråt", MORNING);

        assertThat(found(note)).contains(note);
    }

    @Test
    default void a_note_is_found_at_its_own_workshop_alone() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var other = scheduled(organization, anne);
        var elsewhere = anOrganization();
        var note = note(workshop, anne, "Mye latter", MORNING);
        var nobodys = new NoteId(UUID.randomUUID());

        assertThat(inTransaction(() -> workshopNotes().find(organization.id(), other.id(), note.id())))
                .isEmpty();
        assertThat(inTransaction(() -> workshopNotes().find(elsewhere.id(), workshop.id(), note.id())))
                .isEmpty();
        assertThat(inTransaction(() -> workshopNotes().find(organization.id(), workshop.id(), nobodys)))
                .isEmpty();
    }

    @Test
    default void a_rewritten_note_is_kept() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var note = note(scheduled(organization, anne), anne, "Mye latter", MORNING);

        var rewritten = note.rewrite("Litt latter", NOON);
        write(() -> workshopNotes().save(rewritten));

        assertThat(found(note)).contains(rewritten);
    }

    @Test
    default void a_deleted_note_is_gone_and_leaves_the_others_alone() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var deleted = note(workshop, anne, "Mye latter", MORNING);
        var neighbour = note(workshop, anne, "Litt gråt", MORNING);

        write(() -> workshopNotes().delete(deleted));

        assertThat(found(deleted)).isEmpty();
        assertThat(found(neighbour)).contains(neighbour);
    }

    private Optional<WorkshopNote> found(WorkshopNote note) {
        return inTransaction(() -> workshopNotes().find(note.organization(), note.workshop(), note.id()));
    }
}
