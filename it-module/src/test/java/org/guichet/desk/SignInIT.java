package org.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.guichet.it.Desks;
import org.guichet.it.Door;
import org.guichet.it.Door.Answer;
import org.guichet.it.Newcomer;
import org.guichet.it.TestDesk;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in, by which name, where they land, and what everyone else hears. */
@ExtendWith(WithDesk.class)
class SignInIT {

    private static final String PASSWORD = "guichet";
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final int TIMES = 100;

    private final TestDesk desk;
    private final Door door;

    SignInIT(TestDesk desk) {
        this.desk = desk;
        this.door = Door.of(desk);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "croussel",
                "CRoussel",
                "camille.roussel@univ-valmont.example",
                "Camille.Roussel@Univ-Valmont.example",
                "c.roussel@univ-valmont.example"
            })
    void anyNameOrAddressOfAnAccountLetsItsPersonIn(String name) {
        Answer in = door.signIn(name, PASSWORD);
        assertThat(in.status()).isEqualTo(SEE_OTHER);
        assertThat(door.get("/", in.cookie()).body()).contains("Camille Roussel");
    }

    @Test
    void nobodyLosesTheirRightsWhileManyAskAtOnce() {
        List<Supplier<Answer>> askers = List.of(
                asker("/agent/rail", door.session("nferrand")),
                asker("/agent/rail", door.session("kbenali")),
                asker("/requests", door.session("croussel")),
                asker("/login", ""));
        List<CompletableFuture<List<Integer>>> answers =
                askers.stream().map(SignInIT::statuses).toList();
        assertThat(answers).extracting(CompletableFuture::join).containsOnly(List.of(OK));
    }

    /** Asks many times, in a thread of its own. */
    private static CompletableFuture<List<Integer>> statuses(Supplier<Answer> asker) {
        return CompletableFuture.supplyAsync(
                () -> Stream.generate(asker)
                        .limit(TIMES)
                        .map(Answer::status)
                        .distinct()
                        .toList(),
                task -> new Thread(task).start());
    }

    private Supplier<Answer> asker(String path, String cookie) {
        return () -> door.get(path, cookie);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Identifiant ou mot de passe incorrect., Connexion",
        "en, Wrong login name or password., Sign in",
    })
    void whateverIsWrongIsOneAndTheSameAnswer(String language, String refusal, String title) {
        List<List<String>> wrong = List.of(
                List.of("emorvan", "Guichet"),
                List.of("emorvan", ""),
                List.of("", PASSWORD),
                List.of("nobody-" + UUID.randomUUID(), PASSWORD),
                List.of("emor*", PASSWORD),
                List.of("pduval", PASSWORD),
                List.of("pduval", "wrong"));
        List<Answer> answers = wrong.stream()
                .map(pair -> door.reading(language).signIn(pair.get(0), pair.get(1)))
                .toList();
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.cookie()).isEmpty();
            assertThat(answer.body()).contains(refusal, title);
        });
        assertThat(answers.stream().map(SignInIT::withoutName).distinct()).hasSize(1);
    }

    @Test
    void guessingIsSlowedForOneAccountFromOneAddressAndNobodyIsLockedOut() {
        forget();
        try (Newcomer noe = Newcomer.of(desk)) {
            guess(door, noe.login(), 6);
            hold();
            String refusal = withoutName(door.signIn("nobody-" + UUID.randomUUID(), PASSWORD));
            assertThat(withoutName(door.signIn(noe.login(), PASSWORD))).isEqualTo(refusal);
            assertThat(withoutName(door.signIn(noe.alias(), PASSWORD))).isEqualTo(refusal);

            for (Door elsewhere : List.of(door.from(2), door.forwarding(Desks.INSIDE))) {
                assertThat(elsewhere.signIn(noe.login(), PASSWORD).status()).isEqualTo(SEE_OTHER);
            }
            assertThat(door.signIn("croussel", PASSWORD).status()).isEqualTo(SEE_OTHER);
        } finally {
            forget();
        }
        assertThat(door.signIn("croussel", PASSWORD).status()).isEqualTo(SEE_OTHER);
    }

    @Test
    void guessingManyAccountsSlowsTheirAddressAndNoOther() {
        forget();
        Door guesser = door.from(3);
        try {
            for (int i = 0; i <= 100; i++) {
                guess(guesser, "nobody-" + UUID.randomUUID(), 1);
            }
            hold();
            assertThat(guesser.signIn("croussel", PASSWORD).status()).isEqualTo(200);
            assertThat(door.signIn("croussel", PASSWORD).status()).isEqualTo(SEE_OTHER);
        } finally {
            forget();
        }
        assertThat(guesser.signIn("croussel", PASSWORD).status()).isEqualTo(SEE_OTHER);
    }

    @Test
    void groupsInGroupsGiveRightsUntilSomeoneLeavesThem() {
        try (Newcomer noe = Newcomer.of(desk)) {
            noe.joinsThroughAGroup("support-salles");
            Answer in = door.signIn(noe.login(), PASSWORD);
            assertThat(in.location()).isEqualTo("/agent");
            assertThat(door.get("/agent/queues/salles", in.cookie()).status()).isEqualTo(200);

            noe.leavesAll();
            Answer later = door.signIn(noe.login(), PASSWORD);
            assertThat(later.location()).isEqualTo("/");
            assertThat(door.get("/agent/queues/salles", later.cookie()).status())
                    .isEqualTo(404);
        }
    }

    @Test
    @Tag("OT-30")
    void everyoneElseWithAnAccountReachesTheRequestersInterfaceAndNoOther() {
        try (Newcomer noe = Newcomer.of(desk)) {
            Answer in = door.signIn(noe.login(), PASSWORD);
            assertThat(in.location()).isEqualTo("/");
            assertThat(Stream.of("/", "/requests", "/catalog"))
                    .allSatisfy(path -> assertThat(door.get(path, in.cookie()))
                            .returns(200, Answer::status)
                            .satisfies(page -> assertThat(page.body()).contains(noe.name(), "g-portal")));
            assertThat(Stream.of("/agent", "/agent/queue", "/agent/tickets/new", "/admin", "/admin/mail"))
                    .allSatisfy(path -> assertThat(door.get(path, in.cookie()).status())
                            .as(path)
                            .isEqualTo(404));
        }
    }

    @ParameterizedTest
    @CsvSource({"croussel, /", "nferrand, /agent", "mdelaunay, /agent", "bvasseur, /admin", "hmaret, /admin"})
    void eachKindOfPersonLandsWhereTheyBelong(String login, String area) {
        Answer in = door.signIn(login, PASSWORD);
        assertThat(in.location()).isEqualTo(area);
        Answer first = door.get(area, in.cookie());
        Answer page = first.location().isEmpty() ? first : door.get(first.location(), in.cookie());
        assertThat(page.status()).isEqualTo(200);
    }

    @Test
    void aDeskAdministratorSeesTheQueuesOfTheirDeskAndNotTheMailOfTheInstallation() {
        Answer in = door.signIn("bvasseur", PASSWORD);

        assertThat(door.get("/admin/queues", in.cookie()).status()).isEqualTo(200);
        assertThat(Stream.of("/admin/mail", "/admin/mail/ledger", "/admin/mail/outbox", "/admin/mail/mailboxes"))
                .allSatisfy(path -> assertThat(door.get(path, in.cookie()).status())
                        .as(path)
                        .isEqualTo(404));
    }

    @Test
    void signingInGivesANewSessionAndSigningOutEndsIt() {
        String planted = "guichet=0123456789abcdef0123456789ab";
        Answer in = door.post("/login", Map.of("login", "croussel", "password", PASSWORD), planted);
        assertThat(in.cookie()).isNotEmpty().isNotEqualTo(planted);
        assertThat(door.get("/requests", planted).location()).startsWith("/login");
        assertThat(door.get("/requests", in.cookie()).status()).isEqualTo(200);

        assertThat(door.get("/logout", in.cookie()).status()).isNotEqualTo(SEE_OTHER);
        assertThat(door.get("/requests", in.cookie()).status()).isEqualTo(200);
        assertThat(door.post("/logout", Map.of(), in.cookie()).location()).isEqualTo("/login");
        assertThat(door.get("/requests", in.cookie()).location()).startsWith("/login");
    }

    private static void guess(Door from, String login, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(from.signIn(login, "guess " + i).status()).isEqualTo(200);
        }
    }

    /** Whoever has to wait has to wait so long that no test outlives it. */
    private void hold() {
        assertThat(desk.rows()
                        .change("update sign_in_failure set blocked_until = utc_timestamp(6) + interval 10 minute"
                                + " where blocked_until > last_at"))
                .isEqualTo(1);
    }

    private void forget() {
        desk.rows().change("delete from sign_in_failure");
    }

    /** The page shows again what was typed as name, and nothing else differs but the nonce. */
    private static String withoutName(Answer answer) {
        return answer.body()
                .replaceAll("(name=\"login\"[^>]*?) value=\"[^\"]*\"", "$1")
                .replaceAll("nonce=\"[^\"]*\"", "");
    }
}
