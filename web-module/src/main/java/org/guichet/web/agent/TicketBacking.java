package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketView;
import org.guichet.web.security.ActiveUser;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.primefaces.PrimeFaces;

/** The ticket of the page, read once for it and once more after something was done to it. */
@Named("ticket")
@RequestScoped
public class TicketBacking {

    @EJB
    private TicketQueries tickets;

    @Inject
    private TicketWork work;

    @Inject
    private ActiveUser user;

    @Inject
    private UndoBacking undo;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long number;

    private @Nullable TicketView view;

    @PostConstruct
    void read() {
        if (number == null) {
            throw new NotFoundException();
        }
        view = tickets.view(number);
    }

    /** Reads it before the first byte of the page is written, so that the absent is told in time. */
    public void open() {
        getNumber();
    }

    /** Remembers what the page is about to show; called before it is drawn. Where a form alone is drawn, the ticket stays as it was seen. */
    public void shown() {
        FacesContext context = FacesContext.getCurrentInstance();
        PartialViewContext parts = context.getPartialViewContext();
        if (context.isValidationFailed()) {
            work.tell(getView(), user.getId());
        } else if (!parts.isPartialRequest() || parts.getRenderIds().contains("head")) {
            work.show(getView(), user.getId());
        }
    }

    /** Looks again because somebody else changed it; {@link #shown} then remembers what the page shows. */
    public void look() {
        getNumber();
    }

    /**
     * Shows the ticket anew and says what was done; what is being written stays as it is.
     *
     * @param what the end of the key of the words
     */
    void done(String what) {
        read();
        undo.tell("ticket.done." + what);
        show();
    }

    /**
     * Shows the ticket anew and says what was done, with the offer to take it back.
     *
     * @param what the end of the key of the words
     */
    void doneForNow(String what) {
        read();
        undo.offer("ticket.done." + what, getNumber(), getView().version());
        show();
    }

    private static void show() {
        PrimeFaces.current().ajax().update("bar", "head", "thread", "panel", "following");
    }

    public long getNumber() {
        return getView().number();
    }

    public int getVersion() {
        return work.getVersion();
    }

    boolean may(String move) {
        return work.may(move);
    }

    ZoneId getZone() {
        return user.getZone();
    }

    public TicketView getView() {
        if (view == null) {
            throw new NotFoundException();
        }
        return view;
    }
}
