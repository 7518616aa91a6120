package org.samling.application.identity;

import java.util.Set;
import org.samling.domain.organization.Module;
import org.samling.domain.shared.Actor;

/** That a person is a member of an organisation now, and what the organisation has. */
public record Admission(Actor actor, boolean organizationActive, Set<Module> modules) {}
