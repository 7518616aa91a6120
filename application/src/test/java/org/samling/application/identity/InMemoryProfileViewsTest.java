package org.samling.application.identity;

import org.samling.application.InMemoryContract;

class InMemoryProfileViewsTest extends InMemoryContract implements ProfileViewsContract {}
