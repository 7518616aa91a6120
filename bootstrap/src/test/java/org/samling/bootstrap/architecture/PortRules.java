package org.samling.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.PlatformAdmin;

/** What ports look like: a parameter that is forgotten does not compile, or is found here. */
final class PortRules {

    /** What of the application is the same for all organisations, a person's own in all of them, or before any is known. */
    private static final Set<String> OF_NO_ORGANIZATION = Set.of(
            "AllOrganizations.ids",
            "CurrentRequest.traceId",
            "Deliveries.figures",
            "Deliveries.lanesWithWork",
            "Deliveries.organizationsWithNotices",
            "IdempotencyKeys.forgetBefore",
            "Inbox.find",
            "Inbox.list",
            "Inbox.markAllRead",
            "Inbox.markRead",
            "Inbox.unread",
            "MyEventViews.events",
            "MyWorkshopViews.todos",
            "MyWorkshopViews.workshops",
            "Preferences.find",
            "Preferences.lock",
            "Preferences.save",
            "ProfileViews.membershipsOf",
            "Users.find",
            "Users.recognize");

    private static final Set<String> BY_NOBODY_IN_PARTICULAR = Set.of(
            "AdmitCallers.admit",
            "AdmitCallers.recognize",
            "AnswerOnce.answer",
            "DeliverNotices.failed",
            "DeliverNotices.figures",
            "DeliverNotices.forgetSome",
            "DeliverNotices.lanesWithWork",
            "DeliverNotices.organizationsWithNotices",
            "DeliverNotices.receiverGone",
            "DeliverNotices.sortSome",
            "DeliverNotices.succeeded",
            "DeliverNotices.take",
            "DeliverNotices.onHold",
            "DeliverNotices.undeliverable",
            "ForgetOldAnswers.forgetSome",
            "KeepInbox.markAllRead",
            "KeepInbox.markRead",
            "KeepPreferences.change",
            "KeepPreferences.get",
            "ReadInbox.get",
            "ReadInbox.list",
            "ReadInbox.unread",
            "RemindPeople.remindSome",
            "ShowMyEvents.events",
            "ShowMyWorkshops.todos",
            "ShowMyWorkshops.workshops",
            "ShowProfile.profileOf",
            "TidyEvents.archiveSome",
            "TidyEvents.drift",
            "TidyEvents.organizations");

    private PortRules() {}

    static List<HouseRule> of(String root) {
        return List.of(
                HouseRule.of(
                        "ports are interfaces",
                        classes()
                                .that()
                                .resideInAPackage(root + ".application.*.port..")
                                .and()
                                .areTopLevelClasses()
                                .should()
                                .beInterfaces(),
                        "PortThatIsAClass"),
                HouseRule.of(
                        "out-ports take the organisation first, or a thing that belongs to one",
                        methods()
                                .that()
                                .areDeclaredInClassesThat()
                                .resideInAPackage(root + ".application.*.port..")
                                .and()
                                .areDeclaredInClassesThat()
                                .areTopLevelClasses()
                                .and(areNot(OF_NO_ORGANIZATION))
                                .should(takeFirst("an organisation", PortRules::tellsTheOrganization)),
                        "PortThatForgotTheOrganization.find",
                        "PortThatForgotTheOrganization.all"),
                HouseRule.of(
                        "in-ports learn first of all who is acting",
                        methods()
                                .that()
                                .areDeclaredInClassesThat()
                                .resideInAPackage(root + ".application.*")
                                .and()
                                .areDeclaredInClassesThat()
                                .areInterfaces()
                                .and()
                                .areDeclaredInClassesThat()
                                .areTopLevelClasses()
                                .and(areNot(BY_NOBODY_IN_PARTICULAR))
                                .should(takeFirst("who acts", PortRules::tellsWhoActs)),
                        "ConversationWithNobody.leave",
                        "ConversationWithNobody.end",
                        "ConversationWithNobody.greet"));
    }

    /** An organisation, a thing that belongs to one, or what became of such a thing: a record of it before and after. */
    private static boolean tellsTheOrganization(JavaClass type) {
        return type.isEquivalentTo(PlatformAdmin.class)
                || belongsToOne(type)
                || (type.isRecord() && answers(type).anyMatch(PortRules::belongsToOne));
    }

    private static boolean belongsToOne(JavaClass type) {
        return type.isEquivalentTo(OrganizationId.class)
                || answers(type).anyMatch(answer -> answer.isEquivalentTo(OrganizationId.class));
    }

    private static Stream<JavaClass> answers(JavaClass type) {
        return type.getMethods().stream().map(JavaMethod::getRawReturnType);
    }

    /** The first component of a command, for the order in which a record names its components is its constructor's. */
    private static boolean tellsWhoActs(JavaClass type) {
        return isWhoActs(type)
                || (type.isRecord()
                        && type.getConstructors().stream()
                                .allMatch(constructor -> constructor.getRawParameterTypes().stream()
                                        .findFirst()
                                        .filter(PortRules::isWhoActs)
                                        .isPresent()));
    }

    private static boolean isWhoActs(JavaClass type) {
        return type.isEquivalentTo(Actor.class) || type.isEquivalentTo(PlatformAdmin.class);
    }

    private static DescribedPredicate<JavaMethod> areNot(Set<String> exceptions) {
        return describe("are not among " + exceptions, method -> !exceptions.contains(name(method)));
    }

    private static ArchCondition<JavaMethod> takeFirst(String what, Predicate<JavaClass> isIt) {
        return new ArchCondition<>("take first " + what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Optional<JavaClass> first =
                        method.getRawParameterTypes().stream().findFirst();
                events.add(new SimpleConditionEvent(
                        method,
                        first.filter(isIt).isPresent(),
                        "%s does not take first %s".formatted(method.getFullName(), what)));
            }
        };
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
