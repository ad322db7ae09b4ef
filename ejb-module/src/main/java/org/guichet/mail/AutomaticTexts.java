package org.guichet.mail;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.PersonCard;
import org.guichet.mail.message.SubjectTag;
import org.guichet.mail.model.TextEntry;
import org.guichet.mail.store.Texts;
import org.guichet.mail.text.TextFault;
import org.guichet.mail.text.TextTemplate;
import org.guichet.mail.text.TextValues;
import org.guichet.platform.FieldException;
import org.guichet.ticket.TicketForMail;
import org.jspecify.annotations.Nullable;

/** Finds the text that counts, the nearest one, and writes the mail: French and English in one message (RT-14). */
@ApplicationScoped
class AutomaticTexts {

    private static final String BETWEEN = "\n\n---\n\n";

    @Inject
    private Texts texts;

    @Inject
    private MailSettings settings;

    @EJB
    private DeskQueries desks;

    /**
     * A mail in words.
     *
     * @param subject in one line
     */
    record Written(String subject, String body) {}

    /** A text that is understood. */
    record Parsed(TextTemplate subjectFr, TextTemplate bodyFr, TextTemplate subjectEn, TextTemplate bodyEn) {}

    /** Returns the words for a queue: its own, else its desk's, else the house's. */
    TextWords forQueue(AutomaticText kind, QueueInfo queue) {
        return nearest(kind, List.of(TextScope.queue(queue.id()), TextScope.desk(queue.deskId()), TextScope.HOUSE));
    }

    /** Returns the words that count in a scope. */
    TextWords in(AutomaticText kind, TextScope scope) {
        return nearest(kind, chain(scope));
    }

    private List<TextScope> chain(TextScope scope) {
        List<TextScope> chain = new ArrayList<>(List.of(scope));
        Long queueId = scope.queueId();
        if (queueId != null) {
            chain.add(TextScope.desk(desks.queue(queueId).deskId()));
        }
        if (!scope.equals(TextScope.HOUSE)) {
            chain.add(TextScope.HOUSE);
        }
        return chain;
    }

    private TextWords nearest(AutomaticText kind, List<TextScope> chain) {
        Map<String, TextEntry> found = texts.of(kind, chain);
        for (TextScope scope : chain) {
            TextEntry text = found.get(scope.code());
            if (text != null) {
                return text.words();
            }
        }
        return original(kind);
    }

    /** Returns the words of the application itself. */
    static TextWords original(AutomaticText kind) {
        String mail = kind.name().toLowerCase(Locale.ROOT);
        return new TextWords(
                MailWords.asIs(Locale.FRENCH, mail + ".subject"),
                MailWords.asIs(Locale.FRENCH, mail + ".body"),
                MailWords.asIs(Locale.ENGLISH, mail + ".subject"),
                MailWords.asIs(Locale.ENGLISH, mail + ".body"));
    }

    /**
     * Understands a text.
     *
     * @throws FieldException at the field in which something stands that no text can say, with its line
     */
    static Parsed parse(TextWords words) {
        return new Parsed(
                parse("subjectFr", words.subjectFr()),
                parse("bodyFr", words.bodyFr()),
                parse("subjectEn", words.subjectEn()),
                parse("bodyEn", words.bodyEn()));
    }

    private static TextTemplate parse(String field, String source) {
        try {
            return TextTemplate.parse(source);
        } catch (TextFault fault) {
            throw new FieldException(field, fault.key(), String.valueOf(fault.line()), fault.name());
        }
    }

    /** Writes the mail about a ticket to whoever asked. */
    Written write(Parsed text, TicketForMail ticket, QueueInfo queue, PersonCard person) {
        return write(text, conditions(ticket, person), ticket, queue, person);
    }

    Written write(
            Parsed text, Set<TextCondition> conditions, TicketForMail ticket, QueueInfo queue, PersonCard person) {
        TextValues french = new TextValues(values(ticket, queue, person, Locale.FRENCH), conditions);
        TextValues english = new TextValues(values(ticket, queue, person, Locale.ENGLISH), conditions);
        String englishSubject = text.subjectEn().render(english);
        return new Written(
                text.subjectFr().render(french) + (englishSubject.isEmpty() ? "" : " / " + englishSubject),
                text.bodyFr().render(french) + BETWEEN + text.bodyEn().render(english));
    }

    /** Returns what is true of a request. */
    static Set<TextCondition> conditions(TicketForMail ticket, PersonCard person) {
        Set<TextCondition> conditions = EnumSet.of(isInside(person) ? TextCondition.INSIDE : TextCondition.OUTSIDE);
        if (ticket.beneficiaryId() != ticket.requesterId()) {
            conditions.add(TextCondition.FOR_ANOTHER);
        }
        return conditions;
    }

    /** Only those with an account of the university can sign in: a link would be of no use to others. */
    static boolean isInside(PersonCard person) {
        return person.login() != null && person.active();
    }

    private Map<TextVariable, String> values(TicketForMail ticket, QueueInfo queue, PersonCard person, Locale locale) {
        String number = String.valueOf(ticket.number());
        Map<TextVariable, String> values = new EnumMap<>(TextVariable.class);
        values.put(TextVariable.FIRST_NAME, isInside(person) ? orEmpty(person.givenName()) : "");
        values.put(TextVariable.NUMBER, number);
        values.put(TextVariable.TAG, SubjectTag.tag(ticket.number(), ""));
        values.put(TextVariable.QUEUE, queue.name().in(locale));
        values.put(TextVariable.LINK, settings.baseUrl() + "/requests/" + number);
        values.put(TextVariable.PHONE, settings.phone());
        values.put(TextVariable.UNIVERSITY, settings.university());
        return values;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
