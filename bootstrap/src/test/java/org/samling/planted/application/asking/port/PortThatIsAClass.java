package org.samling.planted.application.asking.port;

/** Is a port and no interface. */
public final class PortThatIsAClass {}
