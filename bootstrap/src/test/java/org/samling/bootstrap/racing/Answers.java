package org.samling.bootstrap.racing;

/** What each of two acts was answered: that it is done, or which rule refused it. */
record Answers(String first, String second) {}
