package org.guichet.notify;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guichet.directory.Right;
import org.guichet.directory.StaffMember;
import org.guichet.directory.StaffQueries;
import org.guichet.notify.plan.Candidate;
import org.guichet.notify.plan.Decision;
import org.guichet.notify.plan.NoticePlan;
import org.guichet.notify.plan.Occurrence;
import org.guichet.notify.store.NoticeChoices;
import org.guichet.notify.store.NoticeLog;
import org.guichet.notify.store.NoticeSettingsOfQueue;
import org.guichet.platform.DeskClock;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.MailFacts;
import org.guichet.ticket.TicketChanged;
import org.guichet.ticket.TicketForNotice;

/**
 * Tells agents by mail of what happens to tickets, in the transaction in which it happens, and keeps whom it told, whom not,
 * and why. What it costs does not grow with the number of agents: it asks who there is, what they chose, and writes all
 * decisions and all mails by one statement each.
 */
@ApplicationScoped
public class Notices {

    @EJB
    private MailFacts facts;

    @EJB
    private StaffQueries staff;

    @Inject
    private NoticeChoices choices;

    @Inject
    private NoticeLog log;

    @Inject
    private NoticeMailer mailer;

    @Inject
    private NotifySettings settings;

    @Inject
    private DeskClock clock;

    void changed(@Observes TicketChanged change) {
        Occurrence.Kind kind = Occurrence.kind(change);
        if (kind != null && !clock.isMoved()) {
            tell(change, kind, facts.notice(change.number(), change.articleId()));
        }
    }

    private void tell(TicketChanged change, Occurrence.Kind kind, TicketForNotice ticket) {
        TicketForNotice.Added added = ticket.added();
        if (added != null && added.kind() == ArticleKind.AUTOMATIC) {
            return;
        }
        var what = new Occurrence(kind, change.actorId(), ticket.askers(), ticket.inCharge());
        List<StaffMember> people = staff.of(ticket.queueId());
        Set<Long> told = mailer.toldInThisAct(change.number());
        List<Candidate> candidates = candidates(what, people, ticket, told);
        List<Decision> decisions = mailer.hinder(candidates, people, NoticePlan.of(what, candidates, Set.of()), what);
        boolean isNews = decisions.stream().anyMatch(Decision::isTold);
        if (decisions.isEmpty() || (!isNews && !told.isEmpty())) {
            return;
        }
        log.add(change, decisions, clock.instant());
        mailer.send(change, ticket, people, decisions);
    }

    /** Those who may answer in the queue, those who chose something for it, and whoever has to do with this ticket. */
    private List<Candidate> candidates(
            Occurrence what, List<StaffMember> people, TicketForNotice ticket, Set<Long> told) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
        NoticeSettingsOfQueue chosen = choices.ofQueue(ticket.queueId(), today);
        Long inCharge = what.inCharge();
        Candidate.Away away = inCharge == null ? null : chosen.absenceOf(inCharge);
        Long substitute = away == null ? null : away.substituteId();
        List<Candidate> candidates = new ArrayList<>();
        for (StaffMember one : people) {
            boolean watches = ticket.watchers().contains(one.id());
            boolean concerned = watches
                    || one.may(Right.REPLY)
                    || !chosen.choicesOf(one.id()).isEmpty()
                    || Long.valueOf(one.id()).equals(inCharge)
                    || Long.valueOf(one.id()).equals(substitute);
            if (concerned) {
                candidates.add(candidate(one, watches, chosen, told));
            }
        }
        if (inCharge != null && candidates.stream().noneMatch(one -> one.personId() == inCharge)) {
            candidates.add(Candidate.withoutRights(inCharge));
        }
        return candidates;
    }

    private static Candidate candidate(StaffMember one, boolean watches, NoticeSettingsOfQueue chosen, Set<Long> told) {
        return new Candidate(
                one.id(),
                one.active(),
                one.may(Right.READ),
                one.may(Right.REPLY),
                one.email() != null,
                chosen.choicesOf(one.id()),
                watches,
                chosen.absenceOf(one.id()),
                told.contains(one.id()));
    }
}
