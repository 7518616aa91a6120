package org.samling.adapters.rest.idempotency;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.Rendering;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.adapters.rest.json.Body;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.ProblemResponses;
import org.samling.adapters.rest.problem.Refusal;
import org.samling.adapters.rest.security.Caller;
import org.samling.adapters.rest.security.PathIds;
import org.samling.application.idempotency.AnswerOnce;
import org.samling.application.idempotency.AnswerOnce.Answer;
import org.samling.application.idempotency.IdempotencyRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.RuleViolation;

/** Answers a POST request that carries an Idempotency-Key once, and gives the same answer to every repetition. */
@AnsweredOnce
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class AnsweredOnceInterceptor {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";
    private static final Pattern READABLE_KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    /** What may well be answered otherwise the next time. */
    private static final Set<Integer> NOT_KEPT = Set.of(409, 412, 429);

    private final AnswerOnce once;
    private final Rendering rendering;
    private final ProblemResponses problems;
    private final Caller caller;
    private final RoutingContext routing;
    private final UriInfo uri;

    AnsweredOnceInterceptor(
            AnswerOnce once,
            Rendering rendering,
            ProblemResponses problems,
            Caller caller,
            RoutingContext routing,
            UriInfo uri) {
        this.once = once;
        this.rendering = rendering;
        this.problems = problems;
        this.caller = caller;
        this.routing = routing;
        this.uri = uri;
    }

    @AroundInvoke
    Object answerOnce(InvocationContext call) throws Exception {
        var key = routing.request().getHeader(KEY);
        if (key == null) {
            return call.proceed();
        }
        if (!READABLE_KEY.matcher(key).matches()) {
            throw Refusal.of(HttpProblem.IDEMPOTENCY_KEY_INVALID);
        }
        var request = request(key, call);
        try {
            return response(once.answer(request, () -> act(call)));
        } catch (RuleViolation | Refusal refused) {
            return repeatedAnswer(refused, request).orElseThrow(() -> refused);
        }
    }

    private AnswerOnce.Request request(String key, InvocationContext call) {
        return new AnswerOnce.Request(
                caller.person().subject(),
                PathIds.read(uri.getPathParameters().getFirst("organization_id"))
                        .map(OrganizationId::new)
                        .orElse(null),
                call.getMethod().getAnnotation(Operation.class).operationId(),
                key,
                fingerprint(call));
    }

    private Answer act(InvocationContext call) {
        try {
            return answer((Response) call.proceed());
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    private Answer answer(Response response) {
        var headers = new HashMap<String, String>();
        for (var name : KEPT_HEADERS) {
            var value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        if (!(response.getEntity() instanceof Representation representation)) {
            throw new IllegalStateException("an operation that is answered once answers with a representation");
        }
        var rendered = rendering.render(representation);
        headers.put(HttpHeaders.ETAG, rendered.etag());
        headers.put(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        return new Answer(response.getStatus(), Map.copyOf(headers), rendered.json(), false);
    }

    private static Response response(Answer answer) {
        var response = Response.status(answer.status()).entity(answer.body());
        answer.headers().forEach(response::header);
        if (answer.replayed()) {
            response.header(REPLAYED, true);
        }
        return response.build();
    }

    /**
     * Keeps a refusal that is final, unless another request with the same key was answered since the act was taken back:
     * then that is the answer of this one, too.
     */
    private Optional<Response> repeatedAnswer(RuntimeException refused, AnswerOnce.Request request) {
        if (isAboutTheKey(refused)) {
            return Optional.empty();
        }
        var refusal = problems.answer(refused, routing);
        if (refusal.getStatus() >= 500 || NOT_KEPT.contains(refusal.getStatus())) {
            return Optional.empty();
        }
        return Optional.of(once.answer(request, () -> answerOf(refusal)))
                .filter(Answer::replayed)
                .map(AnsweredOnceInterceptor::response);
    }

    private static Answer answerOf(Response refusal) {
        var headers = Map.of(
                HttpHeaders.CONTENT_TYPE,
                ProblemResponses.MEDIA_TYPE,
                HttpHeaders.CONTENT_LANGUAGE,
                refusal.getHeaderString(HttpHeaders.CONTENT_LANGUAGE));
        return new Answer(refusal.getStatus(), headers, (String) refusal.getEntity(), false);
    }

    private static boolean isAboutTheKey(RuntimeException refused) {
        return refused instanceof RuleViolation violation && violation.rule() instanceof IdempotencyRule;
    }

    /** Path, query, condition and body: the same key with any other of them is another request. */
    private String fingerprint(InvocationContext call) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(routing.request().uri().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(String.valueOf(routing.request().getHeader(HttpHeaders.IF_MATCH))
                    .getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(body(call.getParameters()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] body(@Nullable Object[] parameters) {
        for (var parameter : parameters) {
            if (parameter instanceof Body<?> body) {
                return body.bytes();
            }
        }
        return new byte[0];
    }
}
