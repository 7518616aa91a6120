package org.samling.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;

/** Where the time comes from. */
final class TimeRules {

    private static final Set<String> SYSTEM_TIME = Set.of("currentTimeMillis", "nanoTime");
    private static final Set<String> SYSTEM_ZONE = Set.of("systemDefault", "systemDefaultZone", "getDefault");

    private TimeRules() {}

    static List<HouseRule> of(String root) {
        return List.of(
                HouseRule.of(
                        "time comes from a clock",
                        noClasses()
                                .that()
                                .resideInAnyPackage(root + ".domain..", root + ".application..")
                                .should()
                                .accessTargetWhere(looksAtTheTime()),
                        "DomainThatAsksTheTime.now",
                        "DomainThatAsksTheTime.supplied",
                        "DomainThatAsksTheTime.milliseconds",
                        "DomainThatAsksTheTime.ownClock"),
                HouseRule.of(
                        "nothing depends on the time zone of the machine",
                        noClasses()
                                .that()
                                .resideInAPackage(root + "..")
                                .should()
                                .accessTargetWhere(takesTheZoneOfTheMachine()),
                        "ResourceInTheZoneOfTheMachine.today",
                        "ResourceInTheZoneOfTheMachine.zone"));
    }

    private static DescribedPredicate<JavaAccess<?>> looksAtTheTime() {
        return DescribedPredicate.describe("looks at the time without a clock", access -> {
            var target = access.getTarget();
            var owner = target.getOwner();
            return isNowWithoutClock(target)
                    || (owner.isEquivalentTo(System.class) && SYSTEM_TIME.contains(target.getName()))
                    || (owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system"))
                    || (owner.isEquivalentTo(Date.class) && target.getName().equals("<init>"));
        });
    }

    private static DescribedPredicate<JavaAccess<?>> takesTheZoneOfTheMachine() {
        return DescribedPredicate.describe("takes the zone of the machine", access -> {
            var target = access.getTarget();
            var owner = target.getOwner();
            var knowsZones = owner.isEquivalentTo(ZoneId.class)
                    || owner.isEquivalentTo(Clock.class)
                    || owner.isEquivalentTo(TimeZone.class);
            return (knowsZones && SYSTEM_ZONE.contains(target.getName()))
                    || (isNowWithoutClock(target)
                            && hasNoParameters(target)
                            && !owner.getSimpleName().equals("Instant"));
        });
    }

    private static boolean isNowWithoutClock(AccessTarget target) {
        return resideInAPackage("java.time..").test(target.getOwner())
                && target.getName().equals("now")
                && target instanceof CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean hasNoParameters(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget method
                && method.getRawParameterTypes().isEmpty();
    }
}
