package org.samling.application.organization;

import org.samling.application.InMemoryContract;

class InMemoryOrganizationsTest extends InMemoryContract implements OrganizationsContract {}
