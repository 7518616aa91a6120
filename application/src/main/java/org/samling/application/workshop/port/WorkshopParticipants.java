package org.samling.application.workshop.port;

import org.samling.application.enrolment.port.Attendees;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;

/** The people in workshops, as they are written. */
public interface WorkshopParticipants extends Attendees<WorkshopId, WorkshopParticipant> {}
