/**
 * What people do with Samling: use cases that fetch, let the domain decide, store, and write down what happened.
 * Plain Java and the domain; the two stereotypes here are its only framework.
 */
@NullMarked
package org.samling.application;

import org.jspecify.annotations.NullMarked;
