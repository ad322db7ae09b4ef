package org.guichet.notify;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.guichet.directory.PersonRef;
import org.guichet.platform.Fit;
import org.guichet.ticket.TicketChanged;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.TicketForNotice;
import org.jspecify.annotations.Nullable;

/**
 * The words of one notice, for readers of any language and zone.
 *
 * @param who did it
 * @param named whom the first words of the ticket name
 * @param queue where the ticket is since
 * @param baseUrl the public address of Guichet
 */
record NoticeText(
        TicketChanged change,
        TicketForNotice ticket,
        String who,
        @Nullable PersonRef named,
        Name queue,
        Instant at,
        String baseUrl) {

    static final String BUNDLE = "org.guichet.notify.notices";

    private static final int MOST_WORDS = 600;
    private static final int MOST_LINES = 12;

    /** The names of a queue. */
    @FunctionalInterface
    interface Name {
        String in(Locale locale);
    }

    String subject() {
        return ticket.title();
    }

    String body(long readerId, NoticeReason reason, Locale locale, ZoneId zone) {
        String number = String.valueOf(ticket.number());
        return of(
                locale,
                "body",
                of(locale, what(), who, when(locale, zone), queue.in(locale)),
                quoted() + meant(readerId, locale),
                number,
                baseUrl + "/agent/tickets/" + number,
                of(locale, "why." + reason, queue.in(locale)),
                baseUrl + "/preferences");
    }

    private String what() {
        TicketForNotice.Added added = ticket.added();
        if (change.kind() == TicketEventKind.OWNER_CHANGED && change.to() == null) {
            return "what.released";
        }
        if (change.kind() == TicketEventKind.ARTICLE_ADDED && added != null) {
            return switch (added.visibility()) {
                case PUBLIC -> "what.ARTICLE_ADDED";
                case INTERNAL -> "what.note";
                case TO_CHECK -> "what.check";
            };
        }
        return "what." + change.kind();
    }

    private String when(Locale locale, ZoneId zone) {
        // British English, as on the pages: Thursday 19 November, not Thursday, November 19.
        Locale days = Locale.ENGLISH.equals(locale) ? Locale.UK : locale;
        return DateTimeFormatter.ofPattern(of(locale, "when"), days).format(at.atZone(zone)) + " (" + zone.getId()
                + ")";
    }

    /** The first words of what was written, as mail programs quote; what was written before is not ours to pass on. */
    private String quoted() {
        TicketForNotice.Added added = ticket.added();
        String said = added == null ? "" : added.text();
        String words = said.isBlank() ? ticket.excerpt() : said;
        String shown = words.length() > MOST_WORDS ? Fit.start(words, MOST_WORDS) + "…" : words;
        return shown.strip().lines().limit(MOST_LINES).map(line -> "> " + line).collect(Collectors.joining("\n"));
    }

    /** Whom it is meant for, so that the others leave it to them. */
    private String meant(long readerId, Locale locale) {
        if (named == null) {
            return "";
        }
        return "\n\n" + (named.id() == readerId ? of(locale, "named.you") : of(locale, "named", named.displayName()));
    }

    private static String of(Locale locale, String key, String... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
