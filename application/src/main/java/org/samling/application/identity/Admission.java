package org.samling.application.identity;

import org.samling.domain.shared.Actor;

/** That a person is a member of an organisation now, and whether the organisation is at work. */
public record Admission(Actor actor, boolean organizationActive) {}
