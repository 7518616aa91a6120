package org.samling.application.workshop.port;

import org.samling.application.enrolment.port.Attendees;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;

/** The people in workshops, as they are written. */
public interface WorkshopParticipants extends Attendees<WorkshopId, WorkshopParticipant> {

    /** The last of the workshop's days that anybody's attendance is recorded for; 0 while nobody's is. */
    int lastRecordedDay(OrganizationId organization, WorkshopId workshop);
}
