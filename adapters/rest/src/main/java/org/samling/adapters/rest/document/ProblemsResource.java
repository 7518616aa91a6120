package org.samling.adapters.rest.document;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Language;
import org.samling.adapters.rest.problem.ProblemResponses;
import org.samling.adapters.rest.problem.Refusal;
import org.samling.adapters.rest.problem.Texts;
import org.samling.adapters.rest.security.OpenToEverybody;

/** A page for each sort of problem, at the URL that is its type. */
@Path("/problems")
@Produces(MediaType.TEXT_HTML)
public class ProblemsResource {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}</style></head>
            <body><main><h1>%s</h1>%s</main></body></html>
            """;

    private final Refusals refusals = new Refusals();
    private final Facts facts = new Facts();

    @GET
    @OpenToEverybody
    @Operation(hidden = true)
    public Response all(RoutingContext routing) {
        var language = ProblemResponses.language(routing);
        var items = Texts.codes().stream()
                .map(code -> "<li><a href=\"/problems/%s\"><code>%s</code></a>: %s</li>"
                        .formatted(code, code, escape(Texts.title(code, language))))
                .collect(Collectors.joining());
        return page(language, "Problems", "<ul>" + items + "</ul>");
    }

    @GET
    @Path("/{code}")
    @OpenToEverybody
    @Operation(hidden = true)
    public Response one(@PathParam("code") String code, RoutingContext routing) {
        if (!Texts.codes().contains(code)) {
            throw Refusal.of(HttpProblem.NO_ROUTE);
        }
        var language = ProblemResponses.language(routing);
        return page(
                language,
                Texts.title(code, language),
                "<p>%s <code>%s</code></p><p>%s</p><p>%s</p><p><a href=\"/problems\">&larr;</a></p>"
                        .formatted(
                                String.join(", ", statuses(code)),
                                code,
                                escape(Texts.detail(code, language, facts.of(code))),
                                refusals.naming(code).stream()
                                        .map("<code>%s</code>"::formatted)
                                        .collect(Collectors.joining(", "))));
    }

    /** As the service itself answers with it, or an operation. */
    private Set<String> statuses(String code) {
        return Arrays.stream(HttpProblem.values())
                .filter(problem -> problem.code().equals(code))
                .map(problem -> Integer.toString(problem.status()))
                .collect(Collectors.collectingAndThen(
                        Collectors.<String>toSet(), own -> own.isEmpty() ? refusals.statuses(code) : own));
    }

    private static Response page(Language language, String title, String content) {
        return Response.ok(PAGE.formatted(language.tag(), escape(title), escape(title), content))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
