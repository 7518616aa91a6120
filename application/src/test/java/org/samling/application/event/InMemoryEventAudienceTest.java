package org.samling.application.event;

import org.samling.application.InMemoryContract;

class InMemoryEventAudienceTest extends InMemoryContract implements EventAudienceContract {}
