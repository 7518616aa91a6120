/**
 * Calls other systems by the Standard Webhooks scheme.
 * Where a call goes is looked up and judged each time, and it goes to the very address that was judged.
 */
@NullMarked
package org.samling.adapters.notification.webhook;

import org.jspecify.annotations.NullMarked;
