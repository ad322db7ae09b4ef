package org.guichet.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Fetches pages of the desk as a browser does, in the name of one person. */
@Dependent
public class Site {

    private static final String PASSWORD = "guichet";

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    private HttpServletRequest request;

    private String home = "";
    private String session = "";

    /** Signs in a person of the directory, with what they may do by now. */
    void signIn(String login) {
        home = "http://127.0.0.1:" + request.getLocalPort();
        HttpRequest.Builder form = to("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("login=" + login + "&password=" + PASSWORD));
        session = send(form).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("guichet="))
                .map(cookie -> cookie.split(";", 2)[0])
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    HttpResponse<String> get(String path) {
        return send(to(path).header("Cookie", session).header("Accept-Language", "fr"));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(home + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder asked) {
        try {
            return client.send(asked.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
