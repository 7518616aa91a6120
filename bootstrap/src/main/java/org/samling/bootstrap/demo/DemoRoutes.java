package org.samling.bootstrap.demo;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.lang.JoseException;

/** Hands out tokens to whoever asks, which is why these routes come into being in the demo only. */
@ApplicationScoped
class DemoRoutes {

    private static final int NOT_FOUND = 404;

    private final boolean demo;
    private final Path folder;
    private final Optional<String> issuer;
    private final Optional<String> audience;
    private final Clock clock;

    DemoRoutes(
            @ConfigProperty(name = "samling.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "samling.data", defaultValue = ".data") Path folder,
            @ConfigProperty(name = "samling.oidc.issuer") Optional<String> issuer,
            @ConfigProperty(name = "samling.oidc.audience") Optional<String> audience,
            Clock clock) {
        this.demo = demo;
        this.folder = folder;
        this.issuer = issuer;
        this.audience = audience;
        this.clock = clock;
    }

    void register(@Observes Router router) throws IOException, JoseException {
        if (demo) {
            DemoTokens tokens = new DemoTokens(DemoKey.in(folder), issuer.orElseThrow(), audience.orElseThrow(), clock);
            router.get("/").handler(context -> context.redirect("/swagger-ui"));
            router.get("/demo/tokens").handler(context -> answer(context, people()));
            router.get("/demo/tokens/:person").handler(context -> token(context, tokens));
        }
    }

    private static void token(RoutingContext context, DemoTokens tokens) {
        Optional<DemoPerson> person =
                Optional.ofNullable(context.pathParam("person")).flatMap(DemoPerson::withSubject);
        try {
            if (person.isPresent()) {
                answer(context, tokens.mint(person.get()));
            } else {
                context.response().setStatusCode(NOT_FOUND);
                answer(context, "Nobody here has that name. There are:\n" + people());
            }
        } catch (JoseException failure) {
            context.fail(failure);
        }
    }

    private static String people() {
        return DemoPerson.ALL.stream().map(DemoPerson::description).collect(Collectors.joining("\n", "", "\n"));
    }

    private static void answer(RoutingContext context, String text) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(text);
    }
}
