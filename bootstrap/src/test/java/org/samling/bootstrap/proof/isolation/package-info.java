/** What is an organisation's own, nobody of another one sees or touches. */
@NullMarked
package org.samling.bootstrap.proof.isolation;

import org.jspecify.annotations.NullMarked;
