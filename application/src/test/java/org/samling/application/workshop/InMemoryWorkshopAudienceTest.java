package org.samling.application.workshop;

import org.samling.application.InMemoryContract;

class InMemoryWorkshopAudienceTest extends InMemoryContract implements WorkshopAudienceContract {}
