package org.samling.planted.homeless;

/** Lives where nobody lives. */
public final class HomelessClass {}
