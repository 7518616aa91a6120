package org.samling.planted.domain.island;

/** A value such as others are. */
public enum PlantedRole {
    MEMBER
}
