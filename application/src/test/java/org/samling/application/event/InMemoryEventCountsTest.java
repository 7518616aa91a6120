package org.samling.application.event;

import org.samling.application.InMemoryContract;

class InMemoryEventCountsTest extends InMemoryContract implements EventCountsContract {}
