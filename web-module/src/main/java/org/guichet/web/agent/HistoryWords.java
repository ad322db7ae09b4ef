package org.guichet.web.agent;

import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.guichet.ticket.HistoryRow;
import org.guichet.ticket.Priority;
import org.guichet.ticket.TicketEventKind;
import org.jspecify.annotations.Nullable;

/**
 * Puts what the history keeps as codes into words.
 *
 * @param words by their key
 * @param queues by their identifier
 * @param services of the catalogue, by their identifier
 * @param looks of articles, by their identifier
 */
record HistoryWords(
        UnaryOperator<String> words,
        LongFunction<String> queues,
        LongFunction<String> services,
        Map<Long, ThreadLook> looks) {

    private static final int CODES_OF_PRIORITY = 3;

    HistoryLine line(HistoryRow row) {
        return new HistoryLine(
                row,
                icon(row.kind()),
                what(row),
                value(row.kind(), row.from()),
                value(row.kind(), row.to()),
                row.rule() == null ? null : words.apply("history.rule." + row.rule()));
    }

    private String what(HistoryRow row) {
        Long articleId = row.kind() == TicketEventKind.ARTICLE_ADDED ? row.articleId() : null;
        ThreadLook look = articleId == null ? null : looks.get(articleId);
        return words.apply(look == null ? "history.kind." + row.kind() : "kind." + look);
    }

    private @Nullable String value(TicketEventKind kind, @Nullable String code) {
        if (code == null) {
            return isOfPeople(kind) ? words.apply("history.nobody") : null;
        }
        return switch (kind) {
            case OPENED, VALIDATED, REJECTED, STATE_CHANGED -> words.apply("state." + code);
            case MERGED, JOINED -> "#" + code;
            case TYPE_CHANGED, TYPE_DECIDED -> words.apply("type." + code);
            case SERVICE_CHANGED -> services.apply(Long.parseLong(code));
            case LINKED, UNLINKED -> tie(code);
            case QUEUE_CHANGED -> queues.apply(Long.parseLong(code));
            case PRIORITY_CHANGED -> priority(code);
            case ESCALATED -> words.apply("clock." + code);
            case OWNER_CHANGED,
                    LOCK_CHANGED,
                    REQUESTER_CHANGED,
                    BENEFICIARY_CHANGED,
                    WATCHED,
                    UNWATCHED,
                    TITLE_CHANGED,
                    ARTICLE_ADDED,
                    ARTICLE_CONFIRMED,
                    UNDONE -> code;
        };
    }

    /** A kind, and a number unless the reader may not know it. */
    private String tie(String code) {
        String[] parts = code.split(" ", 2);
        String number = parts.length == 2 ? " #" + parts[1] : " " + words.apply("history.elsewhere");
        return words.apply("link." + parts[0]) + number;
    }

    /** Three codes: impact, urgency and priority. */
    private String priority(String codes) {
        String[] parts = codes.split(" ", CODES_OF_PRIORITY);
        if (parts.length != CODES_OF_PRIORITY) {
            return codes;
        }
        String priority = words.apply("priority." + Priority.valueOf(parts[2]).level());
        return priority + " (" + words.apply("impact." + parts[0]) + " × " + words.apply("urgency." + parts[1]) + ")";
    }

    private static boolean isOfPeople(TicketEventKind kind) {
        return kind == TicketEventKind.OWNER_CHANGED || kind == TicketEventKind.LOCK_CHANGED;
    }

    private static String icon(TicketEventKind kind) {
        return switch (kind) {
            case OPENED -> "pi-plus-circle";
            case VALIDATED, ARTICLE_CONFIRMED -> "pi-check";
            case REJECTED -> "pi-ban";
            case ESCALATED -> "pi-exclamation-triangle";
            case OWNER_CHANGED, REQUESTER_CHANGED, BENEFICIARY_CHANGED -> "pi-user";
            case LOCK_CHANGED -> "pi-lock";
            case QUEUE_CHANGED -> "pi-arrow-right-arrow-left";
            case ARTICLE_ADDED -> "pi-comment";
            case MERGED, JOINED, LINKED, UNLINKED -> "pi-link";
            case WATCHED, UNWATCHED -> "pi-eye";
            case UNDONE -> "pi-undo";
            case TYPE_CHANGED, TYPE_DECIDED, SERVICE_CHANGED, TITLE_CHANGED, PRIORITY_CHANGED, STATE_CHANGED ->
                "pi-sliders-h";
        };
    }
}
