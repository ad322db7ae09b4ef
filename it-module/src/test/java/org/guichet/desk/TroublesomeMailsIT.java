package org.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guichet.it.TestDesk;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mails as troublesome as real ones go through the real server: each is decided, none is lost, none makes it stumble. */
@ExtendWith(WithDesk.class)
class TroublesomeMailsIT {

    private static final Path MAILS =
            Path.of(System.getProperty("guichet.top"), "ejb-module", "src", "test", "resources", "mails");
    private static final String SENDER = "releve@elsewhere.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";
    private static final Pattern STACK_TRACE = Pattern.compile("\\bat [\\w.$/]+\\([\\w$]+\\.java:\\d+\\)");
    private static final String LEDGER = "select l.*, t.title, a.id as article, a.kind from mail_ledger l"
            + " join mailbox m on m.id = l.mailbox_id left join ticket t on t.id = l.ticket_id"
            + " left join article a on a.id = l.article_id where l.id > ? and m.username = '" + HOTLINE
            + "' order by l.uid";

    private final TestDesk desk;

    TroublesomeMailsIT(TestDesk desk) {
        this.desk = desk;
    }

    @Test
    void everyTroublesomeMailIsDecidedAndNoneIsLost() throws Exception {
        List<Path> mails = mails();
        desk.until("nothing is on its way", () -> waiting() == 0);
        long before = desk.rows().number("select coalesce(max(id), 0) from mail_ledger");
        long logged = Files.size(desk.log());

        for (Path mail : mails) {
            desk.send(SENDER, HOTLINE, Files.readAllBytes(mail));
        }
        desk.until(
                "each is decided", () -> desk.rows().select(LEDGER, before).size() == mails.size() && waiting() == 0);

        List<Map<String, String>> ledger = desk.rows().select(LEDGER, before);
        assertThat(ledger)
                .as("what was not filed: %s", notFiled(mails, ledger))
                .hasSameSizeAs(mails)
                .allSatisfy(row ->
                        assertThat(row.get("verdict")).isIn("FILED", "DUPLICATE", "REJECTED", "REPORT", "QUARANTINED"));
        assertThat(of(ledger, "FILED")).allSatisfy(row -> {
            assertThat(row.get("title")).isNotBlank().isNotEqualTo("null");
            assertThat(row).containsEntry("kind", "MAIL_IN");
        });
        assertThat(of(ledger, "FILED")).extracting(row -> row.get("article")).doesNotHaveDuplicates();
        assertThat(of(ledger, "DUPLICATE")).isEmpty();
        assertThat(of(ledger, "QUARANTINED"))
                .allSatisfy(row -> assertThat(row.get("reason")).isNotBlank().isNotEqualTo("null"));
        assertThat(STACK_TRACE.matcher(logSince(logged)).results()).isEmpty();
    }

    private static List<Path> mails() throws IOException {
        try (Stream<Path> files = Files.list(MAILS)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Map<String, String>> of(List<Map<String, String>> ledger, String verdict) {
        return ledger.stream().filter(row -> verdict.equals(row.get("verdict"))).toList();
    }

    private long waiting() {
        return desk.rows().number("select count(*) from mail_ledger where verdict = 'WAITING'");
    }

    /** A mailbox counts its mails upwards, so the order is that in which they were sent. */
    private static List<String> notFiled(List<Path> mails, List<Map<String, String>> ledger) {
        return IntStream.range(0, mails.size())
                .filter(i -> !"FILED".equals(ledger.get(i).get("verdict")))
                .mapToObj(i -> mails.get(i).getFileName() + ": " + ledger.get(i).get("verdict") + ", "
                        + ledger.get(i).get("reason"))
                .toList();
    }

    private String logSince(long offset) throws IOException {
        byte[] log = Files.readAllBytes(desk.log());
        int from = log.length < offset ? 0 : Math.toIntExact(offset);
        return new String(log, from, log.length - from, StandardCharsets.UTF_8);
    }
}
