package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guichet.mail.Delivery;
import org.guichet.mail.DeliveryQueries;
import org.guichet.notify.NoticeCount;
import org.guichet.notify.NoticeQueries;
import org.guichet.notify.NoticeRow;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** Who was told of the events of the page; of one of them, by name and with the reason: “why did I get no mail?”. */
@Named("noticeReasons")
@RequestScoped
public class NoticeReasonsBacking {

    @EJB
    private NoticeQueries notices;

    @EJB
    private DeliveryQueries deliveries;

    @Inject
    private TicketBacking ticket;

    @Inject
    private HistoryBacking history;

    @Inject
    @Param
    private @Nullable Long event;

    private Map<Long, NoticeCount> counts = Map.of();
    private Map<Long, List<Delivery>> mails = Map.of();
    private List<NoticeRow> rows = List.of();
    private @Nullable HistoryLine line;

    /** Reads them after the lines of the page. */
    public void load() {
        List<Long> ids = history.getLines().stream().map(one -> one.row().id()).toList();
        counts = notices.counts(ticket.getNumber(), ids);
        mails = deliveries.ofTicket(ticket.getNumber());
        line = history.getLines().stream()
                .filter(one -> Objects.equals(one.row().id(), event))
                .findFirst()
                .orElse(null);
        if (line != null) {
            rows = notices.of(ticket.getNumber(), line.row().id());
        }
    }

    /** Returns how many were told of a line, agents and others. */
    public int told(HistoryLine of) {
        NoticeCount count = counts.get(of.row().id());
        return mailsOf(of).size() + (count == null ? 0 : count.told());
    }

    public int untold(HistoryLine of) {
        NoticeCount count = counts.get(of.row().id());
        return count == null ? 0 : count.untold();
    }

    private List<Delivery> mailsOf(@Nullable HistoryLine of) {
        return of == null || !of.isOfArticle()
                ? List.of()
                : mails.getOrDefault(Objects.requireNonNull(of.row().articleId()), List.of());
    }

    /** Returns the line whose reasons are shown; none if none was asked for. */
    public @Nullable HistoryLine getLine() {
        return line;
    }

    /** Returns the mails to those who ask, where the line is of an article that was sent. */
    public List<Delivery> getMails() {
        return mailsOf(line);
    }

    public List<NoticeRow> getTold() {
        return rows.stream().filter(NoticeRow::isTold).toList();
    }

    public List<NoticeRow> getUntold() {
        return rows.stream().filter(row -> !row.isTold()).toList();
    }
}
