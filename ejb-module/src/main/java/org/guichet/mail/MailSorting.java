package org.guichet.mail;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.ActorService;
import org.guichet.directory.Right;
import org.guichet.mail.message.MailAddress;
import org.guichet.mail.message.MailClues;
import org.guichet.mail.message.MessageIds;
import org.guichet.mail.message.ParsedMail;
import org.guichet.mail.message.SubjectTag;
import org.guichet.mail.message.ThreadFacts;
import org.guichet.mail.message.ThreadFacts.Candidate;
import org.guichet.mail.message.ThreadFacts.Notice;
import org.guichet.mail.model.LedgerClaim;
import org.guichet.mail.model.OutboxMail;
import org.guichet.mail.store.InstallationSecret;
import org.guichet.mail.store.Ledger;
import org.guichet.mail.store.Mailboxes;
import org.guichet.mail.store.Outbox;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.MailFacts;
import org.jspecify.annotations.Nullable;

/** Looks up what a mail says about where it belongs, for the classifier to judge. */
@ApplicationScoped
class MailSorting {

    @Inject
    private Ledger ledger;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Outbox outbox;

    @Inject
    private InstallationSecret secret;

    @Inject
    private MailSettings settings;

    @EJB
    private MailFacts tickets;

    @EJB
    private DeskQueries desks;

    @EJB
    private ActorService actors;

    ThreadFacts facts(LedgerClaim claim, IncomingMail incoming) {
        MessageIds ids = new MessageIds(secret.value(), settings.domain());
        ParsedMail mail = incoming.mail();
        MailClues clues = MailClues.of(mail, new SubjectTag(settings.replacedTags()), ids, incoming.authorAddresses());
        String messageId = mail.messageId();
        return new ThreadFacts(
                ledger.hasEarlierCopy(claim),
                clues.isOurOwn()
                        && messageId != null
                        && outbox.byMessageId(List.of(messageId)).isPresent(),
                candidate(clues.subjectNumber(), incoming),
                answersForward(clues) ? OptionalLong.empty() : survivor(clues.tokenTicket(), incoming),
                candidate(clues.ownIdTicket(), incoming),
                candidate(received(clues), incoming),
                notice(clues, incoming),
                reported(clues),
                ownAddresses());
    }

    /** Returns the queue of a new ticket: that to which the mail was delivered, else that of the mailbox. */
    long queue(LedgerClaim claim, ParsedMail mail) {
        return desks.queueAt(mail.people().deliveredTo())
                .map(QueueInfo::id)
                .orElseGet(() -> mailboxes.queueOf(claim.mailboxId()));
    }

    private OptionalLong received(MailClues clues) {
        Optional<Long> number = tickets.ticketOfReceived(clues.ancestors());
        return number.isPresent() ? OptionalLong.of(number.get()) : OptionalLong.empty();
    }

    private @Nullable Candidate candidate(OptionalLong number, IncomingMail incoming) {
        MailAddress author = incoming.mail().author();
        if (number.isEmpty() || author == null) {
            return null;
        }
        return tickets.place(number.getAsLong(), author.normalised(), incoming.authorId())
                .map(place -> new Candidate(place.number(), place.knowsSender()))
                .orElse(null);
    }

    private OptionalLong survivor(OptionalLong number, IncomingMail incoming) {
        Candidate candidate = candidate(number, incoming);
        return candidate == null ? OptionalLong.empty() : OptionalLong.of(candidate.ticket());
    }

    /** Whoever answers what was forwarded to them does not belong to the ticket by that: an agent looks at it first. */
    private boolean answersForward(MailClues clues) {
        return outbox.byMessageId(clues.ancestors())
                .map(OutboxMail::articleId)
                .map(article -> tickets.article(article).kind() == ArticleKind.FORWARD)
                .orElse(false);
    }

    /** The right counts at this moment, in the queue where the ticket is by now. */
    private @Nullable Notice notice(MailClues clues, IncomingMail incoming) {
        Candidate candidate = candidate(clues.notice(), incoming);
        if (candidate == null) {
            return null;
        }
        Long author = incoming.authorId();
        boolean mayNote = clues.noticeIsTheirs()
                && author != null
                && actors.of(author)
                        .may(Right.NOTE, tickets.ticket(candidate.ticket()).queueId());
        return new Notice(candidate.ticket(), mayNote);
    }

    private @Nullable String reported(MailClues clues) {
        String messageId = clues.reported();
        boolean isOurs =
                messageId != null && outbox.byMessageId(List.of(messageId)).isPresent();
        return isOurs ? messageId : null;
    }

    private Set<String> ownAddresses() {
        return desks.queues().stream().map(QueueInfo::address).collect(Collectors.toSet());
    }
}
