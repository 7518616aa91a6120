package org.samling.adapters.persistence.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.RowsRead;
import org.samling.application.workshop.MyWorkshopViewsContract;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.TodoContent;
import org.samling.domain.workshop.Workshop;

@QuarkusTest
class PostgresMyWorkshopViewsTest extends OnPostgres implements MyWorkshopViewsContract {

    @Inject
    RowsRead rowsRead;

    @Test
    void of_all_workshops_only_the_own_ones_are_read() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        manyWorkshops(organization, anne);
        participant(scheduled(organization, anne), bodil);
        participant(scheduled(organization, anne), bodil);

        var read = rowsRead.withoutLoops(
                "mentor_workshops",
                () -> assertThat(myWorkshopViews()
                                .workshops(bodil.user(), null, MANY, NOON)
                                .items())
                        .hasSize(2));

        assertThat(read).isEqualTo(2);
    }

    /** Once by whom they name, and once more for what they are. */
    @Test
    void of_all_workshops_only_those_that_name_the_person_are_read() {
        var organization = withMentorProgram(anOrganization());
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        manyWorkshops(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        scheduled(organization, bodil);
        scheduled(organization, bodil);

        var read = rowsRead.withoutLoops(
                "mentor_workshops",
                () -> assertThat(myWorkshopViews()
                                .workshops(bodil.user(), null, MANY, NOON)
                                .items())
                        .hasSize(2));

        assertThat(read).isEqualTo(4);
    }

    @Test
    void of_all_workshops_only_those_with_an_own_todo_are_read() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        manyWorkshops(organization, anne);
        todo(scheduled(organization, anne), 1, new TodoContent("Bestille kaffe", null, anne.user(), null));

        var read = rowsRead.withoutLoops(
                "mentor_workshops",
                () -> assertThat(myWorkshopViews()
                                .todos(anne.user(), false, MANY)
                                .items())
                        .hasSize(1));

        assertThat(read).isEqualTo(1);
    }

    private void manyWorkshops(Organization organization, Member facilitator) {
        var plan = aWorkshopIn(organization, facilitator).plan();
        write(() -> {
            for (var i = 0; i < 500; i++) {
                workshops().add(Workshop.draft(organization.id(), plan, MORNING));
            }
        });
    }
}
