package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.guichet.it.Mails;
import org.guichet.it.Portal;
import org.guichet.it.Sockets;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.guichet.it.Workspace;
import org.guichet.local.Ports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Data stay in the house: what one works with asks nobody else for anything, and tells nobody anything. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class InTheHouseJourney {

    private static final String SYLVIE = "sylvie.garnier@univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";
    private static final String FOREIGN = "https?://(?!127\\.0\\.0\\.1).*|//.*";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final Mails mails;

    InTheHouseJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        this.mails = new Mails(desk);
    }

    @Test
    @Tag("PM-02")
    void neitherBrowserNorServerHasToDoWithAnyoneOutsideTheHouse() throws Exception {
        assumeThat(Path.of("/proc/self/net/tcp")).exists();
        try (Sockets sockets = new Sockets(desk.local().server().process().pid())) {
            String number = mailThatWantsToBeSeen();
            agentReads(number);
            requesterReads(number);
            mails.await(number, SYLVIE, 2);

            Ports ports = desk.local().ports();
            assertThat(sockets.peers())
                    .extracting(InetSocketAddress::getPort)
                    .contains(
                            ports.of(Ports.Service.MARIADB),
                            ports.of(Ports.Service.LDAP),
                            ports.of(Ports.Service.IMAP));
            assertThat(sockets.peers())
                    .allSatisfy(peer -> assertThat(peer.getAddress().isLoopbackAddress())
                            .as(peer.toString())
                            .isTrue());
        }
        Path domain = desk.local().data().resolve("domains/guichet/config/domain.xml");
        assertThat(Files.readString(domain))
                .as("the server's own daily message to its makers")
                .containsPattern("<phone-home-runtime-configuration[^>]* enabled=\"false\"");
    }

    private String mailThatWantsToBeSeen() throws Exception {
        String messageId = "<" + UUID.randomUUID() + "@univ-valmont.example>";
        desk.send(SYLVIE, HOTLINE, """
                From: %s
                To: %s
                Subject: Lettre suivie
                Message-ID: %s
                MIME-Version: 1.0
                Content-Type: text/html; charset=UTF-8

                <html><head><link rel="stylesheet" href="https://pixel.elsewhere.example/s.css"></head>
                <body background="https://pixel.elsewhere.example/b.png"><p>Une lettre <b>suivie</b>.</p>
                <img src="https://pixel.elsewhere.example/p.gif" srcset="https://pixel.elsewhere.example/2.gif 2x">
                <div style="background:url(https://pixel.elsewhere.example/d.png)">x</div></body></html>
                """.formatted(SYLVIE, HOTLINE, messageId));
        return mails.ticketOf(messageId);
    }

    private void agentReads(String number) {
        try (Visitor nadia = browser.visitor(desk)) {
            List<String> addresses = nadia.addressesAsked();
            nadia.signIn("nferrand").open("/agent/queue").open("/agent/tickets/new");
            Page page = new Workspace(nadia).open(number);
            readsTheFormattedMail(page);
            new Workspace(nadia).answer(number, "Bonjour, la voici.");
            nadia.open("/agent/tickets/" + number + "/history");
            staysInTheHouse(addresses);
        }
    }

    private void requesterReads(String number) {
        try (Visitor sylvie = browser.visitor(desk)) {
            List<String> addresses = sylvie.addressesAsked();
            sylvie.open("/help").signIn("sgarnier").open("/catalog").open("/catalog/aide");
            readsTheFormattedMail(new Portal(sylvie).open(number));
            staysInTheHouse(addresses);
            for (String path : List.of("/", "/login", "/catalog/aide", "/requests/" + number)) {
                String policy = sylvie.ask(path).headers().get("content-security-policy");
                assertThat(policy).as(path).contains("default-src 'self'").doesNotContain("http", "*", " ws:", " wss:");
            }
        }
    }

    private static void readsTheFormattedMail(Page page) {
        page.locator("details:has(iframe.mail) > summary").click();
        assertThat(page.frameLocator("iframe.mail").locator("b")).hasText("suivie");
    }

    private void staysInTheHouse(List<String> addresses) {
        assertThat(addresses)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        address -> assertThat(address).startsWith(desk.url("/")).doesNotMatch(FOREIGN));
    }
}
