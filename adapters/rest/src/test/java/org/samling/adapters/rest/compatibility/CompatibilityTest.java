package org.samling.adapters.rest.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samling.adapters.rest.contract.CommittedDocument;

@DisplayName("Whoever has written a client for the last release")
class CompatibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

    /** The planted edits are made to an excerpt, which is faster. */
    private static final Set<String> EXCERPT = Set.of(
            "addWebhook",
            "changeEvent",
            "createEvent",
            "deleteEvent",
            "duplicateEvent",
            "foundOrganization",
            "getEvent",
            "getEventEligibility",
            "getMyProfile",
            "listEvents",
            "listMyTodos",
            "markAllMyNotificationsRead",
            "publishEvent",
            "reorderWorkshopTodos",
            "signUpForEvent",
            "signUpManyForEvent");

    private static JsonNode released;
    private static JsonNode excerpt;

    @BeforeAll
    static void readReleased() throws IOException {
        released = new YAMLMapper().readTree(Files.readString(Path.of("released.yaml")));
        excerpt = Draft.of(released).keeping(EXCERPT).document();
    }

    @Test
    @DisplayName("can go on using it")
    void canGoOnUsingIt() throws IOException {
        assertThat(Compatibility.breaches(released, CommittedDocument.tree(), LocalDate.now(Clock.systemUTC())))
                .as(
                        "docs/compatibility.md promises that what is in released.yaml stays. Take the change back; or put the"
                                + " new beside the old, and let the old retire: @Retiring")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.samling.adapters.rest.compatibility.BreakingEdits#all")
    @DisplayName("would stumble over this, and it is found")
    void breaks(Edit edit) {
        assertThat(breachesOf(edit)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.samling.adapters.rest.compatibility.HarmlessEdits#all")
    @DisplayName("does not notice this, and it passes")
    void passes(Edit edit) {
        assertThat(breachesOf(edit)).isEmpty();
    }

    @Test
    @DisplayName("would stumble over a code that is gone, even in another list")
    void stumblesOverACodeThatIsGone() {
        var before = Draft.of(excerpt);
        before.operation("createEvent")
                .putArray("x-codes")
                .add("capacity_reached")
                .add("event_in_past");
        var after = Draft.of(before.document());
        after.operation("createEvent").putArray("x-codes").add("event_full").add("event_in_past");
        assertThat(Compatibility.breaches(before.document(), after.document(), TODAY))
                .containsExactly("[createEvent]: the code capacity_reached is gone");
    }

    @Test
    @DisplayName("was told long before an operation goes")
    void wasToldLongBeforeAnOperationGoes() {
        var before = Draft.of(excerpt);
        before.operation("duplicateEvent").put("deprecated", true).put("x-sunset", TODAY.toString());
        var after = Draft.of(before.document());
        after.withoutOperation("duplicateEvent");
        after.document().withObject("/components/schemas").remove(List.of("DuplicateEventRequest", "EventCopies"));
        assertThat(Compatibility.breaches(before.document(), after.document(), TODAY.minusDays(1)))
                .isNotEmpty();
        assertThat(Compatibility.breaches(before.document(), after.document(), TODAY))
                .isEmpty();
    }

    private static List<String> breachesOf(Edit edit) {
        var draft = Draft.of(excerpt);
        edit.change().accept(draft);
        assertThat(draft.document()).as("the edit edits").isNotEqualTo(excerpt);
        return Compatibility.breaches(excerpt, draft.document(), TODAY);
    }
}
