package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Roles;
import org.guichet.ticket.ReadingService;
import org.guichet.ticket.TicketCounts;
import org.guichet.ticket.TicketNews;
import org.guichet.ticket.TicketQueries;
import org.guichet.web.faces.Words;
import org.jspecify.annotations.Nullable;

/** The agents' rail: their own views, then the queues that they may read. Counted once a request. */
@Named("rail")
@RequestScoped
public class RailBacking {

    @EJB
    private TicketQueries tickets;

    @EJB
    private ReadingService readings;

    @Inject
    private QueueNames names;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    static final String QUEUE_KEY = "queue-";

    private List<RailRow> views = List.of();
    private List<RailRow> queues = List.of();

    @PostConstruct
    void count() {
        // On administrators' pages, for those who are no agents, it has no lists.
        if (!request.isUserInRole(Roles.AGENT)) {
            return;
        }
        TicketCounts counts = tickets.counts();
        TicketNews news = readings.news();
        views = Stream.of(AgentView.values())
                .map(view -> row(view, counts, news))
                .toList();
        queues = names.all().stream()
                .filter(queue -> counts.queues().containsKey(queue.id()))
                .filter(queue -> queue.active() || counts.queues().getOrDefault(queue.id(), 0) > 0)
                .map(queue -> row(queue, counts))
                .toList();
    }

    public List<RailRow> getViews() {
        return views;
    }

    public List<RailRow> getQueues() {
        return queues;
    }

    /** Returns the row of the list that is shown; none if the page is no list of this agent. */
    public @Nullable RailRow getCurrent() {
        return Stream.concat(views.stream(), queues.stream())
                .filter(RailRow::current)
                .findFirst()
                .orElse(null);
    }

    private RailRow row(AgentView view, TicketCounts counts, TicketNews news) {
        String label = words.of("rail.view." + view.key());
        return row(view.key(), label, view.icon(), view.count(counts), view.fresh(news), view.path());
    }

    private RailRow row(QueueInfo queue, TicketCounts counts) {
        int count = counts.queues().getOrDefault(queue.id(), 0);
        return row(QUEUE_KEY + queue.code(), names.name(queue), "pi-" + queue.icon(), count, 0, QueueNames.path(queue));
    }

    private RailRow row(String key, String label, String icon, int count, int fresh, String href) {
        return new RailRow(
                key, label, icon, count, fresh, href, PagePath.of(request).equals(href));
    }
}
