package org.samling.application.organization;

import org.jspecify.annotations.Nullable;
import org.samling.application.organization.view.ModuleView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Module;

/** How org admins decide which modules the organisation has. */
public interface SwitchModules {

    /** Switches a module on or off; to what it is already, changes nothing. */
    ModuleView switchTo(Switch command);

    record Switch(Actor actor, Module module, @Nullable Boolean enabled, ExpectedRevision expected) {}
}
