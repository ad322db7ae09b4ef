package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Actor;
import org.guichet.directory.ActorService;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.guichet.directory.Right;
import org.guichet.directory.Roles;
import org.guichet.mail.message.SubjectTag;
import org.guichet.mail.store.Texts;
import org.guichet.platform.FieldException;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.MailFacts;
import org.guichet.ticket.TicketForMail;

/** Shows the texts of automatic mail to those who may change them, and what a mail would look like. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.DESK_ADMIN})
public class TextQueries {

    @Inject
    private Texts texts;

    @Inject
    private AutomaticTexts automatic;

    @Inject
    private TextRights rights;

    @EJB
    private ActorService actors;

    @EJB
    private DeskQueries desks;

    @EJB
    private PeopleService people;

    @EJB
    private MailFacts facts;

    /** Returns the scopes that have a text of their own and that the caller may change. */
    public List<TextScope> adapted(AutomaticText kind) {
        return texts.scopes(kind).stream()
                .map(TextScope::of)
                .filter(rights::mayChange)
                .toList();
    }

    /**
     * Returns a text as it counts in a scope.
     *
     * @throws NotFoundException if the caller may not change it there
     */
    public TextView text(AutomaticText kind, TextScope scope) {
        rights.check(scope);
        boolean own = texts.scopes(kind).contains(scope.code());
        return new TextView(automatic.in(kind, scope), own);
    }

    /**
     * Writes a mail by the very renderer that writes those that leave; nothing leaves.
     *
     * @throws NotFoundException if the caller may not change the text there
     * @throws FieldException at the field of the text that cannot be understood, or at {@code ticket} if they may not read it
     */
    public TextPreview preview(PreviewText command) {
        rights.check(command.scope());
        AutomaticTexts.Parsed parsed = AutomaticTexts.parse(command.words());
        TicketForMail ticket = ticket(command);
        QueueInfo queue = desks.queue(ticket.queueId());
        PersonCard person = command.ticket() == null ? TextSample.person() : people.card(ticket.requesterId());
        Set<TextCondition> conditions = conditions(command, ticket, person);
        AutomaticTexts.Written written = automatic.write(parsed, conditions, ticket, queue, person);
        return new TextPreview(
                queue.name().fr() + " <" + queue.address() + ">",
                person.displayName(),
                SubjectTag.tag(ticket.number(), written.subject()),
                written.body(),
                less(parsed.bodyFr().variables(), parsed.bodyEn().variables()),
                less(parsed.bodyEn().variables(), parsed.bodyFr().variables()));
    }

    private static Set<TextVariable> less(Set<TextVariable> all, Set<TextVariable> without) {
        Set<TextVariable> rest = new HashSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private static Set<TextCondition> conditions(PreviewText command, TicketForMail ticket, PersonCard person) {
        Set<TextCondition> conditions = EnumSet.copyOf(AutomaticTexts.conditions(ticket, person));
        Boolean inside = command.inside();
        if (inside != null) {
            conditions.removeAll(EnumSet.of(TextCondition.INSIDE, TextCondition.OUTSIDE));
            conditions.add(inside ? TextCondition.INSIDE : TextCondition.OUTSIDE);
        }
        return conditions;
    }

    /** To administer is not to read: a real ticket is one that the caller may read as an agent. */
    private TicketForMail ticket(PreviewText command) {
        Long number = command.ticket();
        if (number == null) {
            return TextSample.ticket(queue(command.scope()));
        }
        Actor me = actors.current();
        return readable(me, number);
    }

    private TicketForMail readable(Actor me, long number) {
        try {
            TicketForMail ticket = facts.ticket(number);
            if (me.may(Right.READ, ticket.queueId())) {
                return ticket;
            }
        } catch (NotFoundException absent) {
            throw new FieldException("ticket", "text.ticket.unknown");
        }
        throw new FieldException("ticket", "text.ticket.unknown");
    }

    private QueueInfo queue(TextScope scope) {
        Long queueId = scope.queueId();
        Long deskId = scope.deskId();
        return desks.queues().stream()
                .filter(queue -> queueId == null || queue.id() == queueId)
                .filter(queue -> deskId == null || queue.deskId() == deskId)
                .findFirst()
                .orElseThrow(() -> new FieldException("ticket", "text.noQueue"));
    }
}
