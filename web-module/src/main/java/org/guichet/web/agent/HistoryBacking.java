package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guichet.platform.Slice;
import org.guichet.ticket.ArticleView;
import org.guichet.ticket.HistoryRow;
import org.guichet.ticket.TicketQueries;
import org.guichet.web.faces.Words;
import org.jspecify.annotations.Nullable;

/** What happened to the ticket of the page, a hundred lines at a time, the newest first (RT-22). */
@Named("history")
@RequestScoped
public class HistoryBacking {

    @EJB
    private TicketQueries tickets;

    @Inject
    private TicketBacking ticket;

    @Inject
    private QueueNames queues;

    @Inject
    private Words words;

    @Inject
    private HistoryPlace place;

    private List<HistoryLine> lines = List.of();
    private @Nullable String next;

    public void load() {
        HistoryWords inWords = new HistoryWords(key -> words.of(key), queues::nameOf, queues::nameOfService, looks());
        Slice<HistoryRow> page = tickets.history(ticket.getNumber(), place.getFilter(), place.before());
        lines = page.rows().stream().map(inWords::line).toList();
        next = page.next();
    }

    /** Tells whether an article can be read: one that was taken back before it was sent is not there. */
    public boolean reaches(@Nullable Long articleId) {
        return articleId != null && ticket.getView().articles().stream().anyMatch(article -> article.id() == articleId);
    }

    private Map<Long, ThreadLook> looks() {
        return ticket.getView().articles().stream().collect(Collectors.toMap(ArticleView::id, ThreadLook::of));
    }

    public List<HistoryLine> getLines() {
        return lines;
    }

    /** Returns where the following page begins; none on the last. */
    public @Nullable String getNext() {
        return next;
    }
}
