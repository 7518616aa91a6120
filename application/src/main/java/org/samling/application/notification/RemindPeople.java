package org.samling.application.notification;

import org.samling.domain.shared.OrganizationId;

/** How people are reminded of what they signed up for or are to do. Any number of instances do this at once. */
public interface RemindPeople {

    /** Reminds of some of what is due in one organisation, and says of how many things. */
    int remindSome(OrganizationId organization);
}
