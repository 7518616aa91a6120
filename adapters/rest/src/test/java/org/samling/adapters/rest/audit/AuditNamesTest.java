package org.samling.adapters.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.samling.application.audit.AuditAction;

class AuditNamesTest {

    @Test
    void everyActionThatLeavesAnEntryHasItsNameOnTheWire() {
        assertThat(Arrays.stream(AuditEntryAction.values()).map(AuditEntryAction::code))
                .containsExactlyElementsOf(Arrays.stream(AuditAction.values())
                        .map(AuditAction::code)
                        .toList());
    }

    @Test
    void everyThingThatAnActionIsAboutHasItsNameOnTheWire() {
        assertThat(Arrays.stream(AuditAction.values())
                        .map(action -> action.code().split("\\.", -1)[0]))
                .allSatisfy(
                        thing -> assertThat(AuditedThingType.of(thing).code()).isEqualTo(thing));
    }
}
