package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.adapters.rest.problem.FieldProblem;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Language;
import org.samling.adapters.rest.problem.Texts;
import org.samling.domain.shared.Rule;

class TextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleHasATitleAndADetailInEveryLanguageAndNoTextIsLeftOver(Language language) throws IOException {
        var needed = new TreeSet<String>();
        Stream.of(ruleCodes(), codes(HttpProblem.values()), codes(FieldProblem.values()))
                .flatMap(Set::stream)
                .forEach(code -> {
                    needed.add(code + ".title");
                    needed.add(code + ".detail");
                });
        needed.add("required.detail.allowed");
        assertThat(texts(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(needed);
    }

    private static Properties texts(Language language) throws IOException {
        var texts = new Properties();
        var file = "problems_" + language.tag() + ".properties";
        try (var stream = Objects.requireNonNull(Texts.class.getResourceAsStream(file))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Set<String> ruleCodes() {
        return new ClassFileImporter()
                .importPackages("org.samling.domain", "org.samling.application").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(constant -> ((Rule) constant).code())
                        .collect(Collectors.toSet());
    }

    private static Set<String> codes(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
