/**
 * What the committed OpenAPI document promises, and whether answers keep it.
 * Tests of this module hold their answers against it, and so do the tests of the whole.
 */
@NullMarked
package org.samling.adapters.rest.contract;

import org.jspecify.annotations.NullMarked;
