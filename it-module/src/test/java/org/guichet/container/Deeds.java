package org.guichet.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.guichet.directory.Right;
import org.guichet.ticket.AddNote;
import org.guichet.ticket.AfterAnswer;
import org.guichet.ticket.Answer;
import org.guichet.ticket.AnswerService;
import org.guichet.ticket.ArticleService;
import org.guichet.ticket.AssignTicket;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.ChangePeople;
import org.guichet.ticket.ChangeService;
import org.guichet.ticket.ChangeTitle;
import org.guichet.ticket.ChangeType;
import org.guichet.ticket.CloseTicket;
import org.guichet.ticket.ForwardArticle;
import org.guichet.ticket.ForwardService;
import org.guichet.ticket.Impact;
import org.guichet.ticket.LinkKind;
import org.guichet.ticket.LinkTicket;
import org.guichet.ticket.LockTicket;
import org.guichet.ticket.MergeTicket;
import org.guichet.ticket.MoveTicket;
import org.guichet.ticket.PendTicket;
import org.guichet.ticket.Prioritise;
import org.guichet.ticket.RejectTicket;
import org.guichet.ticket.ReopenTicket;
import org.guichet.ticket.Reply;
import org.guichet.ticket.ResolveTicket;
import org.guichet.ticket.RestoreTicket;
import org.guichet.ticket.TakeTicket;
import org.guichet.ticket.TicketDetailService;
import org.guichet.ticket.TicketLinkService;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.UnlinkTicket;
import org.guichet.ticket.UnlockTicket;
import org.guichet.ticket.Urgency;
import org.guichet.ticket.ValidateTicket;
import org.guichet.ticket.WatchService;
import org.guichet.ticket.WatchTicket;

/** All that agents can do to a ticket. */
@ApplicationScoped
public class Deeds {

    private static final Instant LATER = Instant.parse("2040-01-01T08:00:00Z");
    private static final int VERSION = 1;

    @Inject
    private TicketService tickets;

    @Inject
    private ArticleService articles;

    @Inject
    private AnswerService answers;

    @Inject
    private TicketDetailService details;

    @Inject
    private TicketLinkService links;

    @Inject
    private WatchService watches;

    @Inject
    private ForwardService forwards;

    List<Deed> all(long number) {
        Reply reply = new Reply(number, "Voici.", List.of("a@univ-valmont.example"), List.of(), List.of());
        return List.of(
                owner("validate", () -> tickets.validate(new ValidateTicket(number, VERSION))),
                owner("reject", () -> tickets.reject(new RejectTicket(number, VERSION, "publicité"))),
                owner("restore", () -> tickets.restore(new RestoreTicket(number, VERSION))),
                owner("take", () -> tickets.take(new TakeTicket(number, VERSION))),
                owner("assign", () -> tickets.assign(new AssignTicket(number, VERSION, null))),
                owner("move", () -> tickets.move(new MoveTicket(number, VERSION, 1, "ailleurs"))),
                owner("lock", () -> tickets.lock(new LockTicket(number, VERSION))),
                owner("change people", () -> details.changePeople(new ChangePeople(number, VERSION, 1, 1))),
                owner("unlock", () -> tickets.unlock(new UnlockTicket(number, VERSION))),
                owner("merge", () -> tickets.merge(new MergeTicket(number, VERSION, number))),
                new Deed("prioritise", Right.PRIORITY, () -> tickets.prioritise(prioritise(number))),
                note("rename", () -> tickets.changeTitle(new ChangeTitle(number, VERSION, "Mieux dit"))),
                note("retype", () -> tickets.changeType(new ChangeType(number, VERSION, TicketType.PROBLEM))),
                note("serve", () -> details.changeService(new ChangeService(number, VERSION, null))),
                note("link", () -> links.link(new LinkTicket(number, LinkKind.RELATED, number))),
                note("unlink", () -> links.unlink(new UnlinkTicket(number, LinkKind.RELATED, number))),
                note("let someone watch", () -> watches.watch(new WatchTicket(number, 1))),
                note("let someone watch no longer", () -> watches.unwatch(new WatchTicket(number, 1))),
                note("note", () -> articles.note(new AddNote(number, "À voir.", List.of()))),
                reply(
                        "forward",
                        () -> forwards.forward(
                                new ForwardArticle(number, 1, "Voici.", List.of("a@ailleurs.example"), List.of()))),
                reply("pend", () -> tickets.pend(new PendTicket(number, VERSION, LATER, false, Awaits.REQUESTER))),
                reply("resolve", () -> tickets.resolve(new ResolveTicket(number, VERSION))),
                reply("close", () -> tickets.close(new CloseTicket(number, VERSION))),
                reply("reopen", () -> tickets.reopen(new ReopenTicket(number, VERSION))),
                reply("reply", () -> articles.reply(reply)),
                reply("answer", () -> answers.answer(new Answer(reply, VERSION, AfterAnswer.STAY, null))),
                reply("answer and end", () -> answers.answer(new Answer(reply, VERSION, AfterAnswer.RESOLVE, null))));
    }

    private static Prioritise prioritise(long number) {
        return new Prioritise(number, VERSION, Impact.EVERYONE, Urgency.HIGH, null, null);
    }

    private static Deed owner(String name, Runnable act) {
        return new Deed(name, Right.OWNER, act);
    }

    private static Deed note(String name, Runnable act) {
        return new Deed(name, Right.NOTE, act);
    }

    private static Deed reply(String name, Runnable act) {
        return new Deed(name, Right.REPLY, act);
    }
}
