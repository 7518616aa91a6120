package org.samling.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

    @Test
    void an_id_is_a_uuid_of_version_seven() {
        var id = Ids.mint(NOON);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void an_id_begins_with_the_time_of_its_minting() {
        var milliseconds = Ids.mint(NOON).getMostSignificantBits() >>> 16;

        assertThat(Instant.ofEpochMilli(milliseconds)).isEqualTo(NOON);
    }

    @Test
    void ids_sort_by_the_time_of_their_minting() {
        var minted = LongStream.range(0, 1000)
                .mapToObj(
                        milliseconds -> Ids.mint(NOON.plusMillis(milliseconds)).toString());

        assertThat(minted).isSorted();
    }

    @Test
    void no_two_ids_of_the_same_moment_are_alike() {
        assertThat(Stream.generate(() -> Ids.mint(NOON)).limit(1000)).doesNotHaveDuplicates();
    }
}
