package org.samling.planted.adapters.rest.telling;

import org.samling.planted.application.asking.port.PortThatForgotTheOrganization;

/** Goes past the use case. */
public record ResourceThatAsksAPort(PortThatForgotTheOrganization port) {}
