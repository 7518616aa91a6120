package org.samling.application.event;

import org.samling.application.InMemoryContract;

class InMemoryMyEventViewsTest extends InMemoryContract implements MyEventViewsContract {}
