package org.samling.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnapshotTest {

    private final Snapshot kari = Snapshot.empty()
            .fact("role", Role.CONTACT)
            .fact("deadline", null)
            .personal("display_name", "Kari")
            .personal("email", null);

    @Test
    void two_that_are_alike_do_not_differ() {
        assertThat(kari.differenceFrom(kari)).isEmpty();
    }

    @Test
    void facts_and_what_is_personal_differ_by_name() {
        var later = kari.fact("role", Role.COORDINATOR).personal("display_name", "Kari Nordmann");

        assertThat(later.differenceFrom(kari)).containsExactly("display_name", "role");
    }

    @Test
    void getting_a_value_and_losing_it_are_differences() {
        var filled = kari.personal("email", "kari@example.org").fact("deadline", "2026-03-02");

        assertThat(filled.differenceFrom(kari)).containsExactly("deadline", "email");
        assertThat(kari.differenceFrom(filled)).containsExactly("deadline", "email");
    }

    @Test
    void what_comes_to_be_differs_from_nothing_in_every_attribute_that_has_a_value() {
        assertThat(kari.differenceFrom(Snapshot.empty())).containsExactly("display_name", "role");
        assertThat(Snapshot.empty().differenceFrom(kari)).containsExactly("display_name", "role");
    }
}
