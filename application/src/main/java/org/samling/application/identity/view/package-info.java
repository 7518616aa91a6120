/**
 * The caller's own profile.
 * It spans organisations, for a person may be a member of several.
 */
@NullMarked
package org.samling.application.identity.view;

import org.jspecify.annotations.NullMarked;
