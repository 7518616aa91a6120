/**
 * What is sent to the service and what it answers, generated from its OpenAPI document. Answers are records; what is sent is
 * built up, and tells what is left out from what is set to null.
 */
@NullMarked
package org.samling.client.model;

import org.jspecify.annotations.NullMarked;
