package org.samling.application;

import java.util.function.Supplier;
import org.samling.application.audit.InMemoryAuditLog;
import org.samling.application.audit.InMemoryAuditViews;
import org.samling.application.idempotency.InMemoryIdempotencyKeys;
import org.samling.application.identity.InMemoryAdmissions;
import org.samling.application.identity.InMemoryProfileViews;
import org.samling.application.identity.InMemoryUsers;
import org.samling.application.organization.InMemoryMemberViews;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.organization.InMemoryModules;
import org.samling.application.organization.InMemoryOrganizationViews;
import org.samling.application.organization.InMemoryOrganizations;

/** Every out-port in memory, each reading what the others have written. */
public record InMemoryPorts(
        InMemoryOrganizations organizations,
        InMemoryOrganizationViews organizationViews,
        InMemoryMembers members,
        InMemoryMemberViews memberViews,
        InMemoryModules modules,
        InMemoryUsers users,
        InMemoryAdmissions admissions,
        InMemoryProfileViews profileViews,
        InMemoryAuditLog auditLog,
        InMemoryAuditViews auditViews,
        InMemoryIdempotencyKeys idempotencyKeys)
        implements Ports {

    public static InMemoryPorts empty() {
        var organizations = new InMemoryOrganizations();
        var members = new InMemoryMembers();
        var modules = new InMemoryModules();
        var users = new InMemoryUsers();
        var auditLog = new InMemoryAuditLog();
        return new InMemoryPorts(
                organizations,
                new InMemoryOrganizationViews(organizations, modules),
                members,
                new InMemoryMemberViews(members),
                modules,
                users,
                new InMemoryAdmissions(users, members, organizations, modules),
                new InMemoryProfileViews(members, organizations, modules),
                auditLog,
                new InMemoryAuditViews(auditLog),
                new InMemoryIdempotencyKeys());
    }

    /** Takes nothing back: what was written before an exception stays. Only the keys that were held are let go. */
    @Override
    public <T> T inTransaction(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            idempotencyKeys.letGo();
        }
    }
}
