package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guichet.mail.MailboxQueries;
import org.guichet.mail.MailboxRow;
import org.guichet.mail.MailboxService;
import org.guichet.mail.OutboxCounts;
import org.guichet.mail.OutboxQueries;
import org.guichet.web.faces.Onward;
import org.jspecify.annotations.Nullable;

/** How both ends of the mail are doing: the mailboxes and the outbox. The tabs of all mail pages say it. */
@Named("mailHealth")
@RequestScoped
public class MailHealthBacking {

    @EJB
    private MailboxQueries mailboxes;

    @EJB
    private OutboxQueries outbox;

    @EJB
    private MailboxService service;

    @Inject
    private Onward onward;

    private List<MailboxRow> boxes = List.of();
    private @Nullable OutboxCounts counts;

    @PostConstruct
    void read() {
        boxes = mailboxes.all();
        counts = outbox.counts();
    }

    /** Reads it before the first byte of the page is written. */
    public void open() {
        getBoxes();
    }

    /** Has a mailbox read at once. */
    public void hurry(long id) {
        service.hurry(id);
        onward.to(MailboxEditBacking.LIST, "mailboxes.done.hurried");
    }

    public List<MailboxRow> getBoxes() {
        return boxes;
    }

    public @Nullable OutboxCounts getCounts() {
        return counts;
    }

    public long getFailing() {
        return boxes.stream().filter(MailboxRow::isFailing).count();
    }
}
