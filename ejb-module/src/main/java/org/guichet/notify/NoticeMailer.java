package org.guichet.notify;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guichet.desk.DeskQueries;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonRef;
import org.guichet.directory.StaffMember;
import org.guichet.mail.MailSettings;
import org.guichet.mail.NoticeMail;
import org.guichet.mail.NoticeOutbox;
import org.guichet.notify.plan.Candidate;
import org.guichet.notify.plan.Decision;
import org.guichet.notify.plan.NoticePlan;
import org.guichet.notify.plan.Occurrence;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.TicketChanged;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.TicketForNotice;
import org.jspecify.annotations.Nullable;

/** Writes the mails of what was decided: to each in their language and zone, one for all that one act did to a ticket. */
@ApplicationScoped
class NoticeMailer {

    private static final String TOLD = NoticeMailer.class.getName();
    private static final Duration HOUR = Duration.ofHours(1);

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @EJB
    private PeopleService people;

    @EJB
    private DeskQueries desks;

    @Inject
    private NoticeOutbox outbox;

    @Inject
    private NotifySettings settings;

    @Inject
    private MailSettings mail;

    @Inject
    private Clock clock;

    /** Returns whom this transaction has told of a ticket already; it grows with what is sent. */
    @SuppressWarnings("unchecked")
    Set<Long> toldInThisAct(long number) {
        Map<Long, Set<Long>> told = (Map<Long, Set<Long>>) transaction.getResource(TOLD);
        if (told == null) {
            told = new HashMap<>();
            transaction.putResource(TOLD, told);
        }
        return told.computeIfAbsent(number, none -> new HashSet<>());
    }

    /** Decides anew where somebody would get more notices in an hour than anybody reads. */
    List<Decision> hinder(List<Candidate> all, List<StaffMember> staff, List<Decision> decisions, Occurrence what) {
        Map<Long, StaffMember> byId = byId(staff);
        List<String> recipients = decisions.stream()
                .filter(Decision::isTold)
                .map(decision -> address(byId, decision))
                .toList();
        Set<Long> flooded = outbox.noticed(recipients, clock.instant().minus(HOUR), settings.perPerson());
        return flooded.isEmpty() ? decisions : NoticePlan.of(what, all, flooded);
    }

    void send(TicketChanged change, TicketForNotice ticket, List<StaffMember> staff, List<Decision> decisions) {
        List<Decision> told = decisions.stream().filter(Decision::isTold).toList();
        if (told.isEmpty()) {
            return;
        }
        var text = new NoticeText(
                change,
                ticket,
                who(change, ticket),
                named(ticket),
                desks.queue(ticket.queueId()).name()::in,
                clock.instant(),
                mail.baseUrl());
        Map<Long, StaffMember> byId = byId(staff);
        List<NoticeMail> notices = told.stream()
                .map(decision -> notice(text, decision, Objects.requireNonNull(byId.get(decision.personId()))))
                .toList();
        outbox.add(notices, canBeTakenBack(change, ticket));
        told.forEach(decision -> toldInThisAct(change.number()).add(decision.personId()));
    }

    /** What an agent wished, and what they answered; nobody takes back that something came in. */
    private static boolean canBeTakenBack(TicketChanged change, TicketForNotice ticket) {
        TicketForNotice.Added added = ticket.added();
        return added == null
                ? change.actorId() != null && change.kind() != TicketEventKind.OPENED
                : added.kind() == ArticleKind.REPLY || added.kind() == ArticleKind.FORWARD;
    }

    private NoticeMail notice(NoticeText text, Decision decision, StaffMember reader) {
        Locale locale = Locale.forLanguageTag(reader.language());
        ZoneId zone = reader.zone() == null ? settings.zone() : ZoneId.of(reader.zone());
        return new NoticeMail(
                text.ticket().number(),
                text.change().eventId(),
                reader.id(),
                NoticeOutbox.address(Objects.requireNonNull(reader.email())),
                text.subject(),
                text.body(reader.id(), decision.reason(), locale, zone));
    }

    private String who(TicketChanged change, TicketForNotice ticket) {
        TicketForNotice.Added added = ticket.added();
        if (added != null) {
            return added.author();
        }
        Long actor = change.actorId();
        return actor == null
                ? "Guichet"
                : people.names(List.of(actor)).of(actor).displayName();
    }

    private @Nullable PersonRef named(TicketForNotice ticket) {
        Long named = ticket.named();
        return named == null ? null : people.names(List.of(named)).of(named);
    }

    private static String address(Map<Long, StaffMember> byId, Decision decision) {
        StaffMember reader = Objects.requireNonNull(byId.get(decision.personId()));
        return NoticeOutbox.address(Objects.requireNonNull(reader.email()));
    }

    private static Map<Long, StaffMember> byId(List<StaffMember> staff) {
        return staff.stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
    }
}
