package org.samling.adapters.rest.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Refusal;

/** Takes a body in as bytes, up to the limit. Of which type it is, is said and not guessed. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class BodyReader implements MessageBodyReader<Body<?>> {

    private final ObjectMapper json;
    private final int largest;

    BodyReader(ObjectMapper json, @ConfigProperty(name = "samling.limits.body-bytes") int largest) {
        this.json = json;
        this.largest = largest;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Body.class;
    }

    @Override
    public Body<?> readFrom(
            Class<Body<?>> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        var bytes = stream.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw Refusal.of(HttpProblem.BODY_TOO_LARGE);
        }
        var said = headers.containsKey(HttpHeaders.CONTENT_TYPE) && !mediaType.isWildcardSubtype();
        if (bytes.length > 0 && !said) {
            throw Refusal.of(HttpProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        var request = ((ParameterizedType) generic).getActualTypeArguments()[0];
        return new Body<>(bytes, json.constructType(request), json);
    }
}
