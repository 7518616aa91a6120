package org.samling.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Refusals.assertRefused;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;

class OrganizationProfileTest {

    @Test
    void a_change_may_give_a_new_name_and_leave_the_time_zone() {
        var profile = OrganizationProfile.of("Hørselslaget", "Arctic/Longyearbyen");

        assertThat(profile.with(Change.to("Hørselslaget Sør"), Change.keep()))
                .isEqualTo(OrganizationProfile.of("Hørselslaget Sør", "Arctic/Longyearbyen"));
    }

    @Test
    void clearing_the_time_zone_brings_the_usual_one_back() {
        var profile = OrganizationProfile.of("Hørselslaget", "Arctic/Longyearbyen");

        assertThat(profile.with(Change.keep(), Change.to(null)).timeZone()).isEqualTo(ZoneId.of("Europe/Oslo"));
    }

    @Nested
    class NameRequiredNonEmpty {

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", " ", "\t\n"})
        void an_organization_has_a_name(@Nullable String name) {
            assertRefused(OrganizationRule.NAME_REQUIRED_NON_EMPTY, "name", () -> OrganizationProfile.of(name, null));
        }

        @Test
        void blanks_around_a_name_are_no_part_of_it() {
            assertThat(OrganizationProfile.of(" Hørselslaget ", null).name()).isEqualTo("Hørselslaget");
        }
    }

    @Nested
    class TextTooLong {

        @Test
        void a_name_of_two_hundred_characters_is_long_enough() {
            assertThat(OrganizationProfile.of("ø".repeat(200), null).name()).hasSize(200);
            assertRefused(
                    new Finding(CommonRule.TEXT_TOO_LONG, "name", Map.of("max_length", 200)),
                    () -> OrganizationProfile.of("ø".repeat(201), null));
        }
    }

    @Nested
    class ValidTimeZone {

        @ParameterizedTest
        @ValueSource(strings = {"Europe/Oslo", "Arctic/Longyearbyen", "America/Argentina/Ushuaia", "UTC"})
        void places_name_a_time_zone(String name) {
            assertThat(OrganizationProfile.of("Hørselslaget", name).timeZone()).isEqualTo(ZoneId.of(name));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Oslo", "Europe/Bærum", "europe/oslo", "+01:00", "UTC+1", "CET", "Z", "/"})
        void anything_else_does_not(String name) {
            assertRefused(CommonRule.VALID_TIME_ZONE, "time_zone", () -> OrganizationProfile.of("Hørselslaget", name));
        }

        @Test
        void without_one_the_clocks_are_those_of_oslo() {
            assertThat(OrganizationProfile.of("Hørselslaget", null).timeZone()).isEqualTo(ZoneId.of("Europe/Oslo"));
        }
    }
}
