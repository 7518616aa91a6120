package org.samling.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.samling.domain.workshop.Workshops.AFTER;
import static org.samling.domain.workshop.Workshops.END;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private final Attendance unknown = Attendance.unknown();

    @Test
    void at_first_nothing_is_known() {
        assertThat(unknown.attended()).isNull();
        assertThat(unknown.attendedDays()).isEmpty();
        assertThat(unknown.missedDays()).isEmpty();
        assertThat(unknown.confirmedAt()).isNull();
    }

    @Test
    void whoever_was_there_on_one_day_has_attended() {
        var one = unknown.recorded(List.of(1, 3), false, AFTER).recorded(List.of(2), true, END);

        assertThat(one.attended()).isTrue();
        assertThat(one.attendedDays()).containsExactly(2);
        assertThat(one.missedDays()).containsExactly(1, 3);
        assertThat(one.confirmedAt()).isEqualTo(END);
    }

    @Test
    void whoever_was_there_on_no_day_has_not_attended() {
        assertThat(unknown.recorded(List.of(1, 2), false, AFTER).attended()).isFalse();
    }

    @Test
    void what_was_recorded_wrongly_is_recorded_anew() {
        var mended = unknown.recorded(List.of(1, 2), true, AFTER).recorded(List.of(1), false, END);

        assertThat(mended).isEqualTo(new Attendance(new TreeMap<>(Map.of(1, false, 2, true)), END));
    }

    @Test
    void what_is_forgotten_of_one_day_is_still_known_of_the_others() {
        var rest = unknown.recorded(List.of(1), true, AFTER)
                .recorded(List.of(2), false, AFTER)
                .forgotten(List.of(1), END);

        assertThat(rest).isEqualTo(new Attendance(new TreeMap<>(Map.of(2, false)), END));
    }

    @Test
    void what_is_forgotten_of_every_day_was_never_confirmed() {
        assertThat(unknown.recorded(List.of(1, 2), true, AFTER).forgotten(List.of(1, 2), END))
                .isEqualTo(unknown);
        assertThat(unknown.forgotten(List.of(1), END)).isEqualTo(unknown);
        assertThat(unknown.recorded(List.of(), true, END)).isEqualTo(unknown);
    }

    @Test
    void it_is_confirmed_when_some_of_it_is_recorded() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Attendance(new TreeMap<>(), END));
        assertThatIllegalArgumentException().isThrownBy(() -> new Attendance(new TreeMap<>(Map.of(1, true)), null));
    }
}
