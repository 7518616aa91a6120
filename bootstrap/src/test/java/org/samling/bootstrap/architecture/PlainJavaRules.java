package org.samling.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.List;
import org.samling.application.ReadCase;
import org.samling.application.UseCase;

/** What the domain and the application are made of. */
final class PlainJavaRules {

    /** What of Java they may use: nothing of files, networks, databases, threads or reflection. */
    private static final String[] PLAIN_JAVA = {
        "java.lang",
        "java.lang.annotation",
        "java.lang.invoke",
        "java.lang.runtime",
        "java.nio.charset",
        "java.util",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "java.time..",
        "java.math",
        "org.jspecify.annotations"
    };

    private PlainJavaRules() {}

    static List<HouseRule> of(String root) {
        var domain = root + ".domain..";
        var application = root + ".application..";
        return List.of(
                HouseRule.of(
                        "the domain is plain Java",
                        classes()
                                .that()
                                .resideInAPackage(domain)
                                .should()
                                .onlyDependOnClassesThat(
                                        resideInAnyPackage(PLAIN_JAVA).or(resideInAPackage(House.ROOT + ".."))),
                        "DomainThatReadsFiles"),
                HouseRule.of(
                        "so is the application, but for its two stereotypes",
                        classes()
                                .that()
                                .resideInAPackage(application)
                                .and()
                                .doNotBelongToAnyOf(UseCase.class, ReadCase.class)
                                .should()
                                .onlyDependOnClassesThat(
                                        resideInAnyPackage(PLAIN_JAVA).or(resideInAPackage(House.ROOT + ".."))),
                        "ServiceOnItsOwnTransactionService"));
    }
}
