package org.samling.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.samling.domain.shared.Revision;

/** What the things of the domain are like. */
final class AggregateRules {

    private AggregateRules() {}

    static List<HouseRule> of(String root) {
        var domain = root + ".domain..";
        return List.of(
                HouseRule.of(
                        "aggregates are islands: they know each other by id only",
                        slices().matching(root + ".domain.(*)..")
                                .should()
                                .notDependOnEachOther()
                                .ignoreDependency(alwaysTrue(), resideInAPackage(root + ".domain.shared..")),
                        "AggregateThatHoldsAnother",
                        "SharedValueThatKnowsAnAggregate"),
                HouseRule.of(
                        "the domain has no setters",
                        methods()
                                .that()
                                .areDeclaredInClassesThat()
                                .resideInAPackage(domain)
                                .should()
                                .haveNameNotMatching("set[A-Z].*"),
                        "AggregateWithSetter.setName"),
                HouseRule.of(
                        "the domain's fields are private and never change",
                        fields().that()
                                .areDeclaredInClassesThat()
                                .resideInAPackage(domain)
                                .and()
                                .areNotStatic()
                                .should()
                                .bePrivate()
                                .andShould()
                                .beFinal(),
                        "AggregateWithSetter.name",
                        "AggregateWithSetter.nickname"),
                HouseRule.of(
                        "nobody derives from the domain's classes",
                        classes()
                                .that()
                                .resideInAPackage(domain)
                                .and()
                                .areNotInterfaces()
                                .and()
                                .areNotEnums()
                                .and()
                                .areNotAnonymousClasses()
                                .should()
                                .haveModifier(FINAL),
                        "AggregateWithSetter"),
                HouseRule.of(
                        "restoring an aggregate as it stood is for mappers",
                        classes()
                                .should(beRestoredBy(root + ".adapters.persistence.."))
                                .as("restoring is for mappers"),
                        "ServiceThatRestoresService"));
    }

    /** An aggregate is a record of the domain that has a revision; its constructor takes anything that it is given. */
    private static ArchCondition<JavaClass> beRestoredBy(String mappers) {
        var isMapper = resideInAPackage(mappers);
        return new ArchCondition<>("be restored by mappers only") {
            @Override
            public void check(JavaClass caller, ConditionEvents events) {
                caller.getAccessesFromSelf().stream()
                        .filter(access -> access.getTarget().getName().equals("<init>"))
                        .filter(access -> isAggregate(access.getTargetOwner()))
                        .forEach(access -> events.add(new SimpleConditionEvent(
                                access,
                                isMapper.test(caller)
                                        || caller.getPackage()
                                                .equals(access.getTargetOwner().getPackage()),
                                access.getDescription())));
            }
        };
    }

    private static boolean isAggregate(JavaClass type) {
        return type.isRecord()
                && type.getPackageName().contains(".domain.")
                && type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(Revision.class));
    }
}
