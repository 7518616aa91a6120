package org.samling.domain.organization;

import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.TimeZones;

/** What an organisation is called, and where its clocks are: the zone of its workshops and events unless they say otherwise. */
public record OrganizationProfile(String name, ZoneId timeZone) {

    public static final int LONGEST_NAME = 200;
    private static final String DEFAULT_ZONE = "Europe/Oslo";

    /** Reads a profile from what a caller wrote, and refuses it with all that is wrong with it. */
    public static OrganizationProfile of(@Nullable String name, @Nullable String timeZone) {
        var findings = new Findings();
        var profile = read(findings, name, timeZone);
        findings.warningsOrThrow();
        return Objects.requireNonNull(profile);
    }

    static @Nullable OrganizationProfile read(Findings findings, @Nullable String name, @Nullable String timeZone) {
        var zone = TimeZones.named(timeZone == null ? DEFAULT_ZONE : timeZone);
        findings.requiredText(name, OrganizationRule.NAME_REQUIRED_NON_EMPTY, "name", LONGEST_NAME)
                .check(zone != null, CommonRule.VALID_TIME_ZONE, "time_zone");
        return name == null || zone == null ? null : new OrganizationProfile(name.strip(), zone);
    }

    public OrganizationProfile with(Change<String> newName, Change<String> newTimeZone) {
        return of(newName.appliedTo(name), newTimeZone.appliedTo(timeZone.getId()));
    }
}
