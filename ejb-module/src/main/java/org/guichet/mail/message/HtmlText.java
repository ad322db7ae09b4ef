package org.guichet.mail.message;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Plain text of a mail that came as HTML only: lines where the eye sees lines, quotes marked as in plain mail. */
final class HtmlText implements NodeVisitor {

    private static final Set<String> HIDDEN = Set.of("script", "style", "head", "title", "template", "noscript");
    private static final Set<String> LINES = Set.of(
            "div", "tr", "li", "dt", "dd", "address", "section", "article", "header", "footer", "figure", "form");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "pre", "blockquote", "dl");
    private static final int DEEPEST_QUOTE = 10;

    private final StringBuilder out = new StringBuilder();
    private final Deque<Integer> links = new ArrayDeque<>();
    private int hidden;
    private int preformatted;
    private int quotes;
    private int emptyLines = 2;
    private boolean atLineStart = true;
    private boolean spaceDue;

    private HtmlText() {}

    static String of(String html) {
        HtmlText text = new HtmlText();
        Jsoup.parse(html).traverse(text);
        return text.out.toString().strip();
    }

    /** The reverse, for the parts of a mail that are plain beside others that are not. */
    static String toHtml(String text) {
        return "<p>"
                + text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\n", "<br>\n")
                + "</p>";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element.normalName());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
    }

    private void enter(String name) {
        if (HIDDEN.contains(name)) {
            hidden++;
        }
        if (name.equals("br")) {
            breakLine();
        } else if (PARAGRAPHS.contains(name)) {
            endParagraph();
        } else if (LINES.contains(name)) {
            endLine();
        }
        switch (name) {
            case "blockquote" -> quotes++;
            case "pre" -> preformatted++;
            case "li" -> append("- ");
            case "td", "th" -> spaceDue = !atLineStart;
            case "hr" -> rule();
            case "a" -> links.push(out.length());
            default -> {}
        }
    }

    private void leave(Element element) {
        String name = element.normalName();
        if (PARAGRAPHS.contains(name)) {
            endParagraph();
        } else if (LINES.contains(name)) {
            endLine();
        }
        switch (name) {
            case "blockquote" -> quotes--;
            case "pre" -> preformatted--;
            case "a" -> appendTarget(element);
            default -> {}
        }
        if (HIDDEN.contains(name)) {
            hidden--;
        }
    }

    private void rule() {
        endLine();
        append("________________________________");
        endLine();
    }

    private void appendTarget(Element link) {
        int shown = Math.max(links.pop(), out.length() - 2 * MailLimits.MARK);
        String target = link.attr("href").strip();
        boolean isWeb = target.startsWith("https://") || target.startsWith("http://");
        if (isWeb && target.length() <= MailLimits.MARK && !out.substring(shown).contains(target)) {
            append(" <" + target + ">");
        }
    }

    private void append(String words) {
        for (int i = 0; hidden == 0 && i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && preformatted > 0) {
                breakLine();
            } else if (c <= ' ' || c == '\u00A0') {
                spaceDue |= !atLineStart;
            } else {
                appendVisible(c);
            }
        }
    }

    private void appendVisible(char c) {
        if (atLineStart) {
            out.append("> ".repeat(Math.min(quotes, DEEPEST_QUOTE)));
        } else if (spaceDue) {
            out.append(' ');
        }
        out.append(c);
        spaceDue = false;
        atLineStart = false;
        emptyLines = 0;
    }

    private void breakLine() {
        if (hidden == 0 && (!atLineStart || emptyLines < 2)) {
            emptyLines += atLineStart ? 1 : 0;
            out.append('\n');
            atLineStart = true;
            spaceDue = false;
        }
    }

    private void endLine() {
        if (!atLineStart) {
            breakLine();
        }
    }

    private void endParagraph() {
        endLine();
        if (emptyLines == 0 && atLineStart) {
            breakLine();
        }
    }
}
