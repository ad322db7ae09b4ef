package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guichet.mail.message.DeliveryReport;
import org.guichet.mail.message.MailAddress;
import org.guichet.mail.message.MailClassifier;
import org.guichet.mail.message.ParsedMail;
import org.guichet.mail.message.Verdict;
import org.guichet.mail.model.LedgerClaim;
import org.guichet.mail.model.LedgerEntry;
import org.guichet.mail.store.Ledger;
import org.guichet.mail.store.Outbox;
import org.guichet.ticket.ArticleRef;
import org.guichet.ticket.TicketService;
import org.jspecify.annotations.Nullable;

/**
 * Decides and commits the fate of one mail, all in one transaction: ticket or article, acknowledgement and verdict are
 * there together or not at all, however often it is tried.
 */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Filing {

    /** Reason, as a key of words: the ticket is closed, and its queue opens none again. */
    private static final String CLOSED = "mail.rejected.closed";

    @Inject
    private Ledger ledger;

    @Inject
    private MailSorting sorting;

    @Inject
    private ArticleWriter writer;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @EJB
    private TicketService tickets;

    @Inject
    private FollowUps followUps;

    /** Files a mail under a claim; if another node took it over meanwhile, nothing happens. */
    public void file(LedgerClaim claim, IncomingMail incoming) {
        LedgerEntry entry = ledger.forChange(claim.id());
        if (entry == null || !entry.isHeldBy(claim)) {
            return;
        }
        ParsedMail mail = incoming.mail();
        MailAddress author = mail.author();
        entry.describe(author == null ? null : author.address(), mail.subject());
        if (mail.isEmpty() && mail.subject().isBlank()) {
            decide(entry, Fate.QUARANTINED, "mail.quarantined.empty");
            return;
        }
        settle(entry, claim, incoming, MailClassifier.classify(mail, sorting.facts(claim, incoming)));
    }

    private void settle(LedgerEntry entry, LedgerClaim claim, IncomingMail incoming, Verdict verdict) {
        if (verdict instanceof Verdict.NewTicket fresh) {
            long queueId = sorting.queue(claim, incoming.mail());
            filed(entry, tickets.open(writer.ticket(incoming, queueId, !fresh.mustNotBeAnswered())), incoming);
        } else if (verdict instanceof Verdict.FollowUp followUp) {
            follow(entry, incoming, followUp);
        } else if (verdict instanceof Verdict.FollowUpToCheck stranger) {
            receive(entry, incoming, stranger.ticket(), false, false);
        } else if (verdict instanceof Verdict.NoteByMail note) {
            filed(entry, followUps.note(note, incoming), incoming);
        } else if (verdict instanceof Verdict.Automatic automatic) {
            receive(entry, incoming, automatic.ticket(), automatic.isTrusted(), true);
        } else if (verdict instanceof Verdict.Report report) {
            outcome(report, incoming.mail());
            decide(entry, Fate.REPORT, null);
        } else if (verdict instanceof Verdict.Duplicate) {
            decide(entry, Fate.DUPLICATE, null);
        } else if (verdict instanceof Verdict.Rejected rejected) {
            decide(entry, Fate.REJECTED, rejected.reason());
        } else if (verdict instanceof Verdict.Quarantined quarantined) {
            decide(entry, Fate.QUARANTINED, quarantined.reason());
        }
    }

    private void follow(LedgerEntry entry, IncomingMail incoming, Verdict.FollowUp followUp) {
        Optional<ArticleRef> article = followUps.of(followUp, incoming);
        if (article.isPresent()) {
            filed(entry, article.get(), incoming);
        } else {
            decide(entry, Fate.REJECTED, CLOSED);
        }
    }

    private void receive(LedgerEntry entry, IncomingMail incoming, long number, boolean trusted, boolean automatic) {
        filed(entry, followUps.receive(number, incoming, trusted, automatic), incoming);
    }

    private void filed(LedgerEntry entry, ArticleRef article, IncomingMail incoming) {
        entry.filed(article.ticketNumber(), article.id());
        String losses = incoming.mail().problems().stream()
                .filter(problem -> problem.isLoss())
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(" "));
        decide(entry, Fate.FILED, losses.isEmpty() ? null : losses);
    }

    private void outcome(Verdict.Report report, ParsedMail mail) {
        String messageId = report.messageId();
        DeliveryReport told = mail.report();
        if (messageId != null && told != null && told.kind() == DeliveryReport.Kind.FAILED) {
            String words = Objects.requireNonNullElse(told.diagnostic(), Objects.toString(told.status(), ""));
            outbox.byMessageId(List.of(messageId)).ifPresent(sent -> sent.fail(words));
        }
    }

    private void decide(LedgerEntry entry, Fate fate, @Nullable String reason) {
        ledger.decide(entry, fate, reason, clock.instant());
    }
}
