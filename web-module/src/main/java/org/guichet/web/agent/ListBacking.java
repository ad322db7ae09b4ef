package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.guichet.desk.QueueInfo;
import org.guichet.desk.ServiceInfo;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Slice;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketRow;
import org.guichet.web.faces.Asked;
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
    private ListChoices choices;

    @Inject
    private RailBacking rail;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Moments moments;

    private @Nullable ListPage page;

    public void load() {
        ListPlace place = place(PagePath.of(request));
        ListAddress asked = ListAddress.of(place.path(), request);
        boolean over = place.queueId() != null && asked.over();
        ServiceInfo service = choices.service(place, asked.filter().service());
        Long queueId = place.queueId() == null ? choices.readable(asked.filter().queue()) : place.queueId();
        ListFilter filter = known(asked.filter(), over, service, place.queueId() == null && queueId != null);
        ListAddress address = new ListAddress(place.path(), over, filter, asked.sort(), asked.after());
        var category = new TicketList.Category(
                service == null ? null : service.id(), filter.type(), filter.state(), filter.owner());
        TicketList.View view = over ? TicketList.View.OVER : place.view();
        Slice<TicketRow> rows =
                tickets.list(new TicketList(view, queueId, category, address.sort(), address.after(), SIZE));
        page = new ListPage(
                place,
                over ? "over" : place.emptyKey(),
                ListGroup.cut(rows.rows(), heading(address)),
                address,
                rows.next(),
                Asked.number(request.getParameter("t")));
    }

    /** What comes with the address and is no choice of this list is not said. */
    private static ListFilter known(ListFilter asked, boolean over, @Nullable ServiceInfo service, boolean ofQueue) {
        return new ListFilter(
                asked.type(),
                service == null ? null : service.code(),
                over ? null : asked.state(),
                asked.owner(),
                ofQueue ? asked.queue() : null);
    }

    private Function<TicketRow, String> heading(ListAddress address) {
        return switch (address.sort()) {
            case DUE ->
                row -> DueBand.of(row.due(), moments.getNow(), moments.getZone())
                        .key();
            case PRIORITY -> row -> "priority." + row.priority().level();
            case OLDEST, NEWEST ->
                row -> AgeBand.of(row.createdAt(), moments.getNow(), moments.getZone())
                        .key();
        };
    }

    /** What is not in the rail is not this agent's to see. */
    private ListPlace place(String path) {
        RailRow row = rail.getCurrent();
        if (row == null) {
            throw new NotFoundException();
        }
        if (path.startsWith(QUEUES)) {
            QueueInfo queue = choices.queue(path.substring(QUEUES.length())).orElseThrow(NotFoundException::new);
            return new ListPlace(path, row.label(), TicketList.View.ACTIVE, queue.id(), "active");
        }
        AgentView view = AgentView.at(path);
        return new ListPlace(path, row.label(), view.list(), null, view.key());
    }

    public @Nullable ListPage getPage() {
        return page;
    }
}
