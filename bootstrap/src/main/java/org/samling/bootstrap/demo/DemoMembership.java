package org.samling.bootstrap.demo;

import org.samling.domain.shared.Role;

/** What somebody is in one of the demo's organisations. */
record DemoMembership(DemoOrganization organization, Role role) {}
