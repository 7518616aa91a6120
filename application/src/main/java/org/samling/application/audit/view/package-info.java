/**
 * Audit entries as they are shown.
 * Personal values are not in them; only that they changed.
 */
@NullMarked
package org.samling.application.audit.view;

import org.jspecify.annotations.NullMarked;
