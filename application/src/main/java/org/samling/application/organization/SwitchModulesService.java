package org.samling.application.organization;

import java.time.Clock;
import java.util.Objects;
import org.samling.application.UseCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.audit.AuditedThing;
import org.samling.application.organization.port.Modules;
import org.samling.application.organization.port.OrganizationViews;
import org.samling.application.organization.port.Organizations;
import org.samling.application.organization.view.ModuleView;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Snapshot;

@UseCase
class SwitchModulesService implements SwitchModules {

    private final Organizations organizations;
    private final Modules modules;
    private final OrganizationViews views;
    private final AuditTrail audit;
    private final Clock clock;

    SwitchModulesService(
            Organizations organizations, Modules modules, OrganizationViews views, AuditTrail audit, Clock clock) {
        this.organizations = organizations;
        this.modules = modules;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public ModuleView switchTo(Switch command) {
        var actor = command.actor();
        actor.mustBeAllowed(Permission.SWITCH_MODULES);
        var enabled = requiredSwitch(command);
        organizations
                .lockForChange(actor.organization())
                .orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND))
                .mustBeActive();
        var before = view(actor.organization(), command.module());
        command.expected().mustMatch(before.revisionNumber());
        if (before.enabled() == enabled) {
            return before;
        }
        var now = clock.instant();
        modules.switchTo(actor.organization(), command.module(), enabled, now);
        audit.record(
                actor.user(),
                actor.organization(),
                AuditAction.MODULE_SWITCHED,
                AuditedThing.module(actor.organization()),
                snapshot(command.module(), before.enabled()),
                snapshot(command.module(), enabled));
        return new ModuleView(command.module(), enabled, now);
    }

    private ModuleView view(OrganizationId organization, Module module) {
        return views.modules(organization).stream()
                .filter(view -> view.module() == module)
                .findFirst()
                .orElseThrow();
    }

    private static Snapshot snapshot(Module module, boolean enabled) {
        return Snapshot.empty().fact("module", module.code()).fact("enabled", enabled);
    }

    private static boolean requiredSwitch(Switch command) {
        new Findings().required(command.enabled(), "enabled").warningsOrThrow();
        return Objects.requireNonNull(command.enabled());
    }
}
