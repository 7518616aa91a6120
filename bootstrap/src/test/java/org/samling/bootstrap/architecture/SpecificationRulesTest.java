package org.samling.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.Rule.Severity;

/** Every rule of the specification's documents is a rule of the domain, under its name, and has a test of that name. */
class SpecificationRulesTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/specification");
    private static final Pattern TEST_METHOD = Pattern.compile("void (\\w+)\\(");

    @ParameterizedTest
    @ValueSource(strings = {"mentor-workshop", "workshop-participant", "workshop-todo", "event", "event-participant"})
    void every_rule_of_the_document_is_one_of_the_domain(String document) throws IOException {
        assertThat(unknown(rulesOf(document))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentor-workshop", "workshop-participant", "workshop-todo", "event", "event-participant"})
    void every_rule_of_the_document_has_a_test_of_its_name(String document) throws IOException {
        assertThat(untested(rulesOf(document))).isEmpty();
    }

    @Test
    void the_documents_hold_as_many_rules_as_the_specification() throws IOException {
        assertThat(rulesOf("mentor-workshop")).hasSize(6 + 6).doesNotHaveDuplicates();
        assertThat(rulesOf("workshop-participant")).hasSize(5 + 5).doesNotHaveDuplicates();
        assertThat(rulesOf("workshop-todo")).hasSize(4 + 4).doesNotHaveDuplicates();
        assertThat(rulesOf("event")).hasSize(7 + 7).doesNotHaveDuplicates();
        assertThat(rulesOf("event-participant")).hasSize(6 + 6).doesNotHaveDuplicates();
    }

    /** The first four as the specification says; the others, for they warn of what is done as was asked. */
    @Test
    void these_rules_warn_and_all_others_stop() throws IOException {
        var specified = documents().flatMap(SpecificationRulesTest::lines).collect(Collectors.toSet());
        assertThat(constants()
                        .filter(rule -> specified.contains(rule.code()))
                        .filter(rule -> rule.severity() == Severity.WARNING)
                        .map(Rule::code))
                .containsExactlyInAnyOrder(
                        "cancellation_reason_on_cancel",
                        "due_date_not_in_past_on_create",
                        "assigned_user_belongs_to_workshop",
                        "geo_coordinates_valid",
                        "cascade_archive_on_organization_deactivation",
                        "cancellation_notifies_participants",
                        "cancelled_clears_attended",
                        "waitlist_promotion");
    }

    @Test
    void a_rule_that_nobody_wrote_or_tested_is_found() throws IOException {
        var planted = List.of("title_required", "rule_that_is_only_planted");
        assertThat(unknown(planted)).containsExactly("rule_that_is_only_planted");
        assertThat(untested(planted)).containsExactly("rule_that_is_only_planted");
    }

    private static List<String> unknown(List<String> rules) {
        var known = constants().map(Rule::code).collect(Collectors.toSet());
        return rules.stream().filter(rule -> !known.contains(rule)).toList();
    }

    private static List<String> untested(List<String> rules) throws IOException {
        var tests = TEST_METHOD
                .matcher(TestSources.text())
                .results()
                .map(method -> method.group(1))
                .collect(Collectors.toSet());
        return rules.stream().filter(rule -> !tests.contains(rule)).toList();
    }

    private static Stream<Rule> constants() {
        return House.REAL.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .map(JavaClass::reflect)
                .flatMap(rules -> Stream.of(rules.getEnumConstants()))
                .map(Rule.class::cast);
    }

    private static Stream<Path> documents() throws IOException {
        try (var files = Files.list(DOCUMENTS)) {
            return files.toList().stream();
        }
    }

    private static List<String> rulesOf(String document) throws IOException {
        return Files.readAllLines(DOCUMENTS.resolve(document + ".txt"));
    }

    private static Stream<String> lines(Path document) {
        return TestSources.read(document).lines();
    }
}
