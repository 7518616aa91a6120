package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.application.workshop.view.NoteView;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.workshop.NoteId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopRule;

class BrowseNotesTest extends WorkshopUseCaseScene {

    private final Workshop workshop = scheduled(organization, fredrik);

    @Test
    void whoever_runs_the_workshop_sees_its_notes_the_latest_first() {
        var early = note(workshop, anne, "Bestilt lokale", MORNING);
        var late = note(workshop, fredrik, "God stemning", NOON);

        for (var actor : List.of(coordinator, facilitator)) {
            assertThat(browseNotes.list(actor, workshop.id(), MANY).items())
                    .extracting(NoteView::note)
                    .containsExactly(late, early);
        }
        assertThat(browseNotes.get(facilitator, workshop.id(), late.id()).changeable())
                .isTrue();
        assertThat(browseNotes.get(facilitator, workshop.id(), early.id()).changeable())
                .isFalse();
        assertThat(browseNotes.get(facilitator, workshop.id(), early.id()).authorName())
                .isEqualTo("Anne");
    }

    @Test
    void participants_see_no_notes() {
        var note = note(workshop, anne, "Bestilt lokale", MORNING);
        var bodil = peerMentor("Bodil");
        participant(workshop, bodil);

        assertRefused(
                WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED,
                () -> browseNotes.list(actorOf(bodil), workshop.id(), MANY));
        assertRefused(
                WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED,
                () -> browseNotes.get(actorOf(bodil), workshop.id(), note.id()));
    }

    @Test
    void organization_scope_isolation() {
        var note = note(workshop, anne, "Bestilt lokale", MORNING);
        var elsewhere = actorOf(coordinatorElsewhere());

        assertRefused(
                WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> browseNotes.list(elsewhere, workshop.id(), MANY));
        assertRefused(
                WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> browseNotes.get(elsewhere, workshop.id(), note.id()));
    }

    @Test
    void a_note_is_known_in_its_own_workshop_alone() {
        var foreign = note(scheduled(organization, fredrik), anne, "Bestilt lokale", MORNING);

        assertRefused(CommonRule.NOT_FOUND, () -> browseNotes.get(coordinator, workshop.id(), foreign.id()));
        assertRefused(
                CommonRule.NOT_FOUND, () -> browseNotes.get(coordinator, workshop.id(), new NoteId(UUID.randomUUID())));
    }

    @Test
    void mentor_program_module_required() {
        assertRefused(
                AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED,
                () -> browseNotes.list(coordinatorWithoutModule(), workshop.id(), MANY));
    }
}
