package org.samling.bootstrap.demo;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the person at the terminal, once requests are answered, where to go and as whom. */
@ApplicationScoped
class DemoBanner {

    private final boolean demo;

    DemoBanner(@ConfigProperty(name = "samling.demo", defaultValue = "false") boolean demo) {
        this.demo = demo;
    }

    void show(@ObservesAsync HttpServerStart start) {
        if (demo) {
            System.out.println(text(start.options().getPort()));
        }
    }

    static String text(int port) {
        String address = "localhost:" + port;
        String people = DemoPerson.ALL.stream()
                .map(person -> "    " + person.description())
                .collect(Collectors.joining("\n"));
        return """

                Samling is running, with demo data. Stop it with Ctrl-C.

                  In the browser  http://%1$s/swagger-ui
                  In a terminal   curl -s %1$s/v1/me -H "Authorization: Bearer $(curl -s %1$s/demo/tokens/kari)"
                  A token as      curl -s %1$s/demo/tokens/<person>

                %2$s
                """.formatted(address, people);
    }
}
