package org.samling.application.event;

import org.samling.application.InMemoryContract;

class InMemoryEventUpdatesTest extends InMemoryContract implements EventUpdatesContract {}
