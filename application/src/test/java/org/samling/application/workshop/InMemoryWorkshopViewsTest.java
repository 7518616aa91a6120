package org.samling.application.workshop;

import org.samling.application.InMemoryContract;

class InMemoryWorkshopViewsTest extends InMemoryContract implements WorkshopViewsContract {}
