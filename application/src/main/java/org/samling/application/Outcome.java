package org.samling.application;

import java.util.List;
import org.samling.domain.shared.Finding;

/** What came of an act that went through, and what is worth a warning all the same. */
public record Outcome<T>(T value, List<Finding> warnings) {}
