package org.samling.application.paging;

import java.util.UUID;

/** A row's place in a sorted list: the value it is sorted by, and its id where values are equal. */
public record Position(String key, UUID id) {}
