package org.samling.adapters.notification.mail;

import org.samling.application.notification.NoticeFacts;

/** What has moved. */
enum Move {
    TIME,
    PLACE,
    TIME_AND_PLACE;

    static Move of(NoticeFacts facts) {
        var inPlace = facts.oldLocation() != null || facts.newLocation() != null;
        var inTime = facts.oldStart() != null || facts.newStart() != null;
        if (inPlace && inTime) {
            return TIME_AND_PLACE;
        }
        return inPlace ? PLACE : TIME;
    }

    boolean inTime() {
        return this != PLACE;
    }

    boolean inPlace() {
        return this != TIME;
    }
}
