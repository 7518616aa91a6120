package org.samling.planted.application.causing;

import java.util.List;
import org.samling.planted.application.telling.EntryThatKnowsItsCause;

/** Knows what knows it. */
public record CauseThatKnowsItsEntry(List<EntryThatKnowsItsCause> entries) {}
