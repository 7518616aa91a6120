package org.samling.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its rules, and each rule has been seen to bite. */
class ArchitectureTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTheHouse")
    void the_house_keeps_its_rules(HouseRule rule) {
        rule.check().check(House.REAL);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfThePlantedHouse")
    void every_rule_bites(HouseRule rule) {
        var report = String.join(
                "\n", rule.evaluate(House.PLANTED).getFailureReport().getDetails());

        assertThat(rule.brokenBy())
                .isNotEmpty()
                .allSatisfy(culprit -> assertThat(report).contains(culprit));
    }

    static List<HouseRule> rulesOfTheHouse() {
        return rules(House.ROOT);
    }

    static List<HouseRule> rulesOfThePlantedHouse() {
        return rules(House.PLANTED_ROOT);
    }

    private static List<HouseRule> rules(String root) {
        return Stream.of(
                        HomeRules.of(root),
                        PlainJavaRules.of(root),
                        AggregateRules.of(root),
                        TimeRules.of(root),
                        UseCaseRules.of(root),
                        PortRules.of(root),
                        RestRules.of(root),
                        PersistenceRules.of(root))
                .flatMap(List::stream)
                .toList();
    }
}
