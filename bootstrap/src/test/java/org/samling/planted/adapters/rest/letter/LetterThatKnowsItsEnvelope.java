package org.samling.planted.adapters.rest.letter;

import org.samling.planted.adapters.rest.envelope.EnvelopeThatKnowsItsLetter;

/** Knows what knows it. */
public record LetterThatKnowsItsEnvelope(EnvelopeThatKnowsItsLetter envelope) {}
