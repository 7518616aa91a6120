/**
 * What the organisation use cases need from outside: where organisations, members and modules are kept.
 * Named for what they hold; an adapter's name says how.
 */
@NullMarked
package org.samling.application.organization.port;

import org.jspecify.annotations.NullMarked;
