package org.guichet.web.requests;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Slice;
import org.guichet.ticket.RequestQueries;
import org.guichet.ticket.RequestRow;
import org.guichet.web.look.Look;
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

    /** As {@link RequestQueries#mine}. */
    public Slice<RequestLine> mine(boolean underWay, @Nullable String after, int size) {
        Slice<RequestRow> rows = requests.mine(underWay, after, size);
        Map<Long, QueueInfo> queues = desks.queuesById();
        return new Slice<>(
                rows.rows().stream()
                        .map(row -> RequestLine.of(row, team(queues.get(row.queueId()))))
                        .toList(),
                rows.next());
    }

    private String team(@Nullable QueueInfo queue) {
        if (queue == null) {
            throw new NotFoundException();
        }
        return queue.name().in(look.getLocale());
    }
}
