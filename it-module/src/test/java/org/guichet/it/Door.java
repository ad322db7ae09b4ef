package org.guichet.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guichet.local.Ports;

/**
 * Asks the desk as a program does, without a browser, from an address of this machine that one chooses.
 *
 * @param port of the server
 * @param root the path below which the application answers; empty for none
 * @param from the last number of an address of the loopback
 * @param language in which it reads
 * @param forwarded for whom it says to ask, as a proxy does; empty if for itself
 */
public record Door(int port, String root, int from, String language, String forwarded) {

    private static final Pattern COOKIE = Pattern.compile("(?im)^Set-Cookie: (guichet=[^;\r\n]+)");
    private static final Pattern LOCATION = Pattern.compile("(?im)^Location: ([^\r\n]+)");

    public static Door of(TestDesk desk) {
        return at(desk.local().ports().of(Ports.Service.HTTP), "");
    }

    /** The door of a server that is no desk of ours. */
    public static Door at(int port, String root) {
        return new Door(port, root, 1, "fr", "");
    }

    public Door from(int lastNumber) {
        return new Door(port, root, lastNumber, language, forwarded);
    }

    public Door reading(String otherLanguage) {
        return new Door(port, root, from, otherLanguage, forwarded);
    }

    public Door forwarding(String addresses) {
        return new Door(port, root, from, language, addresses);
    }

    /** Sends the sign-in form. */
    public Answer signIn(String login, String password) {
        return post(root + "/login", Map.of("login", login, "password", password), "");
    }

    /** Signs in and returns the cookie of the session. */
    public String session(String login) {
        return signIn(login, "guichet").cookie();
    }

    public Answer get(String path, String cookie) {
        return ask("GET", path, cookie, "");
    }

    public Answer post(String path, Map<String, String> form, String cookie) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return ask("POST", path, cookie, body);
    }

    private Answer ask(String method, String path, String cookie, String body) {
        InetSocketAddress server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        String request = method + " " + path + " HTTP/1.0\r\n"
                + "Host: 127.0.0.1:" + port + "\r\n"
                + "Accept-Language: " + language + "\r\n"
                + (forwarded.isEmpty() ? "" : "X-Forwarded-For: " + forwarded + "\r\n")
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                + "Content-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) from}), 0));
            socket.connect(server);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return Answer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came back. */
    public record Answer(int status, String head, String body) {

        static Answer of(String raw) {
            int end = raw.indexOf("\r\n\r\n");
            int status = Integer.parseInt(raw.split(" ", 3)[1]);
            return new Answer(status, raw.substring(0, end), raw.substring(end + 4));
        }

        /** Returns where it leads, as a path; empty if nowhere. */
        public String location() {
            return first(LOCATION).replaceFirst("^https?://[^/]+", "");
        }

        /** Returns the cookie of the session that it began; empty if none. */
        public String cookie() {
            return first(COOKIE);
        }

        private String first(Pattern pattern) {
            Matcher matcher = pattern.matcher(head);
            String found = "";
            while (matcher.find()) {
                found = matcher.group(1);
            }
            return found;
        }
    }
}
