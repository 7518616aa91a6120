package org.samling.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.samling.domain.shared.Refusals.assertRefused;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samling.domain.shared.ExpectedRevision.OneOf;

class ExpectedRevisionTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Revision second = Revision.first(MORNING).next(NOON);

    @Test
    void whoever_does_not_say_what_was_seen_may_change_anything() {
        assertThatNoException().isThrownBy(() -> ExpectedRevision.any().mustMatch(second));
    }

    @Test
    void whoever_has_seen_the_present_revision_may_change_it() {
        assertThatNoException().isThrownBy(() -> new OneOf(Set.of(1L, 2L)).mustMatch(second));
    }

    @Test
    void whoever_has_seen_an_older_revision_is_refused() {
        assertRefused(CommonRule.STALE_REVISION, () -> new OneOf(Set.of(1L)).mustMatch(second));
    }

    @Test
    void every_change_makes_the_next_revision_of_the_same_thing() {
        assertThat(second).isEqualTo(new Revision(2, MORNING, NOON));
    }
}
