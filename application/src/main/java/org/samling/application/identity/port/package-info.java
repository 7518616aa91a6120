/**
 * Where persons and their admissions are kept.
 * A person is known by the subject that the identity provider gave.
 */
@NullMarked
package org.samling.application.identity.port;

import org.jspecify.annotations.NullMarked;
