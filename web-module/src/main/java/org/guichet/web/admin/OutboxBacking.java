package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.guichet.mail.DeliveryState;
import org.guichet.mail.OutboxQueries;
import org.guichet.mail.OutboxRow;
import org.guichet.mail.OutboxService;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Slice;
import org.guichet.web.faces.Onward;
import org.jspecify.annotations.Nullable;

/** The outbox: what failed or waits, and the mail that is open beside the list. */
@Named("outbox")
@RequestScoped
public class OutboxBacking {

    private static final String PATH = "/admin/mail/outbox";

    @EJB
    private OutboxQueries outbox;

    @EJB
    private OutboxService service;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Onward onward;

    private MailPlace place = new MailPlace(PATH, null, null, null);
    private Slice<OutboxRow> page = new Slice<>(List.of(), null);
    private @Nullable OutboxRow mail;

    @PostConstruct
    void read() {
        place = MailPlace.of(PATH, request, DeliveryState.class);
        page = outbox.page(getState(), place.before());
        mail = place.mail() == null ? null : outbox.mail(place.mail());
    }

    /** Reads it before the first byte of the page is written, so that the absent is told in time. */
    public void open() {
        getPage();
    }

    /** Has the open mail sent anew. */
    public void retry() {
        if (mail == null) {
            throw new NotFoundException();
        }
        service.retry(mail.id());
        onward.to(place.href(), "outbox.done.retry");
    }

    /** Gives the open mail up. */
    public void giveUp() {
        if (mail == null) {
            throw new NotFoundException();
        }
        service.giveUp(mail.id());
        onward.to(place.href(), "outbox.done.givenUp");
    }

    /** Returns of which state the mails of the list are: failed ones, unless the address says otherwise. */
    public DeliveryState getState() {
        String only = place.only();
        return only == null ? DeliveryState.FAILED : DeliveryState.valueOf(only);
    }

    public MailPlace getPlace() {
        return place;
    }

    public Slice<OutboxRow> getPage() {
        return page;
    }

    public @Nullable OutboxRow getMail() {
        return mail;
    }

    public Neighbours getNeighbours() {
        return Neighbours.of(place.mail(), page.rows(), OutboxRow::id);
    }
}
