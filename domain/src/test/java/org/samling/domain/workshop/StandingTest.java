package org.samling.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.samling.domain.shared.Refusals.assertRefused;
import static org.samling.domain.workshop.Workshops.in;
import static org.samling.domain.workshop.Workshops.standing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.domain.shared.Rule;

class StandingTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,                   in it, facilitates, may run it, may follow to-dos, sees a draft
            org admin,             false, false,       true,       true,              true
            coordinator,           false, false,       true,       true,              true
            facilitator,           true,  true,        true,       true,              true
            co-facilitator,        true,  true,        true,       true,              true
            former co-facilitator, false, false,       false,      false,             false
            participant,           true,  false,       false,      true,              false
            waitlisted,            false, false,       false,      false,             false
            cancelled,             false, false,       false,      false,             false
            peer mentor,           false, false,       false,      false,             false
            """)
    void who_sees_and_does_what(
            String who, boolean inIt, boolean facilitates, boolean mayRun, boolean mayFollow, boolean seesDraft) {
        var standing = standing(who, in("draft"));

        assertThat(standing.isInWorkshop()).as("is in the workshop").isEqualTo(inIt);
        assertThat(standing.facilitates()).as("facilitates").isEqualTo(facilitates);
        assertThat(standing.mayRun()).as("may run it").isEqualTo(mayRun);
        assertThat(standing.mayFollowTodos()).as("may follow to-dos").isEqualTo(mayFollow);
        assertThat(standing.sees(WorkshopStatus.DRAFT)).as("sees a draft").isEqualTo(seesDraft);
        assertAllowed(mayRun, WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED, standing::mustBeAllowedToRun);
        assertAllowed(mayFollow, WorkshopRule.WORKSHOP_PARTICIPANT_REQUIRED, standing::mustBeAllowedToFollowTodos);
        assertAllowed(
                mayFollow, TodoRule.ONLY_WORKSHOP_PARTICIPANTS_CAN_COMPLETE, standing::mustBeAllowedToCompleteTodos);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void what_is_no_draft_is_seen_by_every_peer_mentor(WorkshopStatus status) {
        assertThat(standing("peer mentor", in("draft")).sees(status)).isTrue();
    }

    @Test
    void whoever_is_named_facilitates_without_a_record_and_whatever_the_record_says() {
        var workshop = in("scheduled");
        var named = standing("facilitator", workshop).actor();

        assertThat(workshop.standingOf(named, null, null).facilitates()).isTrue();
        assertThat(workshop.standingOf(named, WorkshopRole.PARTICIPANT, RegistrationStatus.CANCELLED)
                        .facilitates())
                .isTrue();
    }

    private static void assertAllowed(boolean allowed, Rule rule, Runnable act) {
        if (allowed) {
            assertThatNoException().isThrownBy(act::run);
        } else {
            assertRefused(rule, act::run);
        }
    }
}
