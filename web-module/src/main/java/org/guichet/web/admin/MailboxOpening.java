package org.guichet.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.mail.MailboxQueries;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** Opens the page of one mailbox, {@code /admin/mail/mailbox?id=7}, or, without a number, that of a new one. */
@Named("mailboxOpening")
@RequestScoped
public class MailboxOpening {

    @EJB
    private MailboxQueries mailboxes;

    @EJB
    private DeskQueries desks;

    @Inject
    private MailboxWork work;

    @Inject
    private MailboxEditBacking edit;

    @Inject
    @Param
    private @Nullable Long id;

    /** Reads it before the first byte of the page is written, so that the absent is told in time. */
    public void open() {
        if (id != null) {
            work.begin(mailboxes.details(id));
        }
    }

    /** Two administrators have changed the same: what this one wished counts. */
    public void keepMine() {
        edit.join(mailboxes.details(Objects.requireNonNull(work.getId())));
        edit.save();
    }

    /** Returns the queues to which mail may go. */
    public List<QueueInfo> getQueues() {
        return desks.queues().stream().filter(QueueInfo::active).toList();
    }
}
