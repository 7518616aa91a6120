package org.samling.adapters.rest.retirement;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A retirement")
class RetirementNoticeTest {

    @Test
    @DisplayName("is announced twelve months before, and not a day less")
    void isAnnouncedTwelveMonthsBefore() {
        assertThatCode(() -> Retirement.of("2027-03-01", "2028-03-01", "")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Retirement.of("2027-03-01", "2028-02-29", ""))
                .hasMessage("Deprecated on 2027-03-01, it cannot go on 2028-02-29: twelve months' notice is promised");
    }

    @Test
    @DisplayName("has dates that are dates")
    void hasDatesThatAreDates() {
        assertThatThrownBy(() -> Retirement.of("soon", "2028-03-01", ""))
                .hasMessage("Not a date such as 2027-01-01: soon");
        assertThatThrownBy(() -> Retirement.of("2027-01-01", "2028-02-30", ""))
                .hasMessage("Not a date such as 2027-01-01: 2028-02-30");
    }

    @Test
    @DisplayName("names what to use instead only with parameters that it has itself")
    void namesWhatToUseInsteadOnlyWithParametersThatItHasItself() {
        var retirement = Retirement.of("2027-01-01", "2028-01-01", "/v1/ships/{ship_id}");
        assertThatCode(() -> retirement.mustFit("/v1/boats/{ship_id}")).doesNotThrowAnyException();
        assertThatThrownBy(() -> retirement.mustFit("/v1/boats/{boat_id}"))
                .hasMessage("/v1/boats/{boat_id} has no {ship_id} to put into /v1/ships/{ship_id}");
    }
}
