package org.guichet.web.admin;

import java.time.Instant;
import java.util.Objects;
import org.guichet.mail.AfterFiling;
import org.guichet.mail.MailboxAccount;
import org.guichet.mail.MailboxRules;
import org.guichet.mail.MailboxSecurity;
import org.guichet.mail.MailboxSetup;
import org.guichet.mail.StartFrom;
import org.jspecify.annotations.Nullable;

/** A mailbox as it is filled in. */
public class MailboxForm {

    private static final int IMAPS = 993;

    private String name = "";
    private @Nullable Long queueId;
    private String host = "";
    private int port = IMAPS;
    private MailboxSecurity security = MailboxSecurity.TLS;
    private String username = "";
    private String folder = "INBOX";
    private StartFrom start = StartFrom.NEW;
    private @Nullable Instant startAt;
    private AfterFiling afterFiling = AfterFiling.LEAVE;
    private @Nullable String filedFolder;

    static MailboxForm of(@Nullable MailboxSetup setup) {
        MailboxForm form = new MailboxForm();
        if (setup != null) {
            form.fill(setup.account(), setup.rules());
        }
        return form;
    }

    private void fill(MailboxAccount account, MailboxRules rules) {
        name = rules.name();
        queueId = rules.queueId();
        host = account.host();
        port = account.port();
        security = account.security();
        username = account.username();
        folder = account.folder();
        start = rules.start();
        startAt = rules.startAt();
        afterFiling = rules.afterFiling();
        filedFolder = rules.filedFolder();
    }

    /** Makes of it what is wished; a date or a folder that the choice before it does not need is left out. */
    MailboxSetup setup() {
        var account = new MailboxAccount(host.strip(), port, security, username.strip(), folder.strip());
        var rules = new MailboxRules(
                name.strip(),
                queueId == null ? 0 : queueId,
                start,
                start == StartFrom.DATE ? startAt : null,
                afterFiling,
                afterFiling == AfterFiling.MOVE
                        ? Objects.toString(filedFolder, "").strip()
                        : null);
        return new MailboxSetup(account, rules);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable Long getQueueId() {
        return queueId;
    }

    public void setQueueId(@Nullable Long queueId) {
        this.queueId = queueId;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public int getPort() {
        return port;
    }

    public void setPort(int port) {
        this.port = port;
    }

    public MailboxSecurity getSecurity() {
        return security;
    }

    public void setSecurity(MailboxSecurity security) {
        this.security = security;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = folder;
    }

    public StartFrom getStart() {
        return start;
    }

    public void setStart(StartFrom start) {
        this.start = start;
    }

    public @Nullable Instant getStartAt() {
        return startAt;
    }

    public void setStartAt(@Nullable Instant startAt) {
        this.startAt = startAt;
    }

    public AfterFiling getAfterFiling() {
        return afterFiling;
    }

    public void setAfterFiling(AfterFiling afterFiling) {
        this.afterFiling = afterFiling;
    }

    public @Nullable String getFiledFolder() {
        return filedFolder;
    }

    public void setFiledFolder(@Nullable String filedFolder) {
        this.filedFolder = filedFolder;
    }
}
