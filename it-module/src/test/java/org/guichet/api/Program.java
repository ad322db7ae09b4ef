package org.guichet.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.guichet.it.TestDesk;
import org.guichet.it.Tokens;

/**
 * A program that asks the desk by its API; each answer must be one that the description foresees.
 *
 * @param authorization that it shows; empty for none
 */
record Program(TestDesk desk, String authorization) {

    static final String API = "/api/v1";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Asks with somebody's password, as the desks of tests allow. */
    static Program of(TestDesk desk, String login) {
        String pair = login + ":guichet";
        return new Program(desk, "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** Asks with a new token of somebody, made for this. */
    static Program withToken(TestDesk desk, String login, String scopes) {
        assertThat(of(desk, login).get("/me").status()).isEqualTo(200);
        return new Program(desk, "Bearer " + Tokens.of(desk, login, scopes));
    }

    Answer get(String path) {
        return ask("GET", path, "", "application/json");
    }

    Answer post(String path, String json, String... headers) {
        return ask("POST", path, json, "application/json", headers);
    }

    Answer patch(String path, String json, String... headers) {
        return ask("PATCH", path, json, "application/json", headers);
    }

    Answer ask(String method, String path, String body, String type, String... headers) {
        BodyPublisher sent = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return answer(method, path, send(method, path, sent, type, BodyHandlers.ofString(), headers));
    }

    /** Sends a file, which is made while it is sent. */
    Answer file(String name, String type, InputStream bytes) {
        String path = "/files?name=" + name;
        BodyPublisher sent = BodyPublishers.ofInputStream(() -> bytes);
        return answer("POST", path, send("POST", path, sent, type, BodyHandlers.ofString()));
    }

    /** Fetches a file of an article. */
    HttpResponse<InputStream> fetch(String id) {
        return send("GET", "/attachments/" + id, BodyPublishers.noBody(), "*/*", BodyHandlers.ofInputStream());
    }

    private <T> HttpResponse<T> send(
            String method, String path, BodyPublisher body, String type, BodyHandler<T> reading, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(desk.url(API + path))).method(method, body);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        request.header("Content-Type", type);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(String method, String path, HttpResponse<String> response) {
        Answer answer = new Answer(response);
        String plain = path.replaceFirst("\\?.*", "");
        if (Description.PATHS.stream().anyMatch(template -> plain.matches(template.replaceAll("\\{\\w+}", "[^/]+")))) {
            answer.isDescribed(Request.Method.valueOf(method), API + plain);
        }
        return answer;
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonObject json() {
            return Json.createReader(new StringReader(body())).readObject();
        }

        long number() {
            return json().getJsonNumber("number").longValue();
        }

        private void isDescribed(Request.Method method, String path) {
            SimpleResponse.Builder told =
                    SimpleResponse.Builder.status(status()).withBody(body());
            response.headers().map().forEach((name, values) -> told.withHeader(name, values));
            OpenApiInteractionValidator validator = Description.VALIDATOR;
            ValidationReport report = validator.validateResponse(path, method, told.build());
            assertThat(report.getMessages())
                    .as("%s %s: %s", method, path, body())
                    .isEmpty();
        }
    }
}
