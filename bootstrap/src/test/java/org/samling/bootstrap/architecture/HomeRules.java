package org.samling.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import java.util.List;

/** Where classes live, and whom they may know. */
final class HomeRules {

    private HomeRules() {}

    static List<HouseRule> of(String root) {
        var domain = root + ".domain..";
        var application = root + ".application..";
        var adapters = root + ".adapters.*..";
        var bootstrap = root + ".bootstrap..";
        var client = root + ".client..";
        return List.of(
                HouseRule.of(
                        "every class has a home: the domain, the application, one of the adapters, bootstrap, or the client",
                        classes().should().resideInAnyPackage(domain, application, adapters, bootstrap, client),
                        "HomelessClass"),
                HouseRule.of(
                        "the domain knows nobody but itself",
                        knowsOnly(root, domain, domain),
                        "DomainThatKnowsThePort"),
                HouseRule.of(
                        "the application knows the domain",
                        knowsOnly(root, application, application, domain),
                        "ServiceThatKnowsItsAdapterService"),
                HouseRule.of(
                        "adapters know the application and the domain",
                        knowsOnly(root, adapters, adapters, application, domain),
                        "AdapterThatKnowsBootstrap"),
                HouseRule.of(
                        "the client knows the service by its document alone",
                        knowsOnly(root, client, client),
                        "ClientThatKnowsTheDomain"),
                HouseRule.of(
                        "adapters never see each other",
                        slices().matching(root + ".adapters.(*)..").should().notDependOnEachOther(),
                        "ResourceThatKnowsRows"),
                HouseRule.of(
                        "modules know no cycles among their features",
                        slices().matching(root + ".(domain|application|bootstrap).(*)..")
                                .should()
                                .beFreeOfCycles(),
                        "EntryThatKnowsItsCause"),
                HouseRule.of(
                        "adapters know no cycles among their features",
                        slices().matching(root + ".adapters.(*).(*)..").should().beFreeOfCycles(),
                        "LetterThatKnowsItsEnvelope"),
                HouseRule.of(
                        "what a class needs comes through its constructor",
                        fields().should()
                                .notBeAnnotatedWith(Inject.class)
                                .andShould()
                                .notBeAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty"),
                        "ServiceWithInjectedFieldService"));
    }

    private static ArchRule knowsOnly(String root, String who, String... whom) {
        return classes()
                .that()
                .resideInAPackage(who)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(root + "..").or(resideInAnyPackage(whom)));
    }
}
