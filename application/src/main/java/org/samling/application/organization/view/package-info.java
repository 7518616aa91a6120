/**
 * Organisations, members and modules as they are shown.
 * Read models: what a reader needs, and nothing to decide with.
 */
@NullMarked
package org.samling.application.organization.view;

import org.jspecify.annotations.NullMarked;
