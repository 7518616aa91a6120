package org.samling.application.organization;

import org.samling.application.InMemoryContract;

class InMemoryAllOrganizationsTest extends InMemoryContract implements AllOrganizationsContract {}
