package org.samling.application.event.view;

import org.jspecify.annotations.Nullable;
import org.samling.domain.event.Eligibility;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;

/**
 * Whether somebody can sign up for an event now.
 *
 * @param status how the person stands with the event; null if there is no record
 */
public record EligibilityView(
        UserId user,
        Eligibility eligibility,
        Seats seats,
        @Nullable EventParticipantStatus status) {}
