package org.samling.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void what_a_change_does_not_mention_stays() {
        assertThat(Change.<String>keep().appliedTo("Kari")).isEqualTo("Kari");
        assertThat(Change.<String>keep().appliedTo(null)).isNull();
    }

    @Test
    void what_a_change_gives_takes_the_place_of_what_was() {
        assertThat(Change.to("Ola").appliedTo("Kari")).isEqualTo("Ola");
        assertThat(Change.to("Ola").appliedTo(null)).isEqualTo("Ola");
    }

    @Test
    void to_clear_is_not_to_keep() {
        assertThat(Change.<String>to(null).appliedTo("Kari")).isNull();
        assertThat(Change.<String>to(null)).isNotEqualTo(Change.<String>keep());
    }

    @Test
    void reading_a_change_as_something_else_keeps_and_clears_as_before() {
        assertThat(Change.to("42").map(Integer::valueOf)).isEqualTo(Change.to(42));
        assertThat(Change.<String>to(null).map(Integer::valueOf)).isEqualTo(Change.<Integer>to(null));
        assertThat(Change.<String>keep().map(Integer::valueOf)).isEqualTo(Change.<Integer>keep());
    }
}
