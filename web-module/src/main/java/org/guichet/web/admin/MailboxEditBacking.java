package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.guichet.mail.ChangeMailbox;
import org.guichet.mail.ConnectionFault;
import org.guichet.mail.CreateMailbox;
import org.guichet.mail.MailboxDetails;
import org.guichet.mail.MailboxService;
import org.guichet.mail.MailboxSetup;
import org.guichet.mail.MailboxTestResult;
import org.guichet.mail.MailboxTester;
import org.guichet.mail.StartFrom;
import org.guichet.mail.TestMailbox;
import org.guichet.platform.FieldException;
import org.guichet.platform.Fields;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Vault;
import org.guichet.web.faces.Onward;
import org.jspecify.annotations.Nullable;

/**
 * One mailbox, filled in, tried and saved. Where saving it would make tickets of mails that lie there already, they are
 * counted first, and the administrator has to agree to their number.
 */
@Named("mailboxEdit")
@RequestScoped
public class MailboxEditBacking {

    static final String LIST = "/admin/mail/mailboxes";

    @EJB
    private MailboxService mailboxes;

    @EJB
    private MailboxTester tester;

    @Inject
    private MailboxWork work;

    @Inject
    private Vault vault;

    @Inject
    private Onward onward;

    private MailboxForm form = new MailboxForm();
    private @Nullable String password;
    private @Nullable MailboxTestResult test;
    private boolean agreed;

    @PostConstruct
    void read() {
        form = MailboxForm.of(work.getBase());
    }

    /** Connects as it is filled in; what is wrong is said at its field. */
    public void test() {
        MailboxTestResult found = tester.test(new TestMailbox(work.getId(), form.setup(), password()));
        ConnectionFault fault = found.fault();
        if (fault != null) {
            throw new FieldException(fault.field(), "mailbox.fault." + fault, Objects.toString(found.said(), ""));
        }
        test = found;
        work.ask(fetchesOld() && found.fetched() > 0);
    }

    public void save() {
        if (fetchesOld() && !agreed) {
            test();
            if (work.isAsked()) {
                throw new FieldException("agreed", "mailbox.agreed.missing");
            }
        }
        store();
        onward.to(LIST, "mailbox.done.saved");
    }

    /** Keeps what was wished and takes over the rest of what is there by now. */
    void join(MailboxDetails now) {
        MailboxSetup base = Objects.requireNonNull(work.getBase());
        form = MailboxForm.of(Fields.joined(base, form.setup(), now.setup()));
        work.begin(now);
    }

    private void store() {
        Long id = work.getId();
        MailboxSetup base = work.getBase();
        String written = password();
        if (id == null || base == null) {
            mailboxes.create(new CreateMailbox(form.setup(), Objects.toString(written, "")));
        } else {
            mailboxes.change(new ChangeMailbox(id, base, form.setup(), written));
        }
    }

    /** Tells whether mails that lie there already might be fetched: mostly only new ones are. */
    private boolean fetchesOld() {
        MailboxSetup base = work.getBase();
        MailboxSetup wish = form.setup();
        boolean begins = base == null
                || !base.account().isSameFolderAs(wish.account())
                || base.rules().start() != wish.rules().start()
                || !Objects.equals(base.rules().startAt(), wish.rules().startAt());
        return begins && form.getStart() != StartFrom.NEW;
    }

    /** Returns the password that was written, now or since the page was opened. */
    private @Nullable String password() {
        if (password != null && !password.isEmpty()) {
            work.hold(vault.seal(password));
            return password;
        }
        String held = work.getHeld();
        return held == null ? null : vault.open(held);
    }

    public void activate(boolean on) {
        mailboxes.activate(known(), on);
        onward.to(LIST, on ? "mailbox.done.on" : "mailbox.done.off");
    }

    public void remove() {
        mailboxes.remove(known());
        onward.to(LIST, "mailbox.done.removed");
    }

    private long known() {
        Long id = work.getId();
        if (id == null) {
            throw new NotFoundException();
        }
        return id;
    }

    public MailboxForm getForm() {
        return form;
    }

    /** Never shown: a page is not told what was written. */
    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable MailboxTestResult getTest() {
        return test;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
