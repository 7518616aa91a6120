package org.samling.application.event;

import org.samling.application.InMemoryContract;

class InMemoryEventsTest extends InMemoryContract implements EventsContract {}
