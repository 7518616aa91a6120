package org.samling.application.identity.view;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;

/** One of the caller's memberships, with what a client needs to know of the organisation. */
public record MembershipView(
        OrganizationId organization,
        String organizationName,
        ZoneId timeZone,
        boolean organizationActive,
        Role role,
        Set<Module> modules,
        Instant memberSince) {}
