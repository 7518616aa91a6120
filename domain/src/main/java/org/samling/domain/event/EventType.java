package org.samling.domain.event;

/** What sort of gathering an event is. */
public enum EventType {
    MEETING,
    COURSE,
    SOCIAL,
    TRAINING,
    CONVERSATION_GROUP,
    ACTIVITY_GROUP,
    INFORMATION,
    WEBINAR,
    OTHER
}
