package org.samling.domain.workshop;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.Ids;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;

/** What somebody who runs a workshop wrote down about it, for the others who do. Only its author changes or deletes it. */
public record WorkshopNote(
        NoteId id, OrganizationId organization, WorkshopId workshop, UserId author, String text, Revision revision) {

    public static final int LONGEST_TEXT = 10_000;

    public static WorkshopNote write(Workshop workshop, UserId author, @Nullable String text, Instant now) {
        return new WorkshopNote(
                new NoteId(Ids.mint(now)),
                workshop.organization(),
                workshop.id(),
                author,
                read(text),
                Revision.first(now));
    }

    public WorkshopNote rewrite(@Nullable String newText, Instant now) {
        return new WorkshopNote(id, organization, workshop, author, read(newText), revision.next(now));
    }

    public void mustBeBy(UserId user) {
        if (!isBy(user)) {
            throw new RuleViolation(NoteRule.ONLY_AUTHOR_CHANGES_NOTE);
        }
    }

    public boolean isBy(UserId user) {
        return author.equals(user);
    }

    public Snapshot snapshot() {
        return Snapshot.empty()
                .fact("workshop_id", workshop.value())
                .fact("author_user_id", author.value())
                .personal("text", text);
    }

    private static String read(@Nullable String text) {
        new Findings()
                .requiredText(text, NoteRule.NOTE_TEXT_REQUIRED, "text", LONGEST_TEXT)
                .warningsOrThrow();
        return Objects.requireNonNull(text);
    }
}
