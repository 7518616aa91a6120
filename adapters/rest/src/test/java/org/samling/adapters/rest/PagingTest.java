package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;

@QuarkusTest
class PagingTest extends RestTest {

    private static final String MEMBERS = "/v1/organizations/{id}/members";

    private OrganizationId crowd;

    @BeforeEach
    void sevenMembers() {
        crowd = World.organization(world.ports(), "Mange");
        World.member(world.ports(), crowd, World.admin(), "Admin", Role.ORG_ADMIN);
        for (var name : List.of("Berit", "Arne", "Cato", "Dina", "Even", "Frida")) {
            World.member(world.ports(), crowd, name, name, Role.CONTACT);
        }
    }

    @Test
    void aLoopOverTheCursorsMeetsEverybodyOnceAndInOrder() {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as(World.admin()).queryParam("limit", 3);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(MEMBERS, crowd.value());
            seen.addAll(page.path("items.display_name"));
            cursor = page.path("next_cursor");
            if (cursor != null) {
                assertThat(page.header("Link")).contains("cursor=" + cursor).endsWith("rel=\"next\"");
            }
        } while (cursor != null);
        assertThat(seen).containsExactly("Admin", "Arne", "Berit", "Cato", "Dina", "Even", "Frida");
    }

    @Test
    void theLinkLeadsToTheNextPage() {
        var link = as(World.admin())
                .queryParam("limit", 5)
                .get(MEMBERS, crowd.value())
                .header("Link");
        as(World.admin())
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .body("next_cursor", equalTo(null));
    }

    @Test
    void aCursorOpensNoOtherListFilterOrOrganisation() {
        String cursor = as(World.admin())
                .queryParam("limit", 2)
                .get(MEMBERS, crowd.value())
                .path("next_cursor");
        refused(cursor, "/v1/organizations/" + world.home() + "/members");
        refused(cursor, "/v1/organizations/" + crowd + "/audit-log");
        refused(cursor, "/v1/organizations/" + crowd + "/members?role=contact");
        refused(changed(cursor), "/v1/organizations/" + crowd + "/members");
        refused("%F0%9F%98%80", "/v1/organizations/" + crowd + "/members");
    }

    @Test
    void aCursorTellsNobodysName() {
        String cursor = as(World.admin())
                .queryParam("limit", 2)
                .get(MEMBERS, crowd.value())
                .path("next_cursor");
        assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1))
                .doesNotContain("Arne");
    }

    /** One character in its midst is another. */
    private static String changed(String cursor) {
        var place = cursor.length() / 2;
        return cursor.substring(0, place) + (cursor.charAt(place) == 'A' ? 'B' : 'A') + cursor.substring(place + 1);
    }

    private void refused(String cursor, String list) {
        as(World.admin())
                .urlEncodingEnabled(false)
                .get(list + (list.contains("?") ? "&" : "?") + "cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor_invalid"))
                .body("detail", containsString("next_cursor"));
    }
}
