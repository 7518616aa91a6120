package org.samling.application.organization;

import org.samling.application.InMemoryContract;

class InMemoryMembersTest extends InMemoryContract implements MembersContract {}
