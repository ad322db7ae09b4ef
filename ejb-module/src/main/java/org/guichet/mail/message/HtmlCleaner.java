package org.guichet.mail.message;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.CssSchema;
import org.owasp.html.Handler;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/**
 * Makes the HTML of a mail harmless by a list of what is allowed. It is applied when a mail is stored and once more whenever it
 * is shown; the page then puts the result into a sandboxed frame. Images that lie elsewhere are not fetched until someone asks
 * for them: their address waits in {@code data-remote-src}.
 */
public final class HtmlCleaner {

    /** What is longer than this is cut before it is cleaned. */
    public static final int LONGEST = MailLimits.TEXT;

    private static final String REMOTE = "data-remote-src";
    private static final Pattern EMBEDDED =
            Pattern.compile("(?i)data:image/(?:png|gif|jpe?g|webp);base64,.*+", Pattern.DOTALL);
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,5}+(?:\\.[0-9]{1,3}+)?%?");
    private static final Pattern COLOUR = Pattern.compile("#?[0-9A-Za-z]{1,30}+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9-]{1,20}+");

    private static final String[] ELEMENTS = words("""
            p div span br hr b strong i em u s strike del ins sub sup small big tt code kbd samp pre blockquote q cite abbr
            address center font h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr td th
            figure figcaption""");

    private static final String[] SIZES =
            words("width height border cellpadding cellspacing colspan rowspan size start");

    private static final Set<String> STYLES = Set.of(words("""
            color background-color font-family font-size font-style font-weight line-height text-align text-decoration
            vertical-align white-space border border-collapse border-color border-style border-width border-left border-right
            border-top border-bottom padding padding-left padding-right padding-top padding-bottom width height
            list-style-type"""));

    /**
     * What to do with the images of a mail.
     *
     * @param url gives the address of an image that came with the mail, by its content-id; none when there is no such image
     * @param showsRemote whether the reader has asked for images that lie elsewhere
     */
    public record Images(Function<String, @Nullable String> url, boolean showsRemote) {

        /** For storing: images of the mail keep their {@code cid:} address, remote ones wait. */
        public static Images stored() {
            return new Images(id -> "cid:" + id, false);
        }
    }

    private HtmlCleaner() {}

    /** Returns a fragment of HTML that can do nothing but be read. */
    public static String clean(String html, Images images) {
        String bounded = html.length() <= LONGEST ? html : html.substring(0, LONGEST);
        StringBuilder clean = new StringBuilder();
        HtmlStreamRenderer renderer = HtmlStreamRenderer.create(clean, Handler.DO_NOTHING);
        HtmlSanitizer.sanitize(bounded, new FewAttributes(policy(images).apply(renderer)));
        return clean.toString();
    }

    /** Whether a cleaned text has images that are waiting to be asked for. */
    public static boolean hasRemoteImages(String cleaned) {
        return cleaned.contains(REMOTE + "=");
    }

    private static PolicyFactory policy(Images images) {
        AttributePolicy webImage = (element, attribute, value) -> isWeb(value.strip()) ? value.strip() : null;
        return new HtmlPolicyBuilder()
                .allowElements(ELEMENTS)
                .allowElements((element, attributes) -> link(attributes), "a")
                .allowElements((element, attributes) -> image(attributes, images), "img")
                .allowWithoutAttributes("span", "font", "a", "img")
                .allowUrlProtocols("http", "https", "mailto", "tel", "cid", "data")
                .allowAttributes("href")
                .matching((element, attribute, value) -> isLink(value.strip()) ? value.strip() : null)
                .onElements("a")
                .allowAttributes("src")
                .matching((element, attribute, value) -> isImage(value.strip()) ? value.strip() : null)
                .onElements("img")
                .allowAttributes(REMOTE)
                .matching(webImage)
                .onElements("img")
                .allowAttributes("alt", "title")
                .onElements("img", "a", "abbr", "td", "th")
                .allowAttributes(SIZES)
                .matching(SIZE)
                .onElements("img", "table", "td", "th", "tr", "col", "colgroup", "font", "hr", "ol")
                .allowAttributes("color", "bgcolor")
                .matching(COLOUR)
                .onElements("font", "table", "tr", "td", "th")
                .allowAttributes("align", "valign", "dir", "lang", "type")
                .matching(WORD)
                .globally()
                .allowStyling(CssSchema.withProperties(STYLES))
                .toFactory();
    }

    private static String link(List<String> attributes) {
        if (attributes.contains("href")) {
            attributes.addAll(List.of("target", "_blank", "rel", "noopener noreferrer"));
        }
        return "a";
    }

    /** The attributes come as a linked list of names and values, which may be very long. */
    private static String image(List<String> attributes, Images images) {
        List<String> kept = new ArrayList<>();
        boolean hasSource = false;
        for (Iterator<String> all = attributes.iterator(); all.hasNext(); ) {
            String name = all.next();
            String value = all.next();
            boolean isSource = name.equals("src") || name.equals(REMOTE);
            if (!isSource) {
                kept.addAll(List.of(name, value));
            } else if (!hasSource) {
                hasSource = true;
                kept.addAll(source(value, images));
            }
        }
        attributes.clear();
        attributes.addAll(kept);
        return "img";
    }

    private static List<String> source(String value, Images images) {
        if (isWeb(value)) {
            return List.of(images.showsRemote ? "src" : REMOTE, value);
        }
        String url = isOfMail(value) ? images.url.apply(ContentIds.decode(value.substring("cid:".length()))) : value;
        return url == null ? List.of() : List.of("src", url);
    }

    private static boolean isLink(String value) {
        return isWeb(value) || startsWith(value, "mailto:") || startsWith(value, "tel:");
    }

    private static boolean isImage(String value) {
        return isWeb(value) || isOfMail(value) || EMBEDDED.matcher(value).matches();
    }

    private static boolean isWeb(String value) {
        return startsWith(value, "https://") || startsWith(value, "http://");
    }

    private static boolean isOfMail(String value) {
        return startsWith(value, "cid:");
    }

    private static boolean startsWith(String value, String scheme) {
        return value.length() > scheme.length() && value.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static String[] words(String list) {
        return list.strip().split("\\s+", 0);
    }
}
