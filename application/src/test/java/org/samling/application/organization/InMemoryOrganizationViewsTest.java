package org.samling.application.organization;

import org.samling.application.InMemoryContract;

class InMemoryOrganizationViewsTest extends InMemoryContract implements OrganizationViewsContract {}
