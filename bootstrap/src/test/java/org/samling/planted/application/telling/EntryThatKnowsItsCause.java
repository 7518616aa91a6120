package org.samling.planted.application.telling;

import org.samling.planted.application.causing.CauseThatKnowsItsEntry;

/** Knows what knows it. */
public record EntryThatKnowsItsCause(CauseThatKnowsItsEntry cause) {}
