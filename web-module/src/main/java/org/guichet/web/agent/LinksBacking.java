package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guichet.ticket.LinkKind;
import org.guichet.ticket.LinkRow;
import org.guichet.ticket.LinkTicket;
import org.guichet.ticket.TicketLinkService;
import org.guichet.ticket.UnlinkTicket;
import org.guichet.web.faces.Words;
import org.jspecify.annotations.Nullable;

/** The tickets that the one of the page is tied to (OT-67). */
@Named("ties")
@RequestScoped
public class LinksBacking {

    @EJB
    private TicketLinkService links;

    @Inject
    private TicketBacking ticket;

    @Inject
    private Words words;

    private List<LinkRow> rows = List.of();
    private List<LinkRow> found = List.of();
    private LinkKind kind = LinkKind.RELATED;
    private @Nullable Long other;

    @PostConstruct
    void read() {
        rows = links.of(ticket.getNumber());
    }

    public void add() {
        if (other == null) {
            return; // The field is required: Faces has said so.
        }
        links.link(new LinkTicket(ticket.getNumber(), kind, other));
        other = null;
        read();
        ticket.done("link");
    }

    /** Returns what names a tie to the page. */
    public String key(LinkRow row) {
        return row.kind() + " " + row.number();
    }

    /**
     * Unties a ticket.
     *
     * @param key of the tie as the page sent it; nothing happens if there is none
     */
    void remove(String key) {
        rows.stream().filter(row -> key(row).equals(key)).findFirst().ifPresent(row -> {
            links.unlink(new UnlinkTicket(ticket.getNumber(), row.kind(), row.number()));
            read();
            ticket.done("unlink");
        });
    }

    /** Returns tickets to choose from while one types. */
    public List<Long> find(String text) {
        found = links.search(text).stream()
                .filter(row -> row.number() != ticket.getNumber())
                .toList();
        return found.stream().map(LinkRow::number).toList();
    }

    /** Tells a found ticket by number and title. */
    public String told(Long number) {
        return found.stream()
                .filter(row -> row.number() == number)
                .map(row -> "#" + row.number() + " " + row.title())
                .findFirst()
                .orElse("#" + number);
    }

    /** Returns how many incidents a problem causes and how many of them go on, in words; empty if none. */
    public String getIncidents() {
        List<LinkRow> caused =
                rows.stream().filter(row -> row.kind() == LinkKind.CAUSES).toList();
        long active = caused.stream().filter(row -> row.state().isActive()).count();
        return caused.isEmpty() ? "" : words.of("ticket.links.caused", caused.size(), active);
    }

    public List<LinkRow> getRows() {
        return rows;
    }

    public LinkKind[] getKinds() {
        return LinkKind.values();
    }

    public LinkKind getKind() {
        return kind;
    }

    public void setKind(LinkKind kind) {
        this.kind = kind;
    }

    public @Nullable Long getOther() {
        return other;
    }

    public void setOther(@Nullable Long other) {
        this.other = other;
    }
}
