package org.samling.adapters.rest.document;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.samling.adapters.rest.paging.Lists;
import org.samling.adapters.rest.problem.FieldProblem;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Language;
import org.samling.adapters.rest.problem.ProblemResponses;
import org.samling.adapters.rest.problem.Texts;
import org.samling.application.idempotency.IdempotencyRule;
import org.samling.domain.shared.CommonRule;

/**
 * Says how operations answer: with which headers, and for which reasons they refuse. {@code x-codes} lists the reasons,
 * whether they stop the request, stand among its errors, or are pointed out as warnings.
 */
final class Answers {

    static final String CODES = "x-codes";
    private static final BigDecimal LONGEST_WAIT_SECONDS = BigDecimal.valueOf(3600);

    private static final Set<String> OF_WHAT_BREAKS_RULES =
            Set.of(HttpProblem.VALIDATION_FAILED.code(), IdempotencyRule.IDEMPOTENCY_KEY_REUSED.code());

    private static final Set<String> OF_FIELDS =
            Arrays.stream(FieldProblem.values()).map(FieldProblem::code).collect(Collectors.toSet());

    private final Refusals refusals = new Refusals();
    private final ProblemExamples examples;

    Answers(ProblemExamples examples) {
        this.examples = examples;
    }

    /** The answers that are the same for every operation. */
    void addCommon(OpenAPI document) {
        for (var common : CommonResponse.values()) {
            if (!common.differs()) {
                var codes = common.codes(HttpMethod.GET, OASFactory.createOperation());
                document.getComponents().addResponse(common.name(), refusal(common, codes));
            }
        }
    }

    void describe(String path, HttpMethod method, Operation operation) {
        var particular = refusals.of(operation.getOperationId());
        var responses = operation.getResponses();
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.setHeaders(headers(method, status, operation));
                var warnings = particular.get(status);
                if (warnings != null) {
                    response.setDescription(response.getDescription() + " It may point out " + list(warnings) + ".");
                    response.addExtension(CODES, List.copyOf(warnings));
                }
            }
        });
        for (var common : CommonResponse.values()) {
            var codes = new TreeSet<>(particular.getOrDefault(common.status(), new TreeSet<>()));
            if (!codes.isEmpty() || common.canAnswer(path, method, operation)) {
                codes.addAll(common.codes(method, operation));
                responses.addAPIResponse(
                        common.status(),
                        common.differs()
                                ? refusal(common, codes)
                                : OASFactory.createAPIResponse().ref(common.name()));
            }
        }
        responses.setAPIResponses(new LinkedHashMap<>(new TreeMap<>(responses.getAPIResponses())));
        var rules = particular.entrySet().stream()
                .filter(told -> !told.getKey().startsWith("2"))
                .flatMap(told -> told.getValue().stream())
                .filter(Answers::isOfItsOwn)
                .map("`%s`"::formatted)
                .collect(Collectors.joining(", "));
        if (!rules.isEmpty()) {
            operation.setDescription(operation.getDescription() + "\n\nRules that can stop it: " + rules + ".");
        }
    }

    /** Whether a rule is about this sort of thing, rather than about any. */
    private static boolean isOfItsOwn(String code) {
        return Stream.of(CommonRule.values(), HttpProblem.values())
                .flatMap(Arrays::stream)
                .noneMatch(common -> common.name().equalsIgnoreCase(code));
    }

    private APIResponse refusal(CommonResponse common, SortedSet<String> codes) {
        var response = OASFactory.createAPIResponse().description(common.description());
        response.addHeader("Trace-Id", header("Names this request in the service's logs."));
        if (common == CommonResponse.NotModified) {
            return response.addHeader("ETag", header("Names the state that you have."));
        }
        response.addHeader("Content-Language", header("The language of title and detail: nb, nn or en."));
        if (common == CommonResponse.Unauthorized) {
            response.addHeader("WWW-Authenticate", header("How to authenticate: Bearer."));
        }
        if (common == CommonResponse.TooManyRequests || common == CommonResponse.ServiceUnavailable) {
            response.addHeader("Retry-After", seconds("Try again after so many seconds."));
        }
        var problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        codes.stream()
                .filter(code -> isTold(code, common))
                .forEach(code ->
                        problem.addExample(code, OASFactory.createExample().ref(examples.of(code, common.status()))));
        response.addExtension(CODES, List.copyOf(codes));
        return response.description(common.description() + " " + list(codes) + ".")
                .content(OASFactory.createContent().addMediaType(ProblemResponses.MEDIA_TYPE, problem));
    }

    /** Whether it is the code of the problem itself, rather than of one of its errors. */
    private static boolean isTold(String code, CommonResponse common) {
        return common == CommonResponse.UnprocessableContent
                ? OF_WHAT_BREAKS_RULES.contains(code)
                : !OF_FIELDS.contains(code);
    }

    private static String list(SortedSet<String> codes) {
        return codes.stream()
                .map(code -> "`%s` (%s)".formatted(code, Texts.title(code, Language.EN)))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Header> headers(HttpMethod method, String status, Operation operation) {
        var headers = new LinkedHashMap<String, Header>();
        headers.put("Trace-Id", header("Names this request in the service's logs."));
        if (status.equals("201")) {
            headers.put("Location", header("Where the new thing is."));
        }
        if (method == HttpMethod.POST) {
            headers.put("Idempotency-Replayed", header("true where this is the first answer, given again."));
        }
        if (isPaged(operation)) {
            headers.put("Link", header("The next page, as rel=\"next\"."));
        }
        if (!operation.getOperationId().startsWith("list") && !status.equals("204")) {
            headers.put("ETag", header("Names this state of the thing."));
        }
        return headers;
    }

    private static boolean isPaged(Operation operation) {
        return operation.getParameters().stream().anyMatch(parameter -> Lists.CURSOR.equals(parameter.getName()));
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private static Header seconds(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.INTEGER)
                        .format("int32")
                        .minimum(BigDecimal.ONE)
                        .maximum(LONGEST_WAIT_SECONDS));
    }
}
