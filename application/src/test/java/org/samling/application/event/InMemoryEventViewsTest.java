package org.samling.application.event;

import org.samling.application.InMemoryContract;

class InMemoryEventViewsTest extends InMemoryContract implements EventViewsContract {}
