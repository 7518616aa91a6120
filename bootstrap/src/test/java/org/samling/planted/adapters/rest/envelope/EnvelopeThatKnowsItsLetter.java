package org.samling.planted.adapters.rest.envelope;

import java.util.List;
import org.samling.planted.adapters.rest.letter.LetterThatKnowsItsEnvelope;

/** Knows what knows it. */
public record EnvelopeThatKnowsItsLetter(List<LetterThatKnowsItsEnvelope> letters) {}
