package org.samling.application.workshop;

import org.samling.application.InMemoryContract;

class InMemoryWorkshopNotesTest extends InMemoryContract implements WorkshopNotesContract {}
