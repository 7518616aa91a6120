package org.samling.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModuleTest {

    @ParameterizedTest
    @EnumSource
    void a_module_is_found_under_the_name_it_has_outside(Module module) {
        assertThat(Module.named(module.code())).contains(module);
    }

    @Test
    void a_name_that_no_module_has_finds_none() {
        assertThat(Module.named("MENTOR_PROGRAM")).isEmpty();
    }
}
