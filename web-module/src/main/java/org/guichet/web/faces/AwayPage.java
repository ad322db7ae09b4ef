package org.guichet.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.web.look.House;

/**
 * The page of a server that is away. It is made once, with all its words, style and script inside, and asks nothing of the
 * server: a proxy may keep a copy of {@code /unavailable} and show it while no node answers. Its policy allows its own style
 * and script by their checksums and nothing else.
 */
@ApplicationScoped
class AwayPage {

    private static final String FILE = "/WEB-INF/errorpages/503.html";
    private static final Pattern PLACE = Pattern.compile("\\{\\{(?:(fr|en) )?([a-z.]+)}}");
    private static final Pattern INLINE = Pattern.compile("<(style|script)[^>]*>(.*?)</\\1>", Pattern.DOTALL);
    private static final String SECONDS_TO_RETRY = "5";

    @Inject
    private ServletContext context;

    @Inject
    private House house;

    private byte[] page = {};
    private String policy = "";

    @PostConstruct
    void make() {
        try (InputStream file = Objects.requireNonNull(context.getResourceAsStream(FILE))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String filled = PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(fill(place)));
            page = filled.getBytes(StandardCharsets.UTF_8);
            policy = policy(filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SECONDS_TO_RETRY);
        response.setHeader("Content-Security-Policy", policy);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page);
    }

    private String fill(MatchResult place) {
        String language = place.group(1);
        if (language != null) {
            return counters(escaped(Words.of(Locale.forLanguageTag(language), "error.503." + place.group(2))));
        }
        String phone = house.getHelpPhone();
        return switch (place.group(2)) {
            case "university" -> escaped(house.getUniversity());
            case "phone" ->
                phone == null ? "" : "<a href=\"" + escaped(house.getHelpPhoneLink()) + "\">" + escaped(phone) + "</a>";
            default -> throw new IllegalStateException(FILE + " asks for " + place.group());
        };
    }

    /** The two numbers that the page counts by itself. */
    private static String counters(String words) {
        return words.replace("{0}", "<span class=\"left\"></span>").replace("{1}", "<span class=\"since\"></span>");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String policy(String page) {
        StringBuilder policy = new StringBuilder(
                "default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        INLINE.matcher(page)
                .results()
                .forEach(part -> policy.append("; ")
                        .append(part.group(1))
                        .append("-src 'sha256-")
                        .append(checksum(part.group(2)))
                        .append('\''));
        return policy.toString();
    }

    private static String checksum(String text) {
        try {
            byte[] bits = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(bits);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
