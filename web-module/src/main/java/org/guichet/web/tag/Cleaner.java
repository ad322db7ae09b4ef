package org.guichet.web.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** The gate before the one tag file that writes HTML as it is: what was cleaned when it was stored is cleaned again. */
@Named
@ApplicationScoped
public class Cleaner {

    private static final PolicyFactory ALLOWED =
            Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.LINKS).and(Sanitizers.TABLES);

    public String clean(@Nullable String html) {
        return ALLOWED.sanitize(html);
    }
}
