package org.samling.application.workshop;

import org.samling.application.InMemoryContract;

class InMemoryWorkshopParticipantsTest extends InMemoryContract implements WorkshopParticipantsContract {}
