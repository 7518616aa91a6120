package org.samling.adapters.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.RowsRead;
import org.samling.application.event.MyEventViewsContract;
import org.samling.domain.event.Event;
import org.samling.domain.shared.Role;

@QuarkusTest
class PostgresMyEventViewsTest extends OnPostgres implements MyEventViewsContract {

    @Inject
    RowsRead rowsRead;

    @Test
    void of_all_events_only_the_own_ones_are_read() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var sketch = anEventIn(organization, anne);
        var ofOthers = Stream.generate(() -> Event.draft(organization.id(), sketch.plan(), anne.user(), MORNING))
                .limit(500)
                .toList();
        write(() -> events().add(organization.id(), ofOthers));
        participant(sketch.published(), anne);
        participant(sketch.published(), anne);

        var read = rowsRead.withoutLoops(
                "events",
                () -> assertThat(myEventViews()
                                .events(anne.user(), null, MANY, NOON)
                                .items())
                        .hasSize(2));

        assertThat(read).isEqualTo(2);
    }
}
