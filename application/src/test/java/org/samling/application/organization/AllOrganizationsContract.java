package org.samling.application.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.domain.shared.OrganizationId;

/** What anybody who knows all organisations promises. */
public interface AllOrganizationsContract extends Scene {

    @Test
    default void every_organization_is_there_once_whether_it_is_active_or_not() {
        var active = anOrganization();
        var inactive = deactivated(anOrganization());

        assertThat(inTransaction(() -> allOrganizations().ids()))
                .contains(active.id(), inactive.id())
                .doesNotContain(new OrganizationId(UUID.randomUUID()))
                .doesNotHaveDuplicates();
    }
}
