package org.samling.planted.domain.knowing;

import java.nio.file.Path;

/** Knows that there are files. */
public record DomainThatReadsFiles(Path path) {}
