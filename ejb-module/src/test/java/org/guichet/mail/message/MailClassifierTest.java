package org.guichet.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guichet.mail.message.MailClassifier.classify;
import static org.guichet.mail.message.Mails.parse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.guichet.mail.message.ThreadFacts.Candidate;
import org.guichet.mail.message.Verdict.Automatic;
import org.guichet.mail.message.Verdict.Duplicate;
import org.guichet.mail.message.Verdict.FollowUp;
import org.guichet.mail.message.Verdict.FollowUpToCheck;
import org.guichet.mail.message.Verdict.NewTicket;
import org.guichet.mail.message.Verdict.NoteByMail;
import org.guichet.mail.message.Verdict.Quarantined;
import org.guichet.mail.message.Verdict.Rejected;
import org.guichet.mail.message.Verdict.Report;
import org.guichet.mail.message.Verdict.Trust;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailClassifierTest {

    private static final Set<String> OURS = Set.of("hotline@univ-valmont.example", "reseau@univ-valmont.example");
    private static final ThreadFacts NOTHING = ThreadFacts.none(OURS);

    @TempDir
    Path folder;

    @Test
    void aMailThatHangsTogetherWithNothingOpensATicket() {
        assertThat(classify(parse("plain-utf8-8bit"), NOTHING)).isEqualTo(new NewTicket(false));
    }

    @Test
    void theNumberInTheSubjectFilesIntoItsTicketFromSomeoneItKnows() {
        assertThat(classify(parse("number-in-subject"), bySubject(1001, true)))
                .isEqualTo(new FollowUp(1001, Trust.KNOWN_SENDER, false));
    }

    @Test
    void theNumberAloneProvesNothing() {
        assertThat(classify(parse("number-in-subject"), bySubject(1001, false))).isEqualTo(new FollowUpToCheck(1001));
    }

    @Test
    void ourMessageIdCountsForThePersonItWasSentTo() {
        ThreadFacts facts = facts(null, OptionalLong.of(1001), null, null);

        assertThat(classify(parse("plain-utf8-8bit"), facts)).isEqualTo(new FollowUp(1001, Trust.TOKEN, false));
    }

    @Test
    void ourMessageIdInTheHandsOfAnotherIsToBeChecked() {
        ThreadFacts facts = facts(null, OptionalLong.empty(), new Candidate(1001, false), null);

        assertThat(classify(parse("plain-utf8-8bit"), facts)).isEqualTo(new FollowUpToCheck(1001));
    }

    @Test
    void anAnswerToTheMailOfAnotherGoesToTheTicketThatHoldsIt() {
        ThreadFacts facts = facts(null, OptionalLong.empty(), null, new Candidate(1002, true));

        assertThat(classify(parse("plain-utf8-8bit"), facts)).isEqualTo(new FollowUp(1002, Trust.KNOWN_SENDER, false));
    }

    @Test
    void theNumberWinsOverATokenWhichThenProvesNothing() {
        ThreadFacts facts = facts(new Candidate(1001, false), OptionalLong.of(1002), null, null);

        assertThat(classify(parse("number-in-subject"), facts)).isEqualTo(new FollowUpToCheck(1001));
    }

    @Test
    void theNumberAndItsTokenTogetherAreBelieved() {
        ThreadFacts facts = facts(new Candidate(1001, false), OptionalLong.of(1001), null, null);

        assertThat(classify(parse("number-in-subject"), facts)).isEqualTo(new FollowUp(1001, Trust.TOKEN, false));
    }

    @Test
    void aMailWithTwoAuthorsIsNeverBelieved() {
        ThreadFacts facts = facts(new Candidate(1001, true), OptionalLong.of(1001), null, null);

        assertThat(classify(parse("two-froms"), facts)).isEqualTo(new FollowUpToCheck(1001));
    }

    @Test
    void anAbsenceIsKeptWithItsTicketAndAwakesNobody() {
        assertThat(classify(parse("out-of-office"), facts(null, OptionalLong.of(1001), null, null)))
                .isEqualTo(new Automatic(1001, true));
        assertThat(classify(parse("out-of-office"), bySubject(1001, false))).isEqualTo(new Automatic(1001, false));
    }

    @ParameterizedTest
    @CsvSource({"mailing-list", "monitoring-alarm", "out-of-office"})
    void automaticMailWithoutATicketOpensOneAndIsNotAnswered(String name) {
        assertThat(classify(parse(name), NOTHING)).isEqualTo(new NewTicket(true));
    }

    @ParameterizedTest
    @CsvSource({
        "Auto-Submitted: auto-generated, true",
        "Auto-Submitted: no, false",
        "auto-submitted: NO; reason=\"person\", false",
        "Precedence: bulk, true",
        "Precedence: Junk, true",
        "Precedence: list, true",
        "Precedence: first-class, false",
        "List-Unsubscribe: <https://listes.example/>, true",
        "X-Auto-Response-Suppress: All, true",
        "Return-Path: <>, true",
        "Return-Path: <camille@univ-valmont.example>, false",
        "X-Loop: hotline@univ-valmont.example, true",
        "X-Autoreply: yes, true",
        "X-Mailer: Courrier, false"
    })
    void whatAMachineSentIsAnsweredByNoMachine(String field, boolean mustNotBeAnswered) {
        ParsedMail mail = Mails.parse(folder, "From: camille@univ-valmont.example\n" + field + "\n\nBonjour\n");

        assertThat(classify(mail, NOTHING)).isEqualTo(new NewTicket(mustNotBeAnswered));
    }

    @ParameterizedTest
    @CsvSource({
        "hotline@univ-valmont.example, true",
        "Reseau@Univ-Valmont.example, true",
        "no-reply@boutique.example, true",
        "postmaster@courriel.example, true",
        "owner-personnel@listes.example, true",
        "norbert.reply@univ-valmont.example, false"
    })
    void neitherMachinesNorWeOurselvesAreAnswered(String author, boolean mustNotBeAnswered) {
        ParsedMail mail = Mails.parse(folder, "From: " + author + "\n\nBonjour\n");

        assertThat(classify(mail, NOTHING)).isEqualTo(new NewTicket(mustNotBeAnswered));
    }

    @ParameterizedTest
    @CsvSource({"bounce-postfix", "bounce-exchange", "bounce-qmail", "read-receipt"})
    void aReportIsFiledWithTheMailItReportsOn(String name) {
        ParsedMail mail = parse(name);
        ThreadFacts known = new ThreadFacts(false, false, null, OptionalLong.empty(), null, null, null, "<ours>", OURS);

        assertThat(classify(mail, known)).isEqualTo(new Report("<ours>"));
        assertThat(classify(mail, NOTHING)).isEqualTo(new Report(null));
    }

    @Test
    void ourOwnMailThatComesBackIsRejected() {
        ThreadFacts ourOwn = new ThreadFacts(false, true, null, OptionalLong.empty(), null, null, null, null, OURS);

        assertThat(classify(parse("plain-utf8-8bit"), ourOwn)).isEqualTo(new Rejected(MailClassifier.OUR_OWN));
    }

    @Test
    void aCopyIsADuplicateWhateverElseItIs() {
        ThreadFacts seen =
                new ThreadFacts(true, true, new Candidate(1, true), OptionalLong.of(1), null, null, null, null, OURS);

        assertThat(classify(parse("number-in-subject"), seen)).isEqualTo(new Duplicate());
    }

    @Test
    void aMailFromNobodyIsForAnAdministrator() {
        assertThat(classify(parse("no-from"), NOTHING)).isEqualTo(new Quarantined(MailClassifier.NO_SENDER));
    }

    /** Even a person whom the ticket knows: an agent may be its requester or in copy. */
    @Test
    void anAnswerToANoticeIsANoteOfItsReaderAndElseToBeChecked() {
        Candidate known = new Candidate(1001, true);

        assertThat(classify(parse("number-in-subject"), notice(known, true))).isEqualTo(new NoteByMail(1001, true));
        assertThat(classify(parse("number-in-subject"), notice(known, false))).isEqualTo(new NoteByMail(1001, false));
        assertThat(classify(parse("two-froms"), notice(known, true))).isEqualTo(new NoteByMail(1001, false));
    }

    @Test
    void aMachineThatAnswersANoticeIsNotHeard() {
        assertThat(classify(parse("out-of-office"), notice(null, true)))
                .isEqualTo(new Rejected(MailClassifier.MACHINE_ANSWERS_NOTICE));
    }

    private static ThreadFacts notice(@Nullable Candidate bySubject, boolean mayNote) {
        var notice = new ThreadFacts.Notice(1001, mayNote);
        return new ThreadFacts(false, false, bySubject, OptionalLong.of(1001), null, null, notice, null, OURS);
    }

    @Test
    void anAnswerToANoticeIsKnownByItsThreadOrByItsSubject() {
        MessageIds ids = new MessageIds(
                "un secret de trente-deux octets !".getBytes(StandardCharsets.UTF_8), "univ-valmont.example");
        List<String> hers = List.of("camille@univ-valmont.example");
        String subject = SubjectTag.tagNotice(1003, "[Guichet#1003] Écran noir");
        String thread = "From: a@b.example\nIn-Reply-To: ";
        ParsedMail byThread = Mails.parse(folder, thread + ids.makeNotice(1001, hers.get(0)) + "\n\nBonjour\n");
        ParsedMail bySubject = Mails.parse(folder, "From: a@b.example\nSubject: Re: " + subject + "\n\nBonjour\n");

        MailClues threaded = MailClues.of(byThread, new SubjectTag(List.of()), ids, hers);
        assertThat(threaded.notice()).hasValue(1001);
        assertThat(threaded.noticeIsTheirs()).isTrue();
        assertThat(threaded.tokenTicket()).isEmpty();
        assertThat(MailClues.of(byThread, new SubjectTag(List.of()), ids, List.of("a@b.example"))
                        .noticeIsTheirs())
                .isFalse();
        MailClues named = MailClues.of(bySubject, new SubjectTag(List.of()), ids, hers);
        assertThat(named.notice()).hasValue(1003);
        assertThat(named.noticeIsTheirs()).isFalse();
        assertThat(named.subjectNumber()).isEmpty();
        assertThat(SubjectTag.without(subject)).isEqualTo("Écran noir");
    }

    @Test
    void theCluesAreWhatTheMailItselfSays() {
        MessageIds ids = new MessageIds(
                "un secret de trente-deux octets !".getBytes(StandardCharsets.UTF_8), "univ-valmont.example");
        String hers = ids.make(1001, "camille@univ-valmont.example");
        String his = ids.make(1002, "karim@univ-valmont.example");
        ParsedMail mail = Mails.parse(
                folder,
                "From: Camille@univ-valmont.example\nSubject: Re: [Guichet#1003] [Ticket#2024001]\nIn-Reply-To: " + his
                        + "\nReferences: <autre@courriel.example> " + hers + "\n\nBonjour\n");

        MailClues clues =
                MailClues.of(mail, new SubjectTag(List.of("Ticket#")), ids, List.of("camille@univ-valmont.example"));

        assertThat(clues.subjectNumber()).hasValue(1003);
        assertThat(clues.tokenTicket()).hasValue(1001);
        assertThat(clues.ownIdTicket()).hasValue(1002);
        assertThat(clues.foreignNumbers()).hasSize(1);
        assertThat(clues.ancestors()).containsExactly(his, hers, "<autre@courriel.example>");
        assertThat(clues.isOurOwn()).isFalse();
    }

    private static ThreadFacts bySubject(long ticket, boolean knowsSender) {
        return facts(new Candidate(ticket, knowsSender), OptionalLong.empty(), null, null);
    }

    private static ThreadFacts facts(
            @Nullable Candidate bySubject,
            OptionalLong token,
            @Nullable Candidate byOwnId,
            @Nullable Candidate byOtherId) {
        return new ThreadFacts(false, false, bySubject, token, byOwnId, byOtherId, null, null, OURS);
    }
}
