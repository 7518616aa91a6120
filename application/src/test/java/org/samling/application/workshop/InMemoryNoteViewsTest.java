package org.samling.application.workshop;

import org.samling.application.InMemoryContract;

class InMemoryNoteViewsTest extends InMemoryContract implements NoteViewsContract {}
