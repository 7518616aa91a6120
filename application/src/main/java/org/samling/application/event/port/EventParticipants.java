package org.samling.application.event.port;

import org.samling.application.enrolment.port.Attendees;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;

/** The people in events, as they are written. How many of them have a seat is written with them. */
public interface EventParticipants extends Attendees<EventId, EventParticipant> {}
