package org.samling.adapters.rest.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;
import org.samling.adapters.rest.retirement.Retirements;

/** Makes the document one to build on: says what all operations have in common, and what no annotation can say. */
@OpenApiFilter(stages = RunStage.BUILD, documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT)
public class DocumentShape implements OASFilter {

    private static final String BEARER = "bearer";

    private final IndexView code;

    public DocumentShape(IndexView code) {
        this.code = code;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        introduce(document);
        PlainSchemas.apply(document);
        WebhookCalls.describe(document);
        new Bounds(document).tell(document);
        new Glossary().describe(document);
        Chapters.order(document);
        var problems = new ProblemExamples();
        var answers = new Answers(problems);
        answers.addCommon(document);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    CommonParameters.describe(method, operation);
                    answers.describe(path, method, operation);
                }));
        new Retirements(code).tell(document);
        new Story(document).tell(document);
        problems.add(document);
        document.getComponents()
                .setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
    }

    private static void introduce(OpenAPI document) {
        document.setInfo(OASFactory.createInfo()
                .title("Samling")
                .version("1")
                .description(Told.text("introduction.md"))
                .contact(OASFactory.createContact().name("Whoever runs the service that you call")));
        document.setServers(List.of(OASFactory.createServer()
                .url("/")
                .description("The service that this document came from, in production as in test.")
                .addExtension("x-internal", false)));
        document.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description(
                                        "A token of the configured OpenID Connect provider, checked as RFC8725 asks:"
                                                + " asymmetric algorithms only, issuer, audience and expiry. In the demo,"
                                                + " GET /demo/tokens/kari gives you Kari's; /demo/tokens tells who else"
                                                + " there is."));
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
    }
}
