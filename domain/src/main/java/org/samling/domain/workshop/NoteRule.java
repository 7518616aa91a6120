package org.samling.domain.workshop;

import org.samling.domain.shared.Rule;

/** The rules of a workshop's notes. */
public enum NoteRule implements Rule {
    NOTE_TEXT_REQUIRED(Kind.INVALID),
    /** A note is changed and deleted by whoever wrote it. */
    ONLY_AUTHOR_CHANGES_NOTE(Kind.FORBIDDEN);

    private final Kind kind;

    NoteRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
