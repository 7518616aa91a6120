/** Many callers at once, and callers who are slow or broken: nobody is overbooked, forgotten, or held up by others. */
@NullMarked
package org.samling.bootstrap.proof.load;

import org.jspecify.annotations.NullMarked;
