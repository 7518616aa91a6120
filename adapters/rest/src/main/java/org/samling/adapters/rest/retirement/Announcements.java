package org.samling.adapters.rest.retirement;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;

/** Gives each operation that will go its announcement; the others have nothing to do with it. */
@Provider
class Announcements implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var retiring = resource.getResourceMethod().getAnnotation(Retiring.class);
        if (retiring != null) {
            var retirement = Retirement.of(retiring.since(), retiring.until(), retiring.use());
            retirement.mustFit(pathOf(resource.getResourceClass()) + pathOf(resource.getResourceMethod()));
            context.register(new Announcement(retirement));
        }
    }

    private static String pathOf(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
