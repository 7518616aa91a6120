package org.samling.client.generator;

/** A value of an enumeration: what it is called, and what it is on the wire. */
public record EnumValue(String name, String wire) {}
