package org.samling.application.workshop;

import org.samling.application.InMemoryContract;

class InMemoryParticipantViewsTest extends InMemoryContract implements ParticipantViewsContract {}
