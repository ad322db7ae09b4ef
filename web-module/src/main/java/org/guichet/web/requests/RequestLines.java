package org.guichet.web.requests;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Slice;
import org.guichet.ticket.RequestQueries;
import org.guichet.ticket.RequestRow;
import org.guichet.web.look.Look;
import org.guichet.web.look.Moments;
import org.jspecify.annotations.Nullable;

/** Reads the requester's requests as lines of a list, with their teams in the language of the page. */
@RequestScoped
public class RequestLines {

    @EJB
    private RequestQueries requests;

    @EJB
    private DeskQueries desks;

    @Inject
    private Look look;

    @Inject
    private Moments moments;

    /** As {@link RequestQueries#mine}. */
    public Slice<RequestLine> mine(boolean underWay, @Nullable String after, int size) {
        Slice<RequestRow> rows = requests.mine(underWay, after, size);
        return new Slice<>(lines(rows.rows()), rows.next());
    }

    /** As {@link RequestQueries#search}. */
    public List<RequestLine> search(String text, int size) {
        return lines(requests.search(text, size));
    }

    private List<RequestLine> lines(List<RequestRow> rows) {
        Map<Long, QueueInfo> queues = desks.queuesById();
        return rows.stream()
                .map(row -> RequestLine.of(
                        row, team(queues.get(row.queueId())), moments.getNow(), at -> moments.text(at, "day")))
                .toList();
    }

    /** Returns the name of the team whose queue this is. */
    String team(long queueId) {
        return team(desks.queue(queueId));
    }

    /** Returns the name of a service; none for none. */
    @Nullable String service(@Nullable Long id) {
        return desks.services().stream()
                .filter(service -> id != null && service.id() == id)
                .map(service -> service.name().in(look.getLocale()))
                .findFirst()
                .orElse(null);
    }

    /** Whether what is over may be opened again. */
    boolean isStillOpen(RequestRow row) {
        return NextStep.isStillOpen(row, moments.getNow());
    }

    private String team(@Nullable QueueInfo queue) {
        if (queue == null) {
            throw new NotFoundException();
        }
        return queue.name().in(look.getLocale());
    }
}
