package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.guichet.desk.QueueInfo;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Slice;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketRow;
import org.guichet.web.look.Moments;
import org.jspecify.annotations.Nullable;

/** The list at the address of the page: a personal view, or a queue with what is active or over in it. */
@Named("list")
@RequestScoped
public class ListBacking {

    private static final int SIZE = 50;
    private static final String QUEUES = "/agent/queues/";

    @EJB
    private TicketQueries tickets;

    @Inject
    private QueueNames queues;

    @Inject
    private RailBacking rail;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Moments moments;

    private @Nullable ListPage page;

    public void load() {
        ListPlace place = place(PagePath.of(request));
        boolean over = place.queueId() != null && "over".equals(request.getParameter("state"));
        TicketList.Sort sort = ListAddress.sort(request.getParameter("sort"));
        String after = request.getParameter("after");
        TicketList.View view = over ? TicketList.View.OVER : place.view();
        Slice<TicketRow> rows = tickets.list(new TicketList(view, place.queueId(), sort, after, SIZE));
        page = new ListPage(
                place,
                over ? "over" : place.emptyKey(),
                AgeBand.groups(rows.rows(), moments.getNow(), moments.getZone()),
                over,
                sort,
                after == null,
                rows.next() == null ? null : ListAddress.of(place.path(), over, sort, rows.next()));
    }

    /** What is not in the rail is not this agent's to see. */
    private ListPlace place(String path) {
        RailRow row = rail.getCurrent();
        if (row == null) {
            throw new NotFoundException();
        }
        if (path.startsWith(QUEUES)) {
            QueueInfo queue = queues.find(path.substring(QUEUES.length())).orElseThrow(NotFoundException::new);
            return new ListPlace(path, row.label(), TicketList.View.ACTIVE, queue.id(), "active");
        }
        AgentView view = AgentView.at(path);
        return new ListPlace(path, row.label(), view.list(), null, view.key());
    }

    public @Nullable ListPage getPage() {
        return page;
    }
}
