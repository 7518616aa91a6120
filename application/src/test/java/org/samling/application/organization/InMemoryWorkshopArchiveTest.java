package org.samling.application.organization;

import org.samling.application.InMemoryContract;

class InMemoryWorkshopArchiveTest extends InMemoryContract implements WorkshopArchiveContract {}
