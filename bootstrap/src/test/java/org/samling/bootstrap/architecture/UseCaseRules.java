package org.samling.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.bePackagePrivate;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveSimpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import org.samling.application.UseCase;

/** How use cases are kept, and who begins and ends transactions. */
final class UseCaseRules {

    private static final Set<String> TRANSACTIONS = Set.of(
            "jakarta.transaction.Transactional",
            "jakarta.transaction.UserTransaction",
            "jakarta.transaction.TransactionManager",
            "io.quarkus.narayana.jta.QuarkusTransaction");

    private static final Set<String> BEGINNINGS_AND_ENDS = Set.of(
            "begin",
            "commit",
            "rollback",
            "setAutoCommit",
            "inTransaction",
            "useTransaction",
            "setTransactionIsolation");

    /** Demo data is written as the database's owner, before the service answers anybody. */
    private static final String BEFORE_ANY_USE_CASE = "DemoData";

    /** Stands around every use case and repeats it; begins and ends nothing itself. */
    private static final String AROUND_EVERY_USE_CASE = "RetriedTransactions";

    private UseCaseRules() {}

    static List<HouseRule> of(String root) {
        return List.of(
                HouseRule.of(
                        "services hide behind their in-port",
                        classes()
                                .that(answerAnInPort(root))
                                .should(bePackagePrivate())
                                .andShould(haveSimpleNameEndingWith("Service")),
                        "PublicService",
                        "NamedForNothing"),
                HouseRule.of(
                        "what is called a service is one",
                        classes()
                                .that()
                                .haveSimpleNameEndingWith("Service")
                                .should()
                                .beAssignableTo(answerAnInPort(root)),
                        "LonelyService"),
                HouseRule.of(
                        "only services are use cases",
                        classes()
                                .that()
                                .areAnnotatedWith(UseCase.class)
                                .should()
                                .haveSimpleNameEndingWith("Service"),
                        "ResourceWithTransaction"),
                HouseRule.of(
                        "transactions only through @UseCase",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName(UseCase.class.getName())
                                .and()
                                .doNotHaveSimpleName(BEFORE_ANY_USE_CASE)
                                .and()
                                .doNotHaveSimpleName(AROUND_EVERY_USE_CASE)
                                .should()
                                .dependOnClassesThat(describe(
                                        "begin or end transactions", type -> TRANSACTIONS.contains(type.getName())))
                                .orShould()
                                .accessTargetWhere(beginsOrEndsATransaction()),
                        "ServiceOnItsOwnTransactionService",
                        "RowsThatCommit"));
    }

    /** In-ports are the interfaces that stand at the top of a feature, beside its out-ports and views. */
    private static DescribedPredicate<JavaClass> answerAnInPort(String root) {
        var inPort = resideInAPackage(root + ".application.*")
                .and(describe(
                        "top-level interfaces",
                        type -> type.isInterface() && !type.isAnnotation() && type.isTopLevelClass()));
        return describe(
                "answer an in-port",
                type -> !type.isInterface()
                        && type.getAllRawInterfaces().stream().anyMatch(inPort));
    }

    private static DescribedPredicate<JavaAccess<?>> beginsOrEndsATransaction() {
        return describe("begins or ends a transaction", access -> {
            var owner = access.getTargetOwner().getPackageName();
            return BEGINNINGS_AND_ENDS.contains(access.getName())
                    && (owner.startsWith("java.sql") || owner.startsWith("org.jdbi"));
        });
    }
}
