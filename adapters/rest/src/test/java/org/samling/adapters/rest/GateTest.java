package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.adapters.rest.idempotency.AnsweredOnce;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.OpenToEverybody;
import org.samling.domain.shared.Role;

@QuarkusTest
class GateTest extends RestTest {

    @Test
    void foreignAndInventedOrganisationsAreAnsweredAlike() {
        var foreign = as(World.admin())
                .get("/v1/organizations/{id}/members", world.abroad().value());
        var invented = as(World.admin()).get("/v1/organizations/{id}/members", UUID.randomUUID());
        assertThat(foreign.statusCode()).isEqualTo(404).isEqualTo(invented.statusCode());
        for (var field : new String[] {"code", "title", "detail", "type"}) {
            assertThat(foreign.<Object>path(field)).isEqualTo(invented.<Object>path(field));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "not-an-id", "1-1-1-1-1", "%00"})
    void whatCannotBeAnIdNamesNothing(String id) {
        as(World.admin())
                .urlEncodingEnabled(false)
                .get("/v1/organizations/" + id + "/members")
                .then()
                .statusCode(404);
    }

    @Test
    void whoMayNotIsToldSoBeforeTheBodyIsLookedAt() {
        as(World.subjectOf(Role.COORDINATOR))
                .contentType(ContentType.JSON)
                .body("{broken")
                .post("/v1/organizations/{id}/members", world.home().value())
                .then()
                .statusCode(403)
                .body("code", equalTo("role_too_low"));
        as(World.STRANGER)
                .contentType(ContentType.JSON)
                .body("{broken")
                .post("/v1/organizations/{id}/members", world.home().value())
                .then()
                .statusCode(404);
    }

    @Test
    void anUnreadableBodyForAThingThatIsNotThereIsAnsweredLikeTheMissingThing() {
        asAdmin()
                .contentType(PATCH)
                .body("{broken")
                .patch("/v1/organizations/{organization_id}/members/{user_id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        asAdmin()
                .contentType(PATCH)
                .body("{broken")
                .patch("/v1/organizations/{organization_id}/members/{user_id}", world.idOf(Role.CONTACT))
                .then()
                .statusCode(400);
    }

    @Test
    void nothingIsWrittenInAnInactiveOrganisationButItsMembersCanRead() {
        var frozen = World.organization(world.ports(), "Frosset");
        World.member(world.ports(), frozen, "frozen-admin", "Frosset", Role.ORG_ADMIN);
        as(World.PLATFORM_ADMIN)
                .post("/v1/organizations/{id}/deactivate", frozen.value())
                .then()
                .statusCode(200);
        as("frozen-admin")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/organizations/{id}/members", frozen.value())
                .then()
                .statusCode(403)
                .body("code", equalTo("organization_inactive"));
        as("frozen-admin")
                .get("/v1/organizations/{id}/members", frozen.value())
                .then()
                .statusCode(200);
    }

    @Test
    void inAnInactiveOrganisationNothingIsOfferedThatWouldBeRefused() {
        var frozen = World.organization(world.ports(), "Frosset");
        World.member(world.ports(), frozen, "frozen-owner", "Frosset", Role.ORG_ADMIN);
        var event = as("frozen-owner")
                .contentType(ContentType.JSON)
                .body(EventScene.plan(Map.of()))
                .post("/v1/organizations/{id}/events", frozen.value())
                .then()
                .statusCode(201)
                .body("allowed_actions", hasItem("publish"))
                .extract()
                .path("id");
        as(World.PLATFORM_ADMIN)
                .post("/v1/organizations/{id}/deactivate", frozen.value())
                .then()
                .statusCode(200);

        as("frozen-owner")
                .get("/v1/organizations/{id}/events/{event_id}", frozen.value(), event)
                .then()
                .statusCode(200)
                .body("allowed_actions", empty());
        as("frozen-owner")
                .get("/v1/organizations/{id}/events/{event_id}/eligibility", frozen.value(), event)
                .then()
                .statusCode(200)
                .body("eligible", equalTo(false))
                .body("next_step", equalTo("none"))
                .body("reasons.code", contains("organization_inactive"));
        as("frozen-owner")
                .get("/v1/organizations/{id}/members", frozen.value())
                .then()
                .statusCode(200)
                .body("items[0].allowed_actions", empty());
    }

    @Test
    void aPlatformAdminSeesNothingInsideAnOrganisation() {
        as(World.PLATFORM_ADMIN)
                .get("/v1/organizations/{id}/members", world.home().value())
                .then()
                .statusCode(404);
    }

    @Test
    void everyOperationSaysWhomItLetsIn() {
        assertThat(operations())
                .isNotEmpty()
                .allMatch(operation -> operation.isAnnotationPresent(Admits.class)
                        || operation.isAnnotationPresent(OpenToEverybody.class));
    }

    @Test
    void everyPostIsAnsweredOnce() {
        assertThat(operations().filter(operation -> operation.isAnnotationPresent(POST.class)))
                .isNotEmpty()
                .allMatch(operation -> operation.isAnnotationPresent(AnsweredOnce.class));
    }

    private static Stream<Method> operations() {
        return Arc.requireContainer()
                .beanManager()
                .getBeans(Object.class, jakarta.enterprise.inject.Any.Literal.INSTANCE)
                .stream()
                .map(bean -> (Class<?>) bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class)));
    }
}
