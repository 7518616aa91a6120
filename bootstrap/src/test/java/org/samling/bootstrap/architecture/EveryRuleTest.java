package org.samling.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samling.domain.shared.Rule;

/**
 * A rule that the specification names is enforced somewhere, and some test names it: by its constant, as in
 * {@code MemberRule.VALID_EMAIL}, or by the code that a client gets, as in {@code "valid_email"}.
 */
class EveryRuleTest {

    @Test
    void every_rule_is_enforced() {
        assertThat(nowhereEnforced(House.REAL)).isEmpty();
    }

    @Test
    void every_rule_is_named_by_a_test() throws IOException {
        assertThat(namedByNoTest(House.REAL)).isEmpty();
    }

    @Test
    void a_rule_that_nobody_enforces_or_tests_is_found() throws IOException {
        assertThat(nowhereEnforced(House.PLANTED)).containsExactly("ForgottenRule.NOBODY_ENFORCES_THIS");
        assertThat(namedByNoTest(House.PLANTED))
                .containsExactlyInAnyOrder("ForgottenRule.NOBODY_ENFORCES_THIS", "ForgottenRule.NOBODY_TESTS_THIS");
    }

    private static List<String> nowhereEnforced(JavaClasses house) {
        return constants(house)
                .filter(constant -> constant.getAccessesToSelf().stream()
                        .allMatch(access -> access.getOriginOwner().equals(constant.getOwner())))
                .map(EveryRuleTest::name)
                .toList();
    }

    private static List<String> namedByNoTest(JavaClasses house) throws IOException {
        var tests = TestSources.text();
        return constants(house)
                .filter(constant -> !tests.contains(name(constant))
                        && !tests.contains('"' + constant.getName().toLowerCase(Locale.ROOT) + '"'))
                .map(EveryRuleTest::name)
                .toList();
    }

    private static Stream<JavaField> constants(JavaClasses house) {
        return house.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .flatMap(EveryRuleTest::constants);
    }

    private static Stream<JavaField> constants(JavaClass rules) {
        return rules.getEnumConstants().stream().map(JavaEnumConstant::name).map(rules::getField);
    }

    private static String name(JavaField constant) {
        return constant.getOwner().getSimpleName() + "." + constant.getName();
    }
}
