/**
 * How the clients for Java, TypeScript and Python are made from the OpenAPI document: what things are called, and what the
 * templates are told. Reading the document and writing the files is openapi-generator's part.
 */
@NullMarked
package org.samling.client.generator;

import org.jspecify.annotations.NullMarked;
