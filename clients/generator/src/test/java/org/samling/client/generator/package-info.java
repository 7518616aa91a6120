/** What operations are called, in all of the document; and what is refused. */
@NullMarked
package org.samling.client.generator;

import org.jspecify.annotations.NullMarked;
