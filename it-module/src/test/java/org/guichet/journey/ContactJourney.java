package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guichet.it.Mails;
import org.guichet.it.Portal;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.guichet.it.Workspace;
import org.guichet.local.peer.University;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever needs the IT staff finds one desk, knows how to reach it, and can be reached. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class ContactJourney {

    private static final String CATHERINE = "catherine.moulin@univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final Mails mails;
    private final String subject = "Bizarre " + UUID.randomUUID();

    ContactJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        this.mails = new Mails(desk);
    }

    @Test
    @Tag("AP-01")
    @Tag("OT-26")
    void theHotlineIsTheMainEntryForEveryRequestAndPassesItOn() {
        desk.rows().select("update queue set position = position + 1000 where code = 'hotline'");
        try (Visitor catherine = browser.visitor(desk).signIn("cmoulin")) {
            Page home = catherine.open("/").page();
            assertThat(home.locator(".tile").first()).hasClass(Pattern.compile(".*tile--main.*"));
            assertThat(home.locator(".tile").first()).hasAttribute("href", "/catalog/aide");
            Page catalog = catherine.open("/catalog").isAccessible().page();
            assertThat(catalog.locator(".cat h2").first()).hasText("Hotline");
            catalog.locator("main .g-banner a").click();
            catalog.fill("#title", subject);
            catalog.fill("#text", "Le Wi-Fi ? Mon compte ? Je ne sais pas.");
            String number = new Portal(catherine).send(catalog);
            assertThat(queueOf(number)).isEqualTo("hotline");
            try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
                new Workspace(nadia).move(number, "Réseau et Wi-Fi");
            }
            assertThat(new Portal(catherine).open(number).locator("aside.side")).containsText("Réseau et Wi-Fi");
        } finally {
            desk.rows().select("update queue set position = position - 1000 where code = 'hotline'");
        }
        theHotlineFollowsWhateverIsAskedOfWhomever();
    }

    private void theHotlineFollowsWhateverIsAskedOfWhomever() {
        List<String> numbers = University.QUEUES.stream()
                .map(address -> mails.ticketOf(mails.plain(CATHERINE, address, subject, "À vous.")))
                .toList();
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            assertThat(numbers)
                    .hasSize(8)
                    .allSatisfy(number ->
                            assertThat(nadia.status("/agent/tickets/" + number)).isEqualTo(200));
        }
    }

    @Test
    @Tag("RT-28")
    void officeAndPhoneComeFromTheDirectoryAndAreAskedForWhereItHasNone() {
        try (Visitor catherine = browser.visitor(desk).signIn("cmoulin");
                Visitor oumar = browser.visitor(desk).signIn("osow");
                Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page form = catherine.open("/catalog/aide").page();
            assertThat(form.locator("#office")).hasValue("Bâtiment L, bureau 310");
            assertThat(form.locator("#phone")).hasValue("+33 4 65 71 20 96");
            String known = new Portal(catherine).ask("aide", subject, "Voilà.");
            String byMail = mails.ticketOf(mails.plain(CATHERINE, HOTLINE, subject, "Voilà."));
            Stream.of(known, byMail).forEach(number -> {
                Page ticket = new Workspace(nadia).open(number);
                assertThat(ticket.locator("#panel")).containsText("Bâtiment L, bureau 310");
                assertThat(ticket.locator("#panel")).containsText("+33 4 65 71 20 96");
            });

            form = catherine.open("/catalog/aide").page();
            form.fill("#office", "Amphi 3, en salle jusqu’à midi");
            form.fill("#title", subject);
            form.fill("#text", "Voilà.");
            String elsewhere = new Portal(catherine).send(form);
            assertThat(form.locator("aside.side")).containsText("Amphi 3, en salle jusqu’à midi");
            Page moved = new Workspace(nadia).open(elsewhere);
            assertThat(moved.locator("#panel")).containsText("Amphi 3, en salle jusqu’à midi");
            assertThat(moved.locator("#panel")).containsText("l’annuaire dit autre chose");

            Page asked = oumar.open("/catalog/aide").isAccessible().page();
            assertThat(asked.locator("#office_help")).containsText("L’annuaire ne le connaît pas");
            asked.fill("#office", "Résidence 3, chambre 12");
            asked.fill("#phone", "+33 6 39 98 00 01");
            asked.fill("#title", subject);
            asked.fill("#text", "Voilà.");
            Page ticket = new Workspace(nadia).open(new Portal(oumar).send(asked));
            assertThat(ticket.locator("#panel")).containsText("Résidence 3, chambre 12");
            assertThat(ticket.locator("#panel")).containsText("+33 6 39 98 00 01");
        }
    }

    @Test
    @Tag("RT-29")
    void theEquipmentIsNamedShownToAgentsAndSuggestedTheNextTime() {
        String equipment = "P-" + UUID.randomUUID();
        try (Visitor catherine = browser.visitor(desk).signIn("cmoulin");
                Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page form = catherine.open("/catalog/aide").page();
            form.fill("#title", subject);
            form.fill("#text", "L’écran reste noir.");
            form.fill("#equipment", equipment);
            String number = new Portal(catherine).send(form);
            assertThat(form.locator("aside.side")).containsText(equipment);
            assertThat(new Workspace(nadia).open(number).locator("#panel")).containsText(equipment);
            assertThat(catherine.open("/catalog/aide").page().locator("#known option[value='" + equipment + "']"))
                    .hasCount(1);
        }
    }

    @Test
    void someoneElseIsChosenByNameOrTypedByAddressAndSeesWhatIsAskedForThem() {
        try (Visitor catherine = browser.visitor(desk).signIn("cmoulin");
                Visitor elsa = browser.visitor(desk).signIn("emorvan");
                Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page form = catherine.open("/catalog/aide").page();
            form.fill("#title", subject);
            form.fill("#text", "Pour une collègue.");
            form.fill("#beneficiary", "personne@nulle-part.example");
            form.click("#send");
            assertThat(form.locator("#beneficiary_error")).containsText("L’annuaire ne connaît pas cette personne");
            form.locator("#beneficiary").fill("");
            form.locator("#beneficiary").pressSequentially("morvan");
            assertThat(form.locator("#beneficiary_list [role=option]").first()).containsText("Morvan");
            catherine.isAccessible();
            form.press("#beneficiary", "ArrowDown");
            form.press("#beneficiary", "Enter");
            assertThat(form.locator("#beneficiary")).hasValue(Pattern.compile(".+ Morvan <.+@univ-valmont.example>"));
            String number = new Portal(catherine).send(form);
            assertThat(form.locator("aside.side")).containsText("Morvan");
            Page theirs = new Portal(elsa).open(number);
            assertThat(theirs.locator("h1")).containsText(subject);
            assertThat(theirs.locator("aside.side")).containsText("Catherine Moulin");
            assertThat(new Workspace(nadia).open(number).locator("#panel")).containsText("Morvan");
        }
    }

    @Test
    @Tag("RT-32")
    void theWebAddressStandsInTheAnsweringMailAndInTheDocumentation() {
        String number = mails.ticketOf(mails.plain(CATHERINE, HOTLINE, subject, "Où suivre ma demande ?"));
        Matcher address = Pattern.compile("https?://\\S+").matcher(Mails.text(mails.await(number, CATHERINE, 1)));
        assertThat(address.find()).isTrue();
        try (Visitor anyone = browser.visitor(desk)) {
            Page login = anyone.page();
            login.navigate(address.group());
            login.click("a[href$='/help']");
            anyone.isAccessible();
            assertThat(login.locator("main .address")).containsText(desk.url(""));
            University.QUEUES.forEach(queue -> assertThat(login.locator("main")).containsText(queue));
        }
        try (Visitor catherine = browser.visitor(desk).signIn("cmoulin")) {
            catherine.page().navigate(address.group());
            assertThat(catherine.page().locator("h1")).containsText(subject);
            assertThat(catherine.page().locator(".p-foot a[href$='/help']")).isVisible();
        }
    }

    private String queueOf(String number) {
        return desk.rows()
                .select("select q.code from ticket t join queue q on q.id = t.queue_id where t.id = ?", number)
                .get(0)
                .getOrDefault("code", "");
    }
}
