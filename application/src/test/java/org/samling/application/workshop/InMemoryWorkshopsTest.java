package org.samling.application.workshop;

import org.samling.application.InMemoryContract;

class InMemoryWorkshopsTest extends InMemoryContract implements WorkshopsContract {}
