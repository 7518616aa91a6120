package org.samling.bootstrap.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samling.domain.shared.OrganizationId;

class DutiesTest {

    private static final List<OrganizationId> ALL =
            Stream.generate(UUID::randomUUID).limit(4).map(OrganizationId::new).toList();

    private final RuntimeException defect = new IllegalStateException("a defect");
    private final RuntimeException outage = new IllegalStateException("it took too long");

    private final List<OrganizationId> done = new ArrayList<>();

    @Test
    void a_duty_is_fulfilled_everywhere() {
        assertThat(fulfilled(Map.of())).isTrue();
        assertThat(done).isEqualTo(ALL);
    }

    @Test
    void what_fails_in_one_organization_is_done_in_the_others() {
        assertThat(fulfilled(Map.of(ALL.get(0), defect, ALL.get(1), defect))).isFalse();
        assertThat(done).containsExactly(ALL.get(2), ALL.get(3));
    }

    @Test
    void what_takes_too_long_in_one_organization_is_done_in_the_others() {
        assertThat(fulfilled(Map.of(ALL.get(0), outage, ALL.get(2), outage))).isFalse();
        assertThat(done).containsExactly(ALL.get(1), ALL.get(3));
    }

    @Test
    void where_the_storage_is_away_for_one_after_the_other_the_rest_is_spared() {
        assertThat(fulfilled(Map.of(ALL.get(1), outage, ALL.get(2), outage))).isFalse();
        assertThat(done).containsExactly(ALL.get(0));
    }

    @Test
    void without_knowing_the_organizations_it_is_not_done_everywhere() {
        var duties = new Duties(
                () -> {
                    throw outage;
                },
                outage::equals);
        assertThat(duties.fulfilEverywhere("count", done::add)).isFalse();
        assertThat(done).isEmpty();
    }

    private boolean fulfilled(Map<OrganizationId, RuntimeException> failures) {
        return new Duties(() -> ALL, outage::equals).fulfilEverywhere("count", organization -> {
            var failure = failures.get(organization);
            if (failure != null) {
                throw failure;
            }
            done.add(organization);
        });
    }
}
