/**
 * The embedded server with real processes: started, restarted, killed and found again. Other tests need only a throwaway
 * one.
 */
@NullMarked
package org.samling.adapters.persistence.embedded;

import org.jspecify.annotations.NullMarked;
