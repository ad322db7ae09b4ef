package org.guichet.local.peer;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.imap.ImapHostManagerImpl;
import com.icegreen.greenmail.store.InMemoryStore;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserImpl;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuickFoldersTest {

    private static final String ADDRESS = "hotline@univ-valmont.example";

    private final ImapHostManager folders = new ImapHostManagerImpl(new InMemoryStore());
    private final ImapHostManager quick = QuickFolders.of(folders);
    private final GreenMailUser owner = new UserImpl(ADDRESS, ADDRESS, University.PASSWORD, folders);

    @BeforeEach
    void aMailbox() throws Exception {
        folders.createPrivateMailAccount(owner);
    }

    @Test
    void theListOfAFolderFollowsWhatComesAndGoes() throws Exception {
        MailFolder inbox = quick.getInbox(owner);

        assertThat(inbox.getMessageUids()).isEmpty();
        arrives(inbox);
        arrives(inbox);
        assertThat(inbox.getMessageUids()).containsExactly(1, 2);

        inbox.setFlags(new Flags(Flags.Flag.DELETED), true, 1, null, false);
        inbox.expunge();
        assertThat(inbox.getMessageUids()).containsExactly(2);
        arrives(folders.getInbox(owner));
        assertThat(inbox.getMessageUids()).containsExactly(2, 3);
    }

    @Test
    void whatIsMovedIntoAnotherFolderLiesThere() throws Exception {
        MailFolder inbox = quick.getInbox(owner);
        MailFolder filed = quick.createMailbox(owner, "Filed");
        arrives(inbox);
        arrives(inbox);

        inbox.moveMessage(1, filed);
        inbox.copyMessage(2, filed);

        assertThat(inbox.getMessageUids()).containsExactly(2);
        assertThat(filed.getMessageUids()).hasSize(2);
        assertThat(folders.getFolder(owner, "Filed").getMessageCount()).isEqualTo(2);
    }

    private static void arrives(MailFolder folder) throws Exception {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setText("Bonjour.");
        mail.saveChanges();
        folder.appendMessage(mail, new Flags(), java.util.Date.from(Instant.now()));
    }
}
