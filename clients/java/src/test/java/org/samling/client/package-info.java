/** The client against a service that misbehaves; against the real one it is walked in bootstrap. */
@NullMarked
package org.samling.client;

import org.jspecify.annotations.NullMarked;
