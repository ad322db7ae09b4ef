package org.guichet.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.guichet.it.Door;
import org.guichet.it.Door.Answer;
import org.guichet.it.Rows;
import org.guichet.local.DataFolder;
import org.guichet.local.Ports;
import org.guichet.local.peer.MariaDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Guichet as an IT department installs it: from the archive, below a path, on a Payara with another application, for the
 * accounts of its Active Directory.
 */
@EnabledIf(
        value = "org.guichet.peer.Peer#isRoot",
        disabledReason = "Only root may open the ports of an Active Directory, 389 and 636 of 127.0.0.77:"
                + " run these tests as root, as .ci/run does")
class OwnPayaraIT {

    private static final int PORTS = 26_000;
    private static final int HTTP = PORTS + 80;
    private static final Path FOLDER = Path.of("target/own").toAbsolutePath();
    private static final String WINDOWS_EPOCH = "1601-01-01T00:00:00Z";
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"]*)\"");
    private static final int SEE_OTHER = 303;
    private static final String EMERGENCY = "for the day without a directory";
    private static final Map<String, String> SECRETS = Map.of(
            "GUICHET_PAYARA_PASSWORD", OwnPayara.PASSWORD,
            "GUICHET_DATABASE_PASSWORD", MariaDb.PASSWORD,
            "GUICHET_DIRECTORY_PASSWORD", ActiveDirectory.PASSWORD,
            "GUICHET_EMERGENCY_PASSWORD", EMERGENCY,
            "GUICHET_VAULT_KEY", "a-key-that-is-long-and-of-no-use-elsewhere");

    /** What was started, the last first: also where a start failed, nothing stays. */
    private static final Deque<AutoCloseable> STARTED = new ArrayDeque<>();

    private static MariaDb database;
    private static Rows rows;
    private static ActiveDirectory directory;
    private static OwnPayara payara;
    private static String zoe = "";
    private static String firstRun = "";
    private static String afterFirst = "";
    private static String secondRun = "";
    private static String afterSecond = "";

    private final Door door = Door.at(HTTP, "/guichet");

    @BeforeAll
    static void install() throws Exception {
        DataFolder.delete(FOLDER);
        DataFolder data = DataFolder.open(FOLDER);
        STARTED.push(data);
        database = new MariaDb(data, Path.of("target/tools").toAbsolutePath(), new Ports(PORTS), List.of());
        STARTED.push(database::stop);
        database.start();
        rows = new Rows(database.url());
        directory = ActiveDirectory.start(FOLDER.resolve("directory"));
        STARTED.push(directory);
        fill();
        payara =
                OwnPayara.start(FOLDER.resolve("payara"), PORTS, Map.of(ActiveDirectory.HOST, ActiveDirectory.ADDRESS));
        STARTED.push(payara);
        payara.deployOther("Another application");
        Archive archive = Archive.unpacked(FOLDER.resolve("archive"));
        Path file = archive.filledIn(values());
        firstRun = archive.run("configure.sh", file, SECRETS);
        afterFirst = Files.readString(payara.domainXml());
        secondRun = archive.run("configure.sh", file, SECRETS);
        afterSecond = Files.readString(payara.domainXml());
        archive.run("deploy.sh", file, SECRETS);
        aQueue();
    }

    @AfterAll
    static void remove() throws Exception {
        while (!STARTED.isEmpty()) {
            STARTED.pop().close();
        }
    }

    @Test
    void configuringASecondTimeChangesNothing() {
        assertThat(firstRun).contains("Settings: guichet.administrators, guichet.base-url", "The database answers");
        assertThat(secondRun).contains("Nothing had to be changed");
        assertThat(afterSecond).isEqualTo(afterFirst);
    }

    @Test
    void noSecretStandsInTheDomain() {
        assertThat(afterFirst)
                .contains("password\" value=\"${ALIAS=guichet.database.password}")
                .doesNotContain(ActiveDirectory.PASSWORD)
                .doesNotContain(EMERGENCY)
                .doesNotContain(SECRETS.get("GUICHET_VAULT_KEY"));
    }

    @Test
    void aDirectoryWhoseCertificateBearsAnotherNameGetsNoPassword() throws Exception {
        directory.comeBackAsAnother();
        try {
            assertThat(door.signIn("zleveque", ActiveDirectory.PASSWORD).body())
                    .contains("L’annuaire de l’université ne répond pas.")
                    .doesNotContain("Identifiant ou mot de passe incorrect.");
            assertThat(Files.readString(payara.log()))
                    .containsPattern("Sign-in without the directory: .*" + ActiveDirectory.HOST
                            + ".* was not found in peer certificate .*" + ActiveDirectory.OTHER);
        } finally {
            directory.comeBack();
        }
        await().until(() -> door.signIn("zleveque", ActiveDirectory.PASSWORD).status() == SEE_OTHER);
    }

    @Test
    void theOtherApplicationIsAsItWas() {
        assertThat(Door.at(HTTP, "").get("/other/", "").body()).isEqualTo("Another application");
    }

    @ParameterizedTest
    @Tag("RT-35")
    @ValueSource(
            strings = {
                "zleveque",
                "ZLeveque",
                "VALMONT\\zleveque",
                "zleveque.upn@valmont.example",
                "Zoe.Leveque@valmont.example"
            })
    void peopleSignInWithTheirWindowsAccount(String name) {
        Answer in = door.signIn(name, ActiveDirectory.PASSWORD);

        assertThat(in.status()).isEqualTo(SEE_OTHER);
        assertThat(door.get("/guichet/preferences", in.cookie()).body()).contains("Lévêque, Zoé (DSI)");
        assertThat(door.signIn(name, "Guichet-2027!").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "disabled, Your account is disabled.",
        "expired, Your account has expired.",
        "mustchange, Your password must be changed."
    })
    void whatKeepsAnAccountOutIsToldToItsOwnerAndToNobodyElse(String login, String sentence) {
        Door english = door.reading("en");

        assertThat(english.signIn(login, ActiveDirectory.PASSWORD))
                .returns(200, Answer::status)
                .satisfies(page -> assertThat(page.body()).contains(sentence).doesNotContain("Wrong login name"));
        assertThat(english.signIn(login, "Guichet-2027!").body())
                .contains("Wrong login name or password.")
                .doesNotContain(sentence);
    }

    @Test
    void aLockedAccountLooksLikeAWrongPasswordForItIsRefusedWhateverThePassword() {
        for (int i = 0; i < 3; i++) {
            door.signIn("locked", "Guichet-2027!");
        }

        assertThat(door.reading("en").signIn("locked", ActiveDirectory.PASSWORD).body())
                .contains("Wrong login name or password.", "the directory may lock the account");
        assertThat(rows.number("select count(*) from person where login = 'locked'"))
                .isZero();
    }

    @Test
    @Tag("OT-09")
    void groupsInGroupsGiveRightsEvenInACircleUntilSomebodyLeavesThem() throws LDAPException {
        String support = directory.addGroup("Support, réseau (nord)");
        String team = directory.addGroup("Équipe du jour", zoe, support);
        directory.join(support, team);
        rows.change(
                "insert into queue_grant (group_key, queue_id, rights)"
                        + " select ?, id, 'READ,NOTE,REPLY' from queue where code = 'reseau'",
                "cn=support\\, réseau (nord),ou=groupes,dc=valmont,dc=example");

        Answer agent = door.signIn("zleveque", ActiveDirectory.PASSWORD);
        Answer found = door.get("/guichet/admin/rights?queue=reseau&find=Support", session("ada"));
        Answer held = door.get("/guichet/admin/rights?queue=reseau", session("ada"));
        directory.leave(team, zoe);
        Answer nobody = door.signIn("zleveque", ActiveDirectory.PASSWORD);

        assertThat(found.body()).contains("Support, réseau (nord)");
        assertThat(held.body()).contains("support, réseau (nord) sur Réseau");
        assertThat(agent.location()).isEqualTo("/guichet/agent");
        assertThat(door.get("/guichet/agent/queues/reseau", agent.cookie()).status())
                .isEqualTo(404);
        assertThat(nobody.location()).isEqualTo("/guichet/");
        assertThat(door.get("/guichet/agent/queues/reseau", nobody.cookie()).status())
                .isEqualTo(404);
    }

    @Test
    void theFirstAdministratorsAreTheMembersOfTheGroupThatTheFileNames() {
        Answer in = door.signIn("ada", ActiveDirectory.PASSWORD);

        assertThat(in.location()).isEqualTo("/guichet/admin");
        assertThat(door.get("/guichet/admin/mail", in.cookie()).status()).isEqualTo(200);
        assertThat(door.get("/guichet/admin/mail", session("zleveque")).status())
                .isEqualTo(404);
    }

    @Test
    void theEmergencyAdministratorComesInOnlyWhileTheDirectoryIsAway() throws Exception {
        Answer before = door.signIn("secours", EMERGENCY);
        directory.goAway();
        try {
            Answer other = door.signIn("ada", ActiveDirectory.PASSWORD);
            Answer in = door.signIn("secours", EMERGENCY);

            assertThat(before.status()).isEqualTo(200);
            assertThat(other.body()).contains("L’annuaire de l’université ne répond pas.");
            assertThat(in.location()).isEqualTo("/guichet/admin");
            assertThat(door.get("/guichet/admin/mail", in.cookie()).status()).isEqualTo(200);
            assertThat(Files.readString(payara.log())).contains("The emergency administrator has signed in");
            for (int i = 0; i < 6; i++) {
                door.signIn("secours", "a guess of sixteen and more");
            }
            rows.change("update sign_in_failure set blocked_until = utc_timestamp(6) + interval 10 minute"
                    + " where blocked_until > last_at");
            assertThat(door.signIn("secours", EMERGENCY).status()).isEqualTo(200);
        } finally {
            rows.change("delete from sign_in_failure");
            directory.comeBack();
        }
        await().until(() -> door.signIn("ada", ActiveDirectory.PASSWORD).status() == SEE_OTHER);
        assertThat(door.signIn("secours", EMERGENCY).status()).isEqualTo(200);
    }

    @Test
    void everythingLivesBelowThePath() {
        String cookie = session("zleveque");

        assertThat(List.of("/help", "/", "/requests", "/catalog", "/preferences", "/nowhere"))
                .allSatisfy(path -> assertThat(links(door.get("/guichet" + path, cookie)))
                        .as(path)
                        .isNotEmpty()
                        .allSatisfy(link -> assertThat(link).startsWith("/guichet/")));
        assertThat(door.get("/guichet/requests", "").location()).isEqualTo("/guichet/login?back=%2Fguichet%2Frequests");
        assertThat(door.get("/guichet/agent", session("ada")).status()).isEqualTo(404);
        assertThat(door.get("/guichet/api/v1/openapi.json", "").body()).contains("\"url\": \"/guichet/api/v1\"");
        assertThat(door.get("/guichet/api/v1/me", cookie).status()).isEqualTo(401);
        assertThat(door.post("/guichet/logout", Map.of(), session("zleveque")).location())
                .isEqualTo("/guichet/login");
        assertThat(links(door.get("/guichet/login", "")))
                .filteredOn(link -> link.contains("jakarta.faces.resource"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(
                                door.get(link.replace("&amp;", "&"), "").status())
                        .isEqualTo(200));
    }

    @Test
    void openPagesLiveBelowThePathToo() {
        CompletableFuture<WebSocket> live = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", session("zleveque"))
                .buildAsync(
                        URI.create("ws://127.0.0.1:" + HTTP + "/guichet/live?since=0"), new WebSocket.Listener() {});

        assertThat(live).succeedsWithin(Duration.ofSeconds(30));
        live.join().abort();
    }

    @Test
    @Tag("RT-33")
    void theWebIsKeptToTheNetworksOfTheUniversity() {
        String cookie = session("zleveque");
        List<String> pages = List.of("/guichet/login", "/guichet/", "/guichet/requests", "/guichet/nowhere");
        Door stranger = door.from(9);
        Door proxy = door.from(8);

        for (Door outside : List.of(
                stranger,
                stranger.forwarding("127.0.0.1"),
                proxy,
                proxy.forwarding("192.0.2.1, 198.51.100.1"),
                proxy.forwarding("2001:db9::1"))) {
            assertThat(pages)
                    .allSatisfy(page -> assertThat(outside.get(page, cookie))
                            .returns(403, Answer::status)
                            .satisfies(shown -> assertThat(shown.body())
                                    .contains("Guichet ne s’ouvre pas depuis ce réseau")
                                    .doesNotContain("Zoé")));
            assertThat(outside.signIn("zleveque", ActiveDirectory.PASSWORD).status())
                    .isEqualTo(403);
        }
        for (Door inside : List.of(door, proxy.forwarding("203.0.113.5, 192.0.2.1"), proxy.forwarding("2001:db8::7"))) {
            assertThat(inside.get("/guichet/requests", cookie).status()).isEqualTo(200);
        }
        assertThat(Door.at(HTTP, "").from(9).get("/health/ready", "").status()).isEqualTo(200);
    }

    private static void fill() throws LDAPException {
        zoe = directory.addPerson(
                "Lévêque, Zoé (DSI)", "zleveque", new Attribute("proxyAddresses", "smtp:zoe.leveque@valmont.example"));
        directory.addPerson("Guichet", "guichet-ldap");
        directory.addPerson("Désactivé", "disabled", new Attribute("userAccountControl", "514"));
        directory.addPerson("Expiré", "expired", new Attribute("accountExpires", ticks(Instant.now())));
        directory.addPerson("Nouvelle", "mustchange", new Attribute("pwdLastSet", "0"));
        directory.addPerson("Bloquée", "locked");
        directory.addGroup("Guichet-Admins", directory.addGroup("Systèmes", directory.addPerson("Ada", "ada")));
    }

    private static Map<String, String> values() throws IOException {
        Path trusted = ActiveDirectory.trusted(FOLDER.resolve("directory"));
        return Map.ofEntries(
                Map.entry("payara.home", payara.home().toString()),
                Map.entry("payara.admin-port", String.valueOf(payara.administration())),
                Map.entry("database.url", database.url()),
                Map.entry("smtp.host", "127.0.0.1"),
                Map.entry("smtp.from", "guichet@valmont.example"),
                Map.entry("guichet.base-url", "http://127.0.0.1:" + HTTP + "/guichet"),
                Map.entry("guichet.university", "Université de Valmont"),
                Map.entry("guichet.mail.domain", "valmont.example"),
                Map.entry("guichet.network.allowed", "127.0.0.1, 192.0.2.0/24, 2001:db8::/32"),
                Map.entry("guichet.network.proxies", "127.0.0.8/32"),
                Map.entry("guichet.directory.servers", "ldaps://" + ActiveDirectory.HOST),
                Map.entry("guichet.directory.trust-file", trusted.toString()),
                Map.entry("guichet.directory.bind-dn", "CN=Guichet," + ActiveDirectory.PEOPLE),
                Map.entry("guichet.directory.people-base", ActiveDirectory.BASE),
                Map.entry("guichet.directory.groups-base", ActiveDirectory.GROUPS),
                Map.entry("guichet.directory.retry-seconds", "1"),
                Map.entry("guichet.emergency.login", "secours"),
                Map.entry("guichet.administrators", "Guichet-Admins"));
    }

    private static void aQueue() {
        rows.change("insert into desk (code, name_fr, name_en) values ('dsi', 'DSI', 'IT')");
        rows.change("insert into queue (desk_id, code, name_fr, name_en, address)"
                + " select id, 'reseau', 'Réseau', 'Network', 'reseau@valmont.example' from desk");
    }

    private static String ticks(Instant instant) {
        return Duration.between(Instant.parse(WINDOWS_EPOCH), instant).toSeconds() + "0000000";
    }

    private String session(String login) {
        return door.signIn(login, ActiveDirectory.PASSWORD).cookie();
    }

    private static List<String> links(Answer page) {
        return LINK.matcher(page.body())
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }
}
