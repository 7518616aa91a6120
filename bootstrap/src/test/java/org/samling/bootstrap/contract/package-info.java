/**
 * Requests that are made up from the OpenAPI document, right ones and such with one thing wrong, sent to every operation.
 * Whatever the document promises is kept, whatever it forbids is refused and changes nothing.
 */
@NullMarked
package org.samling.bootstrap.contract;

import org.jspecify.annotations.NullMarked;
