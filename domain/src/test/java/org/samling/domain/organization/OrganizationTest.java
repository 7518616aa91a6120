package org.samling.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Refusals.assertRefused;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samling.domain.organization.OrganizationState.Active;
import org.samling.domain.organization.OrganizationState.Inactive;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Revision;

class OrganizationTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final OrganizationProfile profile = OrganizationProfile.of("Hørselslaget", "Europe/Oslo");
    private final Organization active = Organization.found(profile, MORNING);
    private final Organization inactive = active.deactivate(NOON);

    @Test
    void an_organization_is_active_from_its_founding_on() {
        assertThat(active.state()).isEqualTo(new Active());
        assertThat(active.revision()).isEqualTo(Revision.first(MORNING));
    }

    @Test
    void a_deactivated_organization_knows_since_when() {
        assertThat(inactive.state()).isEqualTo(new Inactive(NOON));
        assertThat(inactive.revision()).isEqualTo(new Revision(2, MORNING, NOON));
    }

    @Test
    void a_reactivated_organization_is_the_same_organization() {
        var evening = Instant.parse("2026-03-02T20:00:00Z");

        assertThat(inactive.reactivate(evening))
                .isEqualTo(new Organization(active.id(), profile, new Active(), new Revision(3, MORNING, evening)));
    }

    @Test
    void a_change_touches_neither_the_id_nor_the_state() {
        var sami = OrganizationProfile.of("Sámi searvi", "Arctic/Longyearbyen");

        assertThat(inactive.change(sami, NOON))
                .isEqualTo(new Organization(active.id(), sami, new Inactive(NOON), new Revision(3, MORNING, NOON)));
    }

    @Test
    void the_audit_log_keeps_name_time_zone_and_status() {
        assertThat(active.snapshot().facts())
                .isEqualTo(Map.of("name", "Hørselslaget", "time_zone", "Europe/Oslo", "status", "active"));
        assertThat(inactive.snapshot().differenceFrom(active.snapshot())).containsExactly("status");
    }

    @Nested
    class ValidOrganizationTransition {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                state,    act,        becomes
                active,   CHANGE,     active
                active,   DEACTIVATE, inactive
                active,   REACTIVATE, refused
                inactive, CHANGE,     inactive
                inactive, DEACTIVATE, refused
                inactive, REACTIVATE, active
                """)
        void deactivating_and_reactivating_take_turns(String state, OrganizationAct act, String becomes) {
            var organization = state.equals("active") ? active : inactive;
            if (becomes.equals("refused")) {
                assertRefused(
                        new Finding(
                                OrganizationRule.VALID_ORGANIZATION_TRANSITION,
                                Map.of("state", state, "act", act, "allowed", organization.allowedActs())),
                        () -> done(act, organization));
                assertThat(organization.allowedActs()).doesNotContain(act);
            } else {
                assertThat(organization.allowedActs()).contains(act);
                assertThat(done(act, organization).state().isActive()).isEqualTo(becomes.equals("active"));
            }
        }

        private static Organization done(OrganizationAct act, Organization organization) {
            return switch (act) {
                case CHANGE -> organization.change(OrganizationProfile.of("Hørselslaget Sør", null), NOON);
                case DEACTIVATE -> organization.deactivate(NOON);
                case REACTIVATE -> organization.reactivate(NOON);
            };
        }
    }
}
