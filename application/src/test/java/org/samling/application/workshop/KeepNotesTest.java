package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.audit.AuditedThing;
import org.samling.application.workshop.KeepNotes.Add;
import org.samling.application.workshop.KeepNotes.ChangeNote;
import org.samling.application.workshop.KeepNotes.Delete;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.workshop.NoteId;
import org.samling.domain.workshop.NoteRule;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopNote;
import org.samling.domain.workshop.WorkshopRule;

class KeepNotesTest extends WorkshopUseCaseScene {

    private final Workshop workshop = scheduled(organization, fredrik);

    @Test
    void whoever_facilitates_writes_a_note() {
        var added = keepNotes.add(new Add(facilitator, workshop.id(), "God stemning"));

        assertThat(added.note().text()).isEqualTo("God stemning");
        assertThat(added.note().author()).isEqualTo(fredrik.user());
        assertThat(added.note().revision()).isEqualTo(Revision.first(NOON));
        assertThat(added.authorName()).isEqualTo("Fredrik");
        assertThat(added.changeable()).isTrue();
        assertThat(current(added.note())).isEqualTo(added.note());
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void the_log_knows_that_a_note_was_written_but_not_what() {
        var added = keepNotes.add(new Add(coordinator, workshop.id(), "God stemning"));

        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("workshop_note.added");
            assertThat(entry.actor()).isEqualTo(anne.user());
            assertThat(entry.thing())
                    .isEqualTo(AuditedThing.workshopNote(added.note().id()));
            assertThat(entry.before()).isEqualTo(Snapshot.empty());
            assertThat(entry.after()).isEqualTo(added.note().snapshot());
            assertThat(entry.after().facts()).doesNotContainKey("text").doesNotContainValue("God stemning");
        });
    }

    @Test
    void a_note_says_something() {
        assertRefused(NoteRule.NOTE_TEXT_REQUIRED, () -> keepNotes.add(new Add(coordinator, workshop.id(), " ")));
        assertRefused(NoteRule.NOTE_TEXT_REQUIRED, () -> keepNotes.add(new Add(coordinator, workshop.id(), null)));
        assertRefused(
                CommonRule.TEXT_TOO_LONG,
                () -> keepNotes.add(new Add(coordinator, workshop.id(), "x".repeat(WorkshopNote.LONGEST_TEXT + 1))));
    }

    @Test
    void the_author_rewrites_a_note() {
        var before = note(workshop, fredrik, "God stemning", MORNING);

        var changed = keepNotes.change(rewritten(facilitator, before, "Veldig god stemning"));

        assertThat(changed.note().text()).isEqualTo("Veldig god stemning");
        assertThat(changed.note().revision()).isEqualTo(new Revision(2, MORNING, NOON));
        assertThat(current(before)).isEqualTo(changed.note());
        assertThat(actions()).containsExactly("workshop_note.changed");
        assertThat(lastEntry().after().differenceFrom(lastEntry().before())).containsExactly("text");
    }

    @Test
    void a_change_that_changes_nothing_leaves_no_trace() {
        var note = note(workshop, fredrik, "God stemning", MORNING);

        keepNotes.change(rewritten(facilitator, note, "God stemning"));
        keepNotes.change(new ChangeNote(facilitator, workshop.id(), note.id(), Change.keep(), ANY));

        assertThat(current(note)).isEqualTo(note);
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void a_note_cannot_be_emptied() {
        var note = note(workshop, fredrik, "God stemning", MORNING);

        assertRefused(NoteRule.NOTE_TEXT_REQUIRED, () -> keepNotes.change(rewritten(facilitator, note, null)));

        assertThat(current(note)).isEqualTo(note);
    }

    @Test
    void the_author_deletes_a_note() {
        var note = note(workshop, fredrik, "God stemning", MORNING);

        keepNotes.delete(new Delete(facilitator, workshop.id(), note.id(), ANY));

        assertThat(workshopNotes().find(organization.id(), workshop.id(), note.id()))
                .isEmpty();
        assertThat(actions()).containsExactly("workshop_note.deleted");
        assertThat(lastEntry().before()).isEqualTo(note.snapshot());
        assertThat(lastEntry().after()).isEqualTo(Snapshot.empty());
    }

    @Test
    void nobody_but_the_author_changes_or_deletes_a_note_not_even_a_coordinator() {
        var note = note(workshop, fredrik, "God stemning", MORNING);

        assertRefused(
                NoteRule.ONLY_AUTHOR_CHANGES_NOTE, () -> keepNotes.change(rewritten(coordinator, note, "Dårlig")));
        assertRefused(
                NoteRule.ONLY_AUTHOR_CHANGES_NOTE,
                () -> keepNotes.delete(new Delete(coordinator, workshop.id(), note.id(), ANY)));

        assertThat(current(note)).isEqualTo(note);
    }

    @Test
    void participants_keep_no_notes() {
        var bodil = peerMentor("Bodil");
        participant(workshop, bodil);
        var note = note(workshop, bodil, "Fra da jeg ledet den", MORNING);

        assertRefused(
                WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED,
                () -> keepNotes.add(new Add(actorOf(bodil), workshop.id(), "Hei")));
        assertRefused(
                WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED,
                () -> keepNotes.change(rewritten(actorOf(bodil), note, "Hei")));
        assertRefused(
                WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED,
                () -> keepNotes.delete(new Delete(actorOf(bodil), workshop.id(), note.id(), ANY)));

        assertThat(current(note)).isEqualTo(note);
    }

    @Test
    void whoever_has_seen_an_older_revision_changes_nothing() {
        var note = note(workshop, fredrik, "God stemning", MORNING);

        assertRefused(
                CommonRule.STALE_REVISION,
                () -> keepNotes.change(new ChangeNote(facilitator, workshop.id(), note.id(), Change.to("Hei"), STALE)));
        assertRefused(
                CommonRule.STALE_REVISION,
                () -> keepNotes.delete(new Delete(facilitator, workshop.id(), note.id(), STALE)));

        assertThat(current(note)).isEqualTo(note);
    }

    @Test
    void a_note_is_known_in_its_own_workshop_alone() {
        var foreign = note(scheduled(organization, fredrik), fredrik, "God stemning", MORNING);

        for (var id : List.of(foreign.id(), new NoteId(UUID.randomUUID()))) {
            assertRefused(
                    CommonRule.NOT_FOUND,
                    () -> keepNotes.change(new ChangeNote(facilitator, workshop.id(), id, Change.to("Hei"), ANY)));
            assertRefused(
                    CommonRule.NOT_FOUND, () -> keepNotes.delete(new Delete(facilitator, workshop.id(), id, ANY)));
        }

        assertThat(current(foreign)).isEqualTo(foreign);
    }

    @Test
    void organization_scope_isolation() {
        var note = note(workshop, fredrik, "God stemning", MORNING);
        var elsewhere = actorOf(coordinatorElsewhere());

        assertRefused(
                WorkshopRule.ORGANIZATION_SCOPE_ISOLATION,
                () -> keepNotes.add(new Add(elsewhere, workshop.id(), "Hei")));
        assertRefused(
                WorkshopRule.ORGANIZATION_SCOPE_ISOLATION, () -> keepNotes.change(rewritten(elsewhere, note, "Hei")));
        assertRefused(
                WorkshopRule.ORGANIZATION_SCOPE_ISOLATION,
                () -> keepNotes.delete(new Delete(elsewhere, workshop.id(), note.id(), ANY)));

        assertThat(current(note)).isEqualTo(note);
    }

    @Test
    void the_notes_of_an_archived_workshop_are_only_read() {
        var note = note(workshop, fredrik, "God stemning", MORNING);
        saved(workshop.archive(NOON));

        assertRefused(WorkshopRule.WORKSHOP_ARCHIVED, () -> keepNotes.add(new Add(facilitator, workshop.id(), "Hei")));
        assertRefused(WorkshopRule.WORKSHOP_ARCHIVED, () -> keepNotes.change(rewritten(facilitator, note, "Hei")));
        assertRefused(
                WorkshopRule.WORKSHOP_ARCHIVED,
                () -> keepNotes.delete(new Delete(facilitator, workshop.id(), note.id(), ANY)));

        assertThat(current(note)).isEqualTo(note);
    }

    @Test
    void nothing_is_written_in_an_organization_that_is_deactivated_or_has_no_mentor_programme() {
        assertRefused(
                AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED,
                () -> keepNotes.add(new Add(coordinatorWithoutModule(), workshop.id(), "Hei")));
        deactivated(organization);
        assertRefused(
                AccessRule.ORGANIZATION_INACTIVE, () -> keepNotes.add(new Add(coordinator, workshop.id(), "Hei")));
    }

    private WorkshopNote current(WorkshopNote note) {
        return workshopNotes()
                .find(note.organization(), note.workshop(), note.id())
                .orElseThrow();
    }

    private static ChangeNote rewritten(Actor actor, WorkshopNote note, @Nullable String text) {
        return new ChangeNote(actor, note.workshop(), note.id(), Change.to(text), ANY);
    }
}
