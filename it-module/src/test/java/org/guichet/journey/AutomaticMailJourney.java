package org.guichet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guichet.it.Mails;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.guichet.it.Workspace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No noise: whatever is done to a ticket, whoever asked hears from a machine once, and else only from people. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class AutomaticMailJourney {

    private static final String HOTLINE = "hotline@univ-valmont.example";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final Mails mails;
    private final String sender;

    AutomaticMailJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        this.mails = new Mails(desk);
        this.sender = mails.someone();
    }

    @Test
    @Tag("OT-36")
    void aSenderGetsOneAutomaticMailInTheWholeLifeOfATicket() throws Exception {
        String first = mails.plain(sender, HOTLINE, "Badge perdu " + UUID.randomUUID(), "Dans le parc.");
        String number = mails.ticketOf(first);
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Workspace workspace = new Workspace(nadia);
            workspace.press(number, "take", "Ouvert");
            workspace.press(number, "lock", "Ouvert");
            workspace.note(number, "À chercher demain.");
            waits(workspace.open(number));
            workspace.answer(number, "Nous cherchons.");
            MimeMessage answer = mails.await(number, sender, 2);
            String again = mails.answer(sender, HOTLINE, "Re: " + answer.getSubject(), "Merci.", answer.getMessageID());
            assertThat(mails.ticketOf(again)).isEqualTo(number);
            workspace.press(number, "resolve", "Résolu");
            workspace.press(number, "close", "Clos");
            workspace.press(number, "reopen", "Ouvert");
            workspace.move(number, "Comptes et accès");
            workspace.press(number, "resolve", "Résolu");
            String last = mails.plain(sender, HOTLINE, "Re: [Guichet#" + number + "] Badge perdu", "Encore perdu.");
            assertThat(mails.ticketOf(last)).isEqualTo(number);
            workspace.press(number, "resolve", "Résolu");
            workspace.press(number, "close", "Clos");
        }
        // Whatever is sent is written down in the transaction that brings it about, so nothing can still be on its way
        // to here.
        assertThat(desk.rows()
                        .select(
                                "select is_automatic from outbox where ticket_id = ? and article_id is not null order by id",
                                number))
                .extracting(row -> row.get("is_automatic"))
                .containsExactly("1", "0");
        assertThat(automatic(desk.inbox(sender))).hasSize(1);
        assertThat(desk.inbox(sender)).hasSize(2);
    }

    private static void waits(Page page) {
        page.click("#pending > summary");
        page.fill(
                "#until", LocalDate.now(ZoneId.of("Europe/Zurich")).plusDays(2).toString());
        page.locator("#pend button").first().click();
        page.locator("#head .g-chip:has-text('En attente')").first().waitFor();
    }

    private static List<MimeMessage> automatic(List<MimeMessage> mails) throws Exception {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage mail : mails) {
            if (mail.getHeader("Auto-Submitted") != null) {
                found.add(mail);
            }
        }
        return found;
    }
}
