package org.samling.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.samling.domain.shared.Refusals.assertRefused;
import static org.samling.domain.workshop.Workshops.AFTER;
import static org.samling.domain.workshop.Workshops.COORDINATOR;
import static org.samling.domain.workshop.Workshops.END;
import static org.samling.domain.workshop.Workshops.ORGANIZATION;
import static org.samling.domain.workshop.Workshops.PEER;
import static org.samling.domain.workshop.Workshops.in;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Revision;

class WorkshopNoteTest {

    private final Workshop workshop = in("in_progress");
    private final WorkshopNote note = WorkshopNote.write(workshop, PEER, "God stemning", AFTER);

    @Test
    void a_note_knows_who_wrote_it_and_when() {
        assertThat(note)
                .isEqualTo(new WorkshopNote(
                        note.id(), ORGANIZATION, workshop.id(), PEER, "God stemning", Revision.first(AFTER)));
    }

    @Test
    void a_rewritten_note_is_the_same_note() {
        assertThat(note.rewrite("Svært god stemning", END))
                .isEqualTo(new WorkshopNote(
                        note.id(),
                        ORGANIZATION,
                        workshop.id(),
                        PEER,
                        "Svært god stemning",
                        new Revision(2, AFTER, END)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void note_text_required(@Nullable String text) {
        assertRefused(NoteRule.NOTE_TEXT_REQUIRED, "text", () -> WorkshopNote.write(workshop, PEER, text, AFTER));
        assertRefused(NoteRule.NOTE_TEXT_REQUIRED, "text", () -> note.rewrite(text, END));
    }

    @Test
    void text_too_long() {
        assertThat(note.rewrite("x".repeat(10_000), END).text()).hasSize(10_000);
        assertRefused(
                new Finding(CommonRule.TEXT_TOO_LONG, "text", Map.of("max_length", 10_000)),
                () -> note.rewrite("x".repeat(10_001), END));
    }

    @Test
    void only_author_changes_note() {
        assertThat(note.isBy(PEER)).isTrue();
        assertThat(note.isBy(COORDINATOR)).isFalse();
        assertThatNoException().isThrownBy(() -> note.mustBeBy(PEER));
        assertRefused(NoteRule.ONLY_AUTHOR_CHANGES_NOTE, () -> note.mustBeBy(COORDINATOR));
    }

    @Test
    void of_the_text_the_audit_log_learns_only_that_it_changed() {
        assertThat(note.snapshot().facts())
                .isEqualTo(Map.of("workshop_id", workshop.id().value(), "author_user_id", PEER.value()));
        assertThat(note.rewrite("Svært god stemning", END).snapshot().differenceFrom(note.snapshot()))
                .containsExactly("text");
    }
}
