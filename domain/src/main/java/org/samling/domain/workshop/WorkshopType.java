package org.samling.domain.workshop;

/** What sort of session a workshop is. */
public enum WorkshopType {
    CAREER,
    GROUP_MENTORING,
    CONVERSATION_GROUP,
    ACTIVITY_GROUP,
    PEER_MENTOR_COURSE,
    INFORMATION,
    OTHER
}
