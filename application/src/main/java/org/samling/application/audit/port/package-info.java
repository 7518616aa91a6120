/**
 * Where audit entries are kept, and which request they came from.
 * The log can be appended to and read, nothing else.
 */
@NullMarked
package org.samling.application.audit.port;

import org.jspecify.annotations.NullMarked;
