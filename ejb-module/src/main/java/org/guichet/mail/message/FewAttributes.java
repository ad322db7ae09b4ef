package org.guichet.mail.message;

import java.util.List;
import org.owasp.html.HtmlSanitizer;

/**
 * Forgets all but the first attributes of an element before the sanitiser sees them: it looks for doubled ones in a time that
 * grows with the square of their number, and a mail can hold a hundred thousand in one element.
 */
final class FewAttributes implements HtmlSanitizer.Policy {

    private static final int NAMES_AND_VALUES = 2 * 100;

    private final HtmlSanitizer.Policy policy;

    FewAttributes(HtmlSanitizer.Policy policy) {
        this.policy = policy;
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (attributes.size() > NAMES_AND_VALUES) {
            attributes.subList(NAMES_AND_VALUES, attributes.size()).clear();
        }
        policy.openTag(element, attributes);
    }

    @Override
    public void closeTag(String element) {
        policy.closeTag(element);
    }

    @Override
    public void text(String words) {
        policy.text(words);
    }

    @Override
    public void openDocument() {
        policy.openDocument();
    }

    @Override
    public void closeDocument() {
        policy.closeDocument();
    }
}
