package org.samling.adapters.persistence.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.samling.domain.shared.Module;

/** Reads the modules that an organisation has from their codes. */
final class ModuleCodes {

    private ModuleCodes() {}

    static Set<Module> read(Collection<String> codes) {
        var modules = EnumSet.noneOf(Module.class);
        codes.forEach(code -> modules.add(Module.named(code).orElseThrow()));
        return modules;
    }
}
