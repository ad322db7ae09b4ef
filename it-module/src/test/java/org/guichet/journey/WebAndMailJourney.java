package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.guichet.it.Mails;
import org.guichet.it.Portal;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.guichet.it.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Web and mail, each complete by itself, and mixed at will. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class WebAndMailJourney {

    private static final String VERONIQUE = "veronique.aubry@univ-valmont.example";
    private static final String HUGO = "hugo.perrin@univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";
    private static final String COMPTES = "comptes@univ-valmont.example";
    private static final FilePayload GUIDE = file("guide.txt");

    private final TestDesk desk;
    private final TestBrowser browser;
    private final Mails mails;

    WebAndMailJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        this.mails = new Mails(desk);
    }

    @Test
    @Tag("RT-06")
    @Tag("RT-31")
    @Tag("AP-23")
    void theSameExchangeIsPossibleOnTheWebAloneAndByMailAlone() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand");
                Visitor veronique = browser.visitor(desk).signIn("vaubry")) {
            exchange(new Workspace(nadia), new OnTheWeb(new Portal(veronique)), "PORTAL");
        }
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            exchange(new Workspace(nadia), new ByMail(mails), "MAIL");
        }
    }

    private void exchange(Workspace nadia, Way way, String channel) {
        String number = way.ask("Souris morte " + UUID.randomUUID(), "Elle ne bouge plus.", "photo.txt");
        assertThat(facts(number))
                .containsEntry("type", "INCIDENT")
                .containsEntry("channel", channel)
                .containsEntry("email", VERONIQUE);
        assertThat(nadia.open(number).locator("#thread")).containsText("Elle ne bouge plus.");
        assertThat(nadia.visitor().page().locator("#thread")).containsText("photo.txt");
        way.isToldThatItIsInHand(number);

        nadia.answer(number, "Essayez ceci.", GUIDE);
        way.reads(number, "Essayez ceci.", "guide.txt");
        way.write(number, "Toujours rien.", "capture.txt");
        assertThat(nadia.open(number).locator("#thread")).containsText("Toujours rien.");
        assertThat(nadia.visitor().page().locator("#thread")).containsText("capture.txt");

        nadia.answer(number, "En voici une autre.");
        way.reads(number, "En voici une autre.", null);
        nadia.press(number, "resolve", "Résolu");
        way.write(number, "Elle est morte aussi.", "encore.txt");
        assertThat(nadia.open(number).locator("#head .g-chip").first()).containsText("Ouvert");
    }

    @Test
    @Tag("RT-40")
    @Tag("PM-20")
    void aRequestMadeOnTheWebIsAnsweredByMailAndFollowedByEitherAtWill() throws Exception {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand");
                Visitor hugo = browser.visitor(desk).signIn("hperrin")) {
            Workspace workspace = new Workspace(nadia);
            Portal portal = new Portal(hugo);
            String number = portal.ask("mot-de-passe", "Compte bloqué " + UUID.randomUUID(), "Depuis ce matin.");
            assertThat(desk.rows()
                            .number("select count(*) from outbox where ticket_id = ? and recipient = ?", number, HUGO))
                    .as("mails before anyone has taken it into account")
                    .isZero();

            workspace.press(number, "validate", "Nouveau");
            MimeMessage inHand = mails.await(number, HUGO, 1);
            assertThat(Mails.text(inHand))
                    .contains("Votre demande est prise en compte", desk.url("/requests/" + number));
            assertThat(portal.open(number).locator("ol.tl")).containsText("Accusé de réception");

            byMail(number, inHand, "Je précise par courriel.");
            assertThat(portal.open(number).locator("ol.tl")).containsText("Je précise par courriel.");
            workspace.answer(number, "Votre compte est débloqué.");
            MimeMessage answer = mails.await(number, HUGO, 2);
            assertThat(Mails.text(answer)).contains("Votre compte est débloqué.");
            assertThat(portal.open(number).locator("ol.tl")).containsText("Votre compte est débloqué.");

            portal.write(number, "Je confirme sur le web.");
            assertThat(workspace.open(number).locator("#thread")).containsText("Je confirme sur le web.");
            workspace.answer(number, "Parfait.");
            byMail(number, mails.await(number, HUGO, 3), "Merci, par courriel.");
            Page conversation = portal.open(number);
            assertThat(conversation.locator("ol.tl .g-text")).containsText(new String[] {
                "Depuis ce matin.",
                "Votre demande est prise en compte",
                "Je précise par courriel.",
                "Votre compte est débloqué.",
                "Je confirme sur le web.",
                "Parfait.",
                "Merci, par courriel."
            });
        }
    }

    private void byMail(String number, MimeMessage answered, String text) throws Exception {
        String address = answered.getReplyTo()[0].toString();
        assertThat(address).contains(COMPTES);
        String messageId = mails.answer(HUGO, COMPTES, "Re: " + answered.getSubject(), text, answered.getMessageID());
        assertThat(mails.ticketOf(messageId)).isEqualTo(number);
    }

    private Map<String, String> facts(String number) {
        return desk.rows()
                .select(
                        "select t.*, p.email from ticket t join person p on p.id = t.requester_id where t.id = ?",
                        number)
                .get(0);
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/plain", name.getBytes(StandardCharsets.UTF_8));
    }

    /** What a requester does and learns, by one of the two ways. */
    private interface Way {

        String ask(String subject, String text, String file);

        void isToldThatItIsInHand(String number);

        void reads(String number, String text, @Nullable String file);

        void write(String number, String text, String file);
    }

    private record OnTheWeb(Portal portal) implements Way {

        @Override
        public String ask(String subject, String text, String file) {
            return portal.ask("aide", subject, text, file(file));
        }

        @Override
        public void isToldThatItIsInHand(String number) {
            assertThat(portal.open(number).locator("ol.tl details .g-text")).containsText("prise en compte");
        }

        @Override
        public void reads(String number, String text, @Nullable String file) {
            Page page = portal.open(number);
            assertThat(page.locator("ol.tl")).containsText(text);
            if (file != null) {
                String href = page.locator("a[href*='/attachments/']:has-text('" + file + "')")
                        .getAttribute("href");
                assertThat(new String(portal.visitor().bytes(href), StandardCharsets.UTF_8))
                        .isEqualTo(file);
            }
        }

        @Override
        public void write(String number, String text, String file) {
            portal.write(number, text, file(file));
        }
    }

    private static final class ByMail implements Way {

        private final Mails mails;
        private int read;

        ByMail(Mails mails) {
            this.mails = mails;
        }

        @Override
        public String ask(String subject, String text, String file) {
            return mails.ticketOf(mails.withFile(VERONIQUE, HOTLINE, subject, text, "", file));
        }

        @Override
        public void isToldThatItIsInHand(String number) {
            assertThat(Mails.text(mails.await(number, VERONIQUE, ++read))).contains("prise en compte");
        }

        @Override
        public void reads(String number, String text, @Nullable String file) {
            MimeMessage mail = mails.await(number, VERONIQUE, ++read);
            assertThat(Mails.text(mail)).contains(text);
            if (file != null) {
                assertThat(nameOfFile(mail)).isEqualTo(file);
            }
        }

        @Override
        public void write(String number, String text, String file) {
            String answered = id(mails.await(number, VERONIQUE, read));
            String messageId = mails.withFile(
                    VERONIQUE, HOTLINE, "Re: [Guichet#" + number + "] Souris morte", text, answered, file);
            assertThat(mails.ticketOf(messageId)).isEqualTo(number);
        }

        private static String id(MimeMessage mail) {
            try {
                return mail.getMessageID();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private static String nameOfFile(MimeMessage mail) {
            try {
                return ((Multipart) mail.getContent()).getBodyPart(1).getFileName();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
