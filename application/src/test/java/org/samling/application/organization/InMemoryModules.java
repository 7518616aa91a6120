package org.samling.application.organization;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samling.application.organization.port.Modules;
import org.samling.application.organization.view.ModuleView;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.OrganizationId;

/** The modules of organisations in memory. */
public final class InMemoryModules implements Modules {

    private final Map<Switch, ModuleView> switched = new HashMap<>();

    @Override
    public synchronized void switchTo(OrganizationId organization, Module module, boolean enabled, Instant now) {
        switched.put(new Switch(organization, module), new ModuleView(module, enabled, now));
    }

    public synchronized Set<Module> modulesOf(OrganizationId organization) {
        return Arrays.stream(Module.values())
                .filter(module -> view(organization, module).enabled())
                .collect(Collectors.toUnmodifiableSet());
    }

    synchronized ModuleView view(OrganizationId organization, Module module) {
        return switched.getOrDefault(new Switch(organization, module), new ModuleView(module, false, null));
    }

    private record Switch(OrganizationId organization, Module module) {}
}
