package org.guichet.web.push;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code #{live.mark}}: up to which change a page knows everything. */
@Named("live")
@RequestScoped
public class LiveBacking {

    private static final String REFRESHING = "X-Live";

    @Inject
    private HttpServletRequest request;

    public long getMark() {
        return (long) request.getAttribute(RequestMark.ATTRIBUTE);
    }

    /** Whether an open page asks for itself anew: it sends no form of this answer, so nothing of it is kept on the server. */
    public boolean isRefreshing() {
        return request.getHeader(REFRESHING) != null;
    }
}
