package org.guichet.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.guichet.web.faces.Words;

/** The agents' rail: their own views, then the queues that they may read. */
@Named("rail")
@RequestScoped
public class RailBacking {

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    public List<RailRow> getViews() {
        return List.of(row("queue", "pi-inbox", "/agent/queue"));
    }

    public List<RailRow> getQueues() {
        return List.of();
    }

    private RailRow row(String view, String icon, String href) {
        boolean current = request.getServletPath().startsWith(href);
        return new RailRow(view, words.of("rail.view." + view), icon, null, 0, href, current);
    }
}
