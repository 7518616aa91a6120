package org.samling.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** What stays at home in persistence, and how it speaks to the database. */
final class PersistenceRules {

    private static final Set<String> STRING_BUILDING =
            Set.of("format", "formatted", "concat", "join", "replace", "replaceAll", "replaceFirst", "repeat");

    /** Every statement passes here and gets the tenant's settings before it, which are a constant too. */
    private static final String THE_GATE = "ScopedStatement";

    private PersistenceRules() {}

    static List<HouseRule> of(String root) {
        var persistence = root + ".adapters.persistence..";
        var embedded = root + ".adapters.persistence.embedded";
        return List.of(
                HouseRule.of(
                        "rows stay home: all that others see of persistence is how it embeds a database",
                        classes()
                                .that()
                                .resideInAPackage(persistence)
                                .and()
                                .resideOutsideOfPackage(embedded)
                                .should()
                                .onlyHaveDependentClassesThat()
                                .resideInAPackage(persistence),
                        "RowThatTravels"),
                HouseRule.of(
                        "SQL is written out, never put together from strings",
                        classes()
                                .that()
                                .resideInAPackage(persistence)
                                .and()
                                .resideOutsideOfPackage(embedded)
                                .and()
                                .doNotHaveSimpleName(THE_GATE)
                                .should(putNoStringsTogether()),
                        "RowsFoundByConcatenation",
                        "RowsFoundByFormat",
                        "RowsFoundByBuilder"));
    }

    /** Strings that the compiler can put together are constants and not found here. */
    private static ArchCondition<JavaClass> putNoStringsTogether() {
        return new ArchCondition<>("put no strings together") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> buildsStrings(access.getTargetOwner(), access.getName()))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
                if (concatenates(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " puts strings together with +"));
                }
            }
        };
    }

    private static boolean buildsStrings(JavaClass owner, String method) {
        return owner.isEquivalentTo(StringBuilder.class)
                || owner.isEquivalentTo(StringBuffer.class)
                || owner.isEquivalentTo(StringJoiner.class)
                || (owner.isEquivalentTo(String.class) && STRING_BUILDING.contains(method))
                || (owner.getPackageName().startsWith("org.jdbi") && method.startsWith("define"));
    }

    /** The plus sign leaves no call behind, but an instruction that only the class file shows. */
    private static boolean concatenates(JavaClass type) {
        try (var bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return ClassFile.of().parse(bytes.readAllBytes()).methods().stream()
                    .flatMap(method -> method.code().stream())
                    .flatMap(code -> code.elementStream())
                    .anyMatch(element -> element instanceof InvokeDynamicInstruction call
                            && call.name().stringValue().startsWith("makeConcat"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
