package org.samling.bootstrap.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.samling.adapters.rest.contract.DocumentedAnswers;
import org.samling.bootstrap.whole.Setting;

/** Says whether an answer is what must become of a request. */
final class Judge {

    private static final String PROBLEM = "application/problem+json";

    /** What rules between parameters say, each of which may stand alone. */
    private static final Set<String> BETWEEN_PARAMETERS = Set.of("not_together", "required_with");

    private Judge() {}

    /** A right request goes through, unless a rule between its fields or the state of things is against it. */
    static void right(Described operation, Ask ask, Answer answer) {
        documented(operation, ask, answer);
        assertThat(answer.status())
                .as("%s: %s", ask, answer.body())
                .satisfiesAnyOf(
                        status -> assertThat(status).isBetween(200, 304),
                        status -> assertThat(status).isIn(409, 422),
                        status -> {
                            assertThat(status).isEqualTo(400);
                            assertThat(answer.errors()).isNotEmpty().allMatch(Judge::isBetweenParameters);
                        });
    }

    static void wrong(Described operation, Case wrong, Answer answer) {
        documented(operation, wrong.ask(), answer);
        switch (wrong.fate()) {
            case POINTED_AT -> {
                if (!answer.isAboutEachOfMany()) {
                    refused(wrong, answer);
                }
                assertThat(answer.errors())
                        .as("%s: %s", wrong, answer.body())
                        .filteredOn(fault -> !isBetweenParameters(fault))
                        .isNotEmpty()
                        .allSatisfy(fault -> assertThat(fault.pointer() + '/').startsWith(wrong.place() + '/'));
            }
            case REFUSED -> refused(wrong, answer);
            case IN_VAIN -> {
                if (answer.isSuccess()) {
                    foundNothing(wrong, answer);
                } else {
                    refused(wrong, answer);
                }
            }
        }
    }

    private static boolean isBetweenParameters(Answer.Fault fault) {
        return BETWEEN_PARAMETERS.contains(fault.code());
    }

    private static void documented(Described operation, Ask ask, Answer answer) {
        assertThat(answer.status()).as("%s: %s", ask, answer.body()).isLessThan(500);
        DocumentedAnswers.documented()
                .check(operation.operationId(), answer.status(), answer.contentType(), answer.body());
    }

    private static void refused(Case wrong, Answer answer) {
        assertThat(answer.isRefusal())
                .as("%s: %d %s", wrong, answer.status(), answer.body())
                .isTrue();
        assertThat(answer.contentType()).as("%s: %s", wrong, answer.body()).startsWith(PROBLEM);
        assertThat(answer.json().path("code").asText())
                .as("%s: %s", wrong, answer.body())
                .isNotEmpty();
    }

    /** A list in which nothing is, or an answer that tells of this one why not. */
    private static void foundNothing(Case wrong, Answer answer) {
        assertThat(answer.body()).as("%s", wrong).doesNotContain(Setting.CANARY);
        var found = answer.json();
        if (found.has("items")) {
            assertThat(found.get("items")).as("%s: %s", wrong, answer.body()).isEmpty();
        } else {
            assertThat(found.has("reasons") ? found.get("reasons") : found.findPath("errors"))
                    .as("%s: %s", wrong, answer.body())
                    .isNotEmpty();
        }
    }
}
