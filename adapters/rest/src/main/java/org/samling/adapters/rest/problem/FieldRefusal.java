package org.samling.adapters.rest.problem;

import java.util.Map;

/** One field or parameter that was refused. */
public record FieldRefusal(FieldProblem problem, String pointer, Map<String, Object> facts) {}
