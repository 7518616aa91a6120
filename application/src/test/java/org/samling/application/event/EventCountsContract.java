package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.domain.shared.Role;

/** What anybody who compares the counts that are kept with what they count promises. */
public interface EventCountsContract extends Scene {

    @Test
    default void counts_that_are_kept_with_the_rows_do_not_drift() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var cecilie = memberOf(organization, "Cecilie", Role.PEER_MENTOR);
        published(organization, anne);
        var event = published(organization, anne);
        saved(participant(event, anne).attended(NOON));
        saved(participant(event, bodil).cancel(NOON));
        saved(waiting(event, cecilie, 1).promote(NOON));
        participant(anEventIn(organization, anne).deleted(), anne);

        assertThat(inTransaction(() -> eventCounts().drift(organization.id()))).isEmpty();
    }
}
