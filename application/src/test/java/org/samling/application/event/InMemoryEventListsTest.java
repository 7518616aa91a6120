package org.samling.application.event;

import org.samling.application.InMemoryContract;

class InMemoryEventListsTest extends InMemoryContract implements EventListsContract {}
