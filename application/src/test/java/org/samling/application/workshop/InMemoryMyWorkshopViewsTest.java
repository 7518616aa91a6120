package org.samling.application.workshop;

import org.samling.application.InMemoryContract;

class InMemoryMyWorkshopViewsTest extends InMemoryContract implements MyWorkshopViewsContract {}
