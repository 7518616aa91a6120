/**
 * The whole application, from HTTP to the rows of a real PostgreSQL.
 * What is proved here needs all the parts: who may do what, what it costs, and that a refusal changes nothing.
 */
@NullMarked
package org.samling.bootstrap.whole;

import org.jspecify.annotations.NullMarked;
