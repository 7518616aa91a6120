package org.samling.application.event;

import org.samling.application.InMemoryContract;

class InMemoryEventFiguresTest extends InMemoryContract implements EventFiguresContract {}
