@NullMarked
package org.samling.bootstrap.housekeeping;

import org.jspecify.annotations.NullMarked;
