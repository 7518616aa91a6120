package org.samling.application.event;

import org.samling.application.InMemoryContract;

class InMemoryEventParticipantsTest extends InMemoryContract implements EventParticipantsContract {}
