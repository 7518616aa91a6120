package org.samling.planted.domain.knowing;

import org.samling.planted.application.asking.port.PortThatForgotTheOrganization;

/** Knows a port, though ports are none of the domain's concern. */
public record DomainThatKnowsThePort(PortThatForgotTheOrganization port) {}
