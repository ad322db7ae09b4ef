package org.guichet.mail.message;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.guichet.mail.message.SubjectTag.ForeignNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says about where it belongs; none of it is believed yet. The filer looks these things up and gives the answers to
 * the classifier as {@link ThreadFacts}.
 *
 * @param subjectNumber of {@code [Guichet#n]}
 * @param foreignNumbers of replaced systems
 * @param tokenTicket the ticket of one of our own Message-IDs that was sent to this very sender
 * @param ownIdTicket the ticket of one of our own Message-IDs, sent to whomever
 * @param notice the ticket of the notice to an agent that the mail answers
 * @param noticeIsTheirs whether that notice was sent to this very sender
 * @param ancestors all Message-IDs that the mail answers, the nearest first
 * @param isOurOwn whether the mail bears one of our Message-IDs itself, so that it is ours and came back
 * @param reported Message-ID on which the mail reports
 */
public record MailClues(
        OptionalLong subjectNumber,
        List<ForeignNumber> foreignNumbers,
        OptionalLong tokenTicket,
        OptionalLong ownIdTicket,
        OptionalLong notice,
        boolean noticeIsTheirs,
        List<String> ancestors,
        boolean isOurOwn,
        @Nullable String reported) {

    public MailClues {
        foreignNumbers = List.copyOf(foreignNumbers);
        ancestors = List.copyOf(ancestors);
    }

    /**
     * Collects them.
     *
     * @param senderAddresses every address that is known to be the author's; at least the one in the mail
     */
    public static MailClues of(ParsedMail mail, SubjectTag tags, MessageIds ids, Collection<String> senderAddresses) {
        List<String> ancestors = mail.threading().ancestors();
        OptionalLong notice = notice(mail, ids);
        DeliveryReport report = mail.report();
        String messageId = mail.messageId();
        return new MailClues(
                SubjectTag.number(mail.subject()),
                tags.foreignNumbers(mail.subject()),
                firstTicket(
                        ancestors.stream()
                                .filter(id -> ids.isBoundTo(id, senderAddresses))
                                .toList(),
                        ids),
                firstTicket(ancestors, ids),
                notice,
                ancestors.stream()
                        .anyMatch(id -> ids.noticeTicket(id).equals(notice) && ids.isNoticeFor(id, senderAddresses)),
                ancestors,
                messageId != null
                        && (ids.ticket(messageId).isPresent()
                                || ids.noticeTicket(messageId).isPresent()),
                report == null ? null : report.messageId());
    }

    /** By the thread, else by the subject: some programs keep only one of both. */
    private static OptionalLong notice(ParsedMail mail, MessageIds ids) {
        return mail.threading().ancestors().stream()
                .map(ids::noticeTicket)
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElseGet(() -> SubjectTag.noticeNumber(mail.subject()));
    }

    private static OptionalLong firstTicket(List<String> messageIds, MessageIds ids) {
        return messageIds.stream()
                .map(ids::ticket)
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
    }
}
