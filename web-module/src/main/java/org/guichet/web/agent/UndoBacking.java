package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.ticket.TicketSettings;
import org.guichet.ticket.UndoOffer;
import org.guichet.ticket.UndoService;
import org.guichet.ticket.UndoTicket;
import org.guichet.ticket.Undone;
import org.guichet.web.faces.Asked;
import org.guichet.web.faces.Words;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

/** Says what was done, and for some seconds offers to take it back; on any page of the agents. */
@Named("undo")
@RequestScoped
public class UndoBacking {

    private static final String TICKET = "/agent/ticket.xhtml";

    @EJB
    private UndoService undo;

    @Inject
    private TicketSettings settings;

    @Inject
    private TicketBacking ticket;

    /** For the forms whose words come back into them. */
    @Inject
    private Event<Undone> takenBack;

    @Inject
    private Words words;

    private @Nullable UndoOffer offer;
    private String text = "";

    /** Says what was done for good. */
    void tell(String key) {
        Messages.addGlobalInfo("{0}", words.of(key));
    }

    /**
     * Says what was done to a ticket, and offers to take it back if that can be.
     *
     * @param key of the words that say it
     * @param version of the ticket since then
     */
    void offer(String key, long number, int version) {
        UndoOffer found = settings.undo().isZero()
                ? null
                : undo.offer(number).filter(open -> open.version() == version).orElse(null);
        if (found == null) {
            tell(key);
            return;
        }
        offer = found;
        text = found.answer() ? words.of("undo.mail", words.of(key), getSeconds()) : words.of(key);
        PrimeFaces.current().ajax().update("toast");
    }

    /** Takes back what the page names, and shows the page anew. */
    public void takeBack() {
        long number = Asked.id(Faces.getRequestParameter("undoNumber"));
        int version = Asked.version(Faces.getRequestParameter("undoVersion"));
        Undone undone = undo.undo(new UndoTicket(number, version));
        if (!TICKET.equals(Faces.getViewId())) {
            Faces.refreshWithQueryString();
            return;
        }
        ticket.done("undo");
        takenBack.fire(undone);
        PrimeFaces.current().ajax().update("toast");
    }

    public @Nullable UndoOffer getOffer() {
        return offer;
    }

    public String getText() {
        return text;
    }

    public long getSeconds() {
        return settings.undo().toSeconds();
    }
}
