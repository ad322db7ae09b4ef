package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.guichet.mail.Fate;
import org.guichet.mail.LedgerCounts;
import org.guichet.mail.LedgerMail;
import org.guichet.mail.LedgerQueries;
import org.guichet.mail.LedgerRow;
import org.guichet.mail.QuarantineService;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Slice;
import org.guichet.web.faces.Onward;
import org.jspecify.annotations.Nullable;

/** The mail ledger: a page of it, its counts, and the mail that is open beside it. */
@Named("ledger")
@RequestScoped
public class LedgerBacking {

    private static final String PATH = "/admin/mail";

    @EJB
    private LedgerQueries ledger;

    @EJB
    private QuarantineService quarantine;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Onward onward;

    private MailPlace place = new MailPlace(PATH, null, null, null);
    private Slice<LedgerRow> page = new Slice<>(List.of(), null);
    private @Nullable LedgerCounts counts;
    private @Nullable LedgerMail mail;
    private String why = "";

    @PostConstruct
    void read() {
        place = MailPlace.of(PATH, request, Fate.class);
        String only = place.only();
        page = ledger.page(only == null ? null : Fate.valueOf(only), place.before());
        counts = ledger.counts();
        mail = place.mail() == null ? null : ledger.mail(place.mail());
    }

    /** Reads it before the first byte of the page is written, so that the absent is told in time. */
    public void open() {
        getPage();
    }

    /** Has the open mail filed anew. */
    public void retry() {
        if (mail == null) {
            throw new NotFoundException();
        }
        quarantine.retry(mail.row().id());
        onward.to(place.href(), "ledger.done.retry");
    }

    /** Has the open mail become nothing. */
    public void reject() {
        if (mail == null) {
            throw new NotFoundException();
        }
        quarantine.reject(mail.row().id(), why);
        onward.to(place.href(), "ledger.done.rejected");
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public MailPlace getPlace() {
        return place;
    }

    public Slice<LedgerRow> getPage() {
        return page;
    }

    public @Nullable LedgerCounts getCounts() {
        return counts;
    }

    public @Nullable LedgerMail getMail() {
        return mail;
    }

    public Neighbours getNeighbours() {
        return Neighbours.of(place.mail(), page.rows(), LedgerRow::id);
    }

    public Fate[] getFates() {
        return Fate.values();
    }
}
