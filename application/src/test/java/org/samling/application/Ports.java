package org.samling.application;

import java.util.function.Supplier;
import org.samling.application.audit.port.AuditLog;
import org.samling.application.audit.port.AuditViews;
import org.samling.application.idempotency.port.IdempotencyKeys;
import org.samling.application.identity.port.Admissions;
import org.samling.application.identity.port.ProfileViews;
import org.samling.application.identity.port.Users;
import org.samling.application.organization.port.MemberViews;
import org.samling.application.organization.port.Members;
import org.samling.application.organization.port.Modules;
import org.samling.application.organization.port.OrganizationViews;
import org.samling.application.organization.port.Organizations;

/** All out-ports of one adapter. Whoever offers them can be held to every contract. */
public interface Ports {

    Organizations organizations();

    OrganizationViews organizationViews();

    Members members();

    MemberViews memberViews();

    Modules modules();

    Users users();

    Admissions admissions();

    ProfileViews profileViews();

    AuditLog auditLog();

    AuditViews auditViews();

    IdempotencyKeys idempotencyKeys();

    /** Does the work as one transaction, which an exception takes back. */
    <T> T inTransaction(Supplier<T> work);
}
