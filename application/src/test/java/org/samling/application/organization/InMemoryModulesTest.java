package org.samling.application.organization;

import org.samling.application.InMemoryContract;

class InMemoryModulesTest extends InMemoryContract implements ModulesContract {}
