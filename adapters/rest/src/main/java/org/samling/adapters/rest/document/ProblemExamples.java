package org.samling.adapters.rest.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.samling.adapters.rest.problem.FieldProblem;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Language;
import org.samling.adapters.rest.problem.Texts;

/** What a refusal for each reason looks like. Those that operations can answer with are among the document's components. */
final class ProblemExamples {

    private final Facts facts = new Facts();
    private final SortedMap<String, String> needed = new TreeMap<>();

    /** The name of an example of what is refused for this reason, with this status. */
    String of(String code, String status) {
        needed.putIfAbsent(code, status);
        return code;
    }

    void add(OpenAPI document) {
        needed.forEach((code, status) -> document.getComponents()
                .addExample(
                        code,
                        OASFactory.createExample()
                                .summary(Texts.title(code, Language.EN))
                                .value(problem(code, status))));
    }

    private Map<String, Object> problem(String code, String status) {
        var told = facts.of(code);
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "/problems/" + code);
        problem.put("title", Texts.title(code, Language.EN));
        problem.put("status", Integer.valueOf(status));
        problem.put("detail", Texts.detail(code, Language.EN, told));
        problem.put("instance", String.valueOf(told.get("instance")));
        problem.put("code", code);
        problem.put("trace_id", String.valueOf(told.get("trace_id")));
        var errors = errors(code);
        if (!errors.isEmpty()) {
            problem.put("errors", errors);
        }
        return problem;
    }

    private List<Map<String, Object>> errors(String code) {
        if (code.equals(HttpProblem.VALIDATION_FAILED.code())) {
            return List.of(error("title_required_nonblank", "/title"), error("end_after_start", "/end_at"));
        }
        if (code.equals(HttpProblem.UNREADABLE_FIELDS.code())) {
            return List.of(error(FieldProblem.INVALID_TIME.code(), "/start_at"));
        }
        if (code.equals(HttpProblem.UNREADABLE_PARAMETERS.code())) {
            return List.of(error(FieldProblem.UNKNOWN_PARAMETER.code(), "page"));
        }
        return List.of();
    }

    private Map<String, Object> error(String code, String pointer) {
        var error = new LinkedHashMap<String, Object>();
        error.put("code", code);
        error.put("detail", Texts.detail(code, Language.EN, facts.of(code)));
        error.put("pointer", pointer);
        return error;
    }
}
