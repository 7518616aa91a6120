package org.samling.application.event;

import org.samling.application.InMemoryContract;

class InMemoryOldEventsTest extends InMemoryContract implements OldEventsContract {}
