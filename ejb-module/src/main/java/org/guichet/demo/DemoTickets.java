package org.guichet.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.guichet.demo.story.Mark;
import org.guichet.demo.story.Passage;
import org.guichet.demo.story.Plan;
import org.guichet.demo.story.Plan.Step;
import org.guichet.demo.story.Story;
import org.guichet.directory.ActorService;
import org.guichet.directory.PersonCard;
import org.guichet.directory.PersonRef;
import org.guichet.directory.Roles;
import org.guichet.platform.DeskClock;
import org.guichet.ticket.AddNote;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleService;
import org.guichet.ticket.Channel;
import org.guichet.ticket.Impact;
import org.guichet.ticket.NewArticle;
import org.guichet.ticket.NewArticle.Author;
import org.guichet.ticket.OpenTicket;
import org.guichet.ticket.ReceiveArticle;
import org.guichet.ticket.Reply;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.Urgency;
import org.guichet.ticket.Visibility;
import org.jspecify.annotations.Nullable;

/** Plays a plan through the services: each step at its instant, agents' steps in the place of the agent. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DemoTickets {

    @EJB
    private TicketService tickets;

    @EJB
    private ArticleService articles;

    @EJB
    private ActorService actors;

    @Inject
    private DemoDesk desk;

    @Inject
    private DemoDeeds deeds;

    @Inject
    private DemoFiles files;

    @Inject
    private DeskClock clock;

    /** Files the ticket of a plan, with all that happened to it, in one transaction. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void file(Plan plan) {
        var number = new long[1];
        for (Step step : plan.steps()) {
            clock.at(step.at(), () -> {
                if (number[0] == 0) {
                    number[0] = open(plan, step);
                } else {
                    play(number[0], plan, step);
                }
            });
        }
    }

    private long open(Plan plan, Step step) {
        Story story = plan.story();
        var number = new long[1];
        var command = new OpenTicket(
                desk.queue(story.queue()).id(),
                desk.service(story),
                story.type(),
                plan.channel(),
                story.subject(),
                Impact.PERSON,
                Urgency.NORMAL,
                plan.requester().id(),
                plan.beneficiary().id(),
                true,
                List.of(),
                request(plan, step));
        inPlaceOf(step.agent(), () -> number[0] = tickets.open(command).ticketNumber());
        return number[0];
    }

    private void play(long number, Plan plan, Step step) {
        switch (step.passage().mark()) {
            case ASKS, STRANGER -> articles.receive(received(number, plan, step));
            case ANSWERS -> inPlaceOf(step.agent(), () -> articles.reply(reply(number, plan, step)));
            case NOTES ->
                inPlaceOf(
                        step.agent(), () -> articles.note(new AddNote(number, step.text(), files.of(step.passage()))));
            case DOES -> inPlaceOf(step.agent(), () -> deeds.perform(number, step));
        }
    }

    private NewArticle request(Plan plan, Step step) {
        PersonRef agent = step.agent();
        Author author = agent == null ? author(plan.requester()) : new Author(agent.id(), agent.displayName(), null);
        ArticleKind kind = switch (plan.channel()) {
            case MAIL, PERSONAL -> ArticleKind.MAIL_IN;
            case PORTAL -> ArticleKind.PORTAL;
            case PHONE, DESK -> ArticleKind.PHONE;
        };
        return article(kind, author, plan, step, plan.story().mark());
    }

    private ReceiveArticle received(long number, Plan plan, Step step) {
        boolean stranger = step.passage().mark() == Mark.STRANGER;
        Author author = stranger ? stranger(step.passage()) : author(plan.requester());
        ArticleKind kind = stranger || plan.channel() != Channel.PORTAL ? ArticleKind.MAIL_IN : ArticleKind.PORTAL;
        return new ReceiveArticle(number, article(kind, author, plan, step, null), !stranger, false);
    }

    private NewArticle article(ArticleKind kind, Author author, Plan plan, Step step, @Nullable String messageId) {
        boolean mail = kind == ArticleKind.MAIL_IN;
        return new NewArticle(
                kind,
                Visibility.PUBLIC,
                author,
                mail ? List.of(desk.queue(plan.story().queue()).address()) : List.of(),
                List.of(),
                plan.story().subject(),
                step.text(),
                null,
                messageId,
                step.at(),
                files.of(step.passage()));
    }

    private Reply reply(long number, Plan plan, Step step) {
        String address = plan.requester().email();
        return new Reply(
                number,
                step.text(),
                address == null ? List.of() : List.of(address),
                List.of(),
                files.of(step.passage()));
    }

    private static Author author(PersonCard person) {
        return new Author(person.id(), person.displayName(), person.email());
    }

    private static Author stranger(Passage passage) {
        int space = passage.words().lastIndexOf(' ');
        return new Author(
                null, passage.words().substring(0, space), passage.words().substring(space + 1));
    }

    private void inPlaceOf(@Nullable PersonRef agent, Runnable work) {
        if (agent == null) {
            work.run();
        } else {
            actors.inPlaceOf(agent.id(), work);
        }
    }
}
