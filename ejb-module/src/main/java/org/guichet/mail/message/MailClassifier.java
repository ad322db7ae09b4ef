package org.guichet.mail.message;

import java.util.OptionalLong;
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

/**
 * Decides what becomes of a mail (OT-34, OT-37): the number in the subject wins over our Message-ID, and this over the
 * Message-ID of others. Where it belongs and whether it counts are two questions: it counts from someone the ticket knows, or with
 * the token that was sent to this very person.
 */
public final class MailClassifier {

    /** Reasons, as keys of words. */
    public static final String OUR_OWN = "mail.rejected.ourOwn";

    public static final String MACHINE_ANSWERS_NOTICE = "mail.rejected.machineAnswersNotice";

    public static final String NO_SENDER = "mail.quarantined.noSender";

    private final ParsedMail mail;
    private final ThreadFacts facts;

    private MailClassifier(ParsedMail mail, ThreadFacts facts) {
        this.mail = mail;
        this.facts = facts;
    }

    public static Verdict classify(ParsedMail mail, ThreadFacts facts) {
        return new MailClassifier(mail, facts).verdict();
    }

    private Verdict verdict() {
        if (facts.isDuplicate()) {
            return new Duplicate();
        }
        if (mail.report() != null) {
            return new Report(facts.reported());
        }
        if (facts.isOurOwn() || mail.marks().containsKey("x-guichet-loop")) {
            return new Rejected(OUR_OWN);
        }
        if (mail.author() == null) {
            return new Quarantined(NO_SENDER);
        }
        ThreadFacts.Notice notice = facts.notice();
        if (notice != null) {
            return answerTo(notice);
        }
        boolean mustNotBeAnswered = AutomaticMail.mustNotBeAnswered(mail, facts.ownAddresses());
        Candidate candidate = candidate();
        if (candidate == null) {
            return new NewTicket(mustNotBeAnswered);
        }
        Trust trust = trust(candidate);
        if (AutomaticMail.isReply(mail)) {
            return new Automatic(candidate.ticket(), trust != null);
        }
        return trust == null
                ? new FollowUpToCheck(candidate.ticket())
                : new FollowUp(candidate.ticket(), trust, mustNotBeAnswered);
    }

    /** Whoever else the sender is, be it the very person who asked: an answer to a notice is a word among agents. */
    private Verdict answerTo(ThreadFacts.Notice notice) {
        if (AutomaticMail.isReply(mail)) {
            return new Rejected(MACHINE_ANSWERS_NOTICE);
        }
        boolean isOfOne = !mail.problems().contains(MailProblem.SEVERAL_SENDERS);
        return new NoteByMail(notice.ticket(), notice.mayNote() && isOfOne);
    }

    private @Nullable Candidate candidate() {
        if (facts.bySubject() != null) {
            return facts.bySubject();
        }
        OptionalLong token = facts.tokenTicket();
        if (token.isPresent()) {
            return new Candidate(token.getAsLong(), false);
        }
        return facts.byOwnId() != null ? facts.byOwnId() : facts.byOtherId();
    }

    private @Nullable Trust trust(Candidate candidate) {
        if (mail.problems().contains(MailProblem.SEVERAL_SENDERS)) {
            return null;
        }
        OptionalLong token = facts.tokenTicket();
        if (token.isPresent() && token.getAsLong() == candidate.ticket()) {
            return Trust.TOKEN;
        }
        return candidate.knowsSender() ? Trust.KNOWN_SENDER : null;
    }
}
