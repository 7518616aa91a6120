package org.samling.application.event;

import org.samling.application.InMemoryContract;

class InMemoryEventParticipantViewsTest extends InMemoryContract implements EventParticipantViewsContract {}
