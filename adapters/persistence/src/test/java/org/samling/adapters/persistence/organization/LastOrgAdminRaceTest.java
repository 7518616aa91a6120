package org.samling.adapters.persistence.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.application.organization.KeepMembers;
import org.samling.application.organization.KeepMembers.Remove;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.MemberRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.RuleViolation;

/** Two org admins remove each other at the same moment. */
@QuarkusTest
class LastOrgAdminRaceTest extends OnPostgres {

    @Inject
    KeepMembers keepMembers;

    @Test
    void one_of_them_remains() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.ORG_ADMIN);
        var bodil = memberOf(organization, "Bodil", Role.ORG_ADMIN);
        try (var other = Executors.newSingleThreadExecutor()) {
            var late = inTransaction(() -> {
                removes(anne, bodil);
                var removal = other.submit(() -> removes(bodil, anne));
                Sessions.awaitSomebodyWaiting();
                return removal;
            });
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(late::get)
                    .havingCause()
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.rule()).isEqualTo(MemberRule.LAST_ORG_ADMIN_REMAINS));
        }
        assertThat(members().countOrgAdmins(organization.id())).isEqualTo(1);
    }

    /** The control: the same conversation with the ports, without the lock. */
    @Test
    void without_the_lock_nobody_would_remain() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.ORG_ADMIN);
        var bodil = memberOf(organization, "Bodil", Role.ORG_ADMIN);
        try (var other = Executors.newSingleThreadExecutor()) {
            write(() -> {
                removedWithoutLock(bodil);
                try {
                    other.submit(() -> write(() -> removedWithoutLock(anne))).get();
                } catch (InterruptedException | ExecutionException failure) {
                    throw new AssertionError(failure);
                }
            });
        }
        assertThat(members().countOrgAdmins(organization.id())).isZero();
    }

    private void removes(Member actor, Member removed) {
        keepMembers.remove(new Remove(
                new Actor(actor.user(), actor.organization(), Role.ORG_ADMIN, Set.of(), true),
                removed.user(),
                ExpectedRevision.any()));
    }

    private void removedWithoutLock(Member member) {
        var before = members().find(member.organization(), member.user()).orElseThrow();
        members().save(before.remove(members().countOrgAdmins(member.organization()), NOON));
    }
}
