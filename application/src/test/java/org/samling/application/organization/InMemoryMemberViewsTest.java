package org.samling.application.organization;

import org.samling.application.InMemoryContract;

class InMemoryMemberViewsTest extends InMemoryContract implements MemberViewsContract {}
