/**
 * What the tests on PostgreSQL share.
 * They all use one throwaway server, so that each brings its own organisations and leaves those of others alone.
 */
@NullMarked
package org.samling.adapters.persistence;

import org.jspecify.annotations.NullMarked;
