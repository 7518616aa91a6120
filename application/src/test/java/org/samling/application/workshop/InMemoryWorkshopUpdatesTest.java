package org.samling.application.workshop;

import org.samling.application.InMemoryContract;

class InMemoryWorkshopUpdatesTest extends InMemoryContract implements WorkshopUpdatesContract {}
