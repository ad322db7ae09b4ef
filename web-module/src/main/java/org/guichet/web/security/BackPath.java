package org.guichet.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go on afterwards, if it is a page of ours: no other host, no other scheme, nothing that a browser reads as one. */
public final class BackPath {

    public static final String PARAMETER = "back";

    /** Where the person was going, for a sign-in page that is shown without that parameter. */
    public static final String ATTRIBUTE = "org.guichet.back";

    /** One slash and no second one; neither backslash nor control character, which browsers turn into slashes or drop. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,1000}");

    private static final Pattern PAGE = Pattern.compile("https?://[^/]+(/.*)");

    private BackPath() {}

    /** Returns the page that holds the form which was sent; only its path counts, so it leads nowhere else. */
    public static @Nullable String shown(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        Matcher page = PAGE.matcher(referer == null ? "" : referer);
        return page.matches() ? page.group(1) : null;
    }

    /** Returns the request's {@code back} parameter, or the home page. */
    public static String of(HttpServletRequest request) {
        String home = request.getContextPath() + "/";
        return local(request.getParameter(PARAMETER), home);
    }

    /**
     * Lets only our own pages through.
     *
     * @param wanted from outside
     * @param otherwise where to go when it is not a path of ours
     */
    public static String local(@Nullable String wanted, String otherwise) {
        return wanted != null && LOCAL.matcher(wanted).matches() ? wanted : otherwise;
    }
}
