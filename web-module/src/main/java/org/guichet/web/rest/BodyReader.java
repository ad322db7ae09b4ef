package org.guichet.web.rest;

import static org.guichet.platform.JsonLibrary.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads what programs send: at most a megabyte, no deeper than their own tickets are. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class BodyReader implements MessageBodyReader<Body> {

    static final int MOST_BYTES = 1_000_000;
    private static final int DEEPEST = 8;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Body.class;
    }

    @Override
    public Body readFrom(
            Class<Body> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream sent)
            throws IOException {
        return read(new LimitedStream(sent, MOST_BYTES).readAllBytes());
    }

    static Body read(byte[] sent) {
        try {
            mustBeFlat(sent);
            try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(sent))) {
                JsonStructure json = reader.read();
                return new Body(json.asJsonObject());
            }
        } catch (JsonException | ClassCastException broken) {
            throw new ProblemException(Problem.of(400, "What was sent is not a JSON object."));
        }
    }

    private static void mustBeFlat(byte[] sent) {
        int depth = 0;
        try (JsonParser parser = JSON.createParser(new ByteArrayInputStream(sent))) {
            while (parser.hasNext()) {
                Event event = parser.next();
                if (event == Event.START_OBJECT || event == Event.START_ARRAY) {
                    depth++;
                } else if (event == Event.END_OBJECT || event == Event.END_ARRAY) {
                    depth--;
                }
                if (depth > DEEPEST) {
                    throw new ProblemException(Problem.of(400, "What was sent is nested too deeply."));
                }
            }
        }
    }
}
