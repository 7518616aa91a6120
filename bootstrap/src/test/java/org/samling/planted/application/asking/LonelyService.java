package org.samling.planted.application.asking;

/** Answers no in-port. */
class LonelyService {}
