package org.samling.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.Path;
import java.util.List;
import org.samling.domain.shared.Revision;

/** What resources say, and to whom they speak. */
final class RestRules {

    private RestRules() {}

    static List<HouseRule> of(String root) {
        var rest = root + ".adapters.rest..";
        var inner = resideInAnyPackage(root + ".domain..", root + ".application..");
        return List.of(
                HouseRule.of(
                        "resources return nothing of the domain or the application",
                        methods()
                                .that()
                                .areDeclaredInClassesThat(
                                        simpleNameEndingWith("Resource").or(annotatedWith(Path.class)))
                                .and()
                                .arePublic()
                                .should(returnNothingOf(inner)),
                        "DomainTellingResource.one",
                        "DomainTellingResource.many"),
                HouseRule.of(
                        "answers hold nothing of the domain or the application, but for the revision in the ETag",
                        fields().that()
                                .areDeclaredInClassesThat(describe(
                                        "are answers",
                                        type -> resideInAPackage(rest).test(type)
                                                && type.isRecord()
                                                && type.getSimpleName().matches(".*(Response|List)")))
                                .should(holdNothingOf(inner)),
                        "DomainInResponse.role",
                        "DomainInResponse.roles"),
                HouseRule.of(
                        "resources speak to in-ports only",
                        classes()
                                .that()
                                .resideInAPackage(rest)
                                .should(onlyKnowPortsThatTheyAnswer(root + ".application.*.port..")),
                        "ResourceThatAsksAPort"));
    }

    private static ArchCondition<JavaMethod> returnNothingOf(DescribedPredicate<JavaClass> inner) {
        return new ArchCondition<>("return nothing of the domain or the application") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                judge(events, method, method.getFullName(), method.getReturnType(), inner);
            }
        };
    }

    private static ArchCondition<JavaField> holdNothingOf(DescribedPredicate<JavaClass> inner) {
        return new ArchCondition<>("hold nothing of the domain or the application") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (!field.getRawType().isEquivalentTo(Revision.class)) {
                    judge(events, field, field.getFullName(), field.getType(), inner);
                }
            }
        };
    }

    private static void judge(
            ConditionEvents events, Object judged, String name, JavaType type, DescribedPredicate<JavaClass> inner) {
        type.getAllInvolvedRawTypes().stream()
                .filter(inner)
                .forEach(told -> events.add(
                        SimpleConditionEvent.violated(judged, "%s tells %s".formatted(name, told.getName()))));
    }

    private static ArchCondition<JavaClass> onlyKnowPortsThatTheyAnswer(String ports) {
        var port = resideInAPackage(ports);
        return new ArchCondition<>("know only ports that they answer") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> port.test(dependency.getTargetClass()))
                        .filter(dependency ->
                                !type.isAssignableTo(dependency.getTargetClass().getName()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }
}
