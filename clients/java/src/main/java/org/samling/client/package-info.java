/**
 * The client of a Samling service: {@link org.samling.client.Samling} is where to begin. There is a class for each group of
 * operations, all of them generated from the service's OpenAPI document; what carries them over HTTP is written by hand.
 */
@NullMarked
package org.samling.client;

import org.jspecify.annotations.NullMarked;
