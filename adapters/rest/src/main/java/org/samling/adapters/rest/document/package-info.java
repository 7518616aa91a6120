/**
 * The OpenAPI document, in which what all operations have in common is said once, and a page for each sort of problem.
 * The finished OpenAPI document is committed beside this module as openapi.yaml.
 */
@NullMarked
package org.samling.adapters.rest.document;

import org.jspecify.annotations.NullMarked;
