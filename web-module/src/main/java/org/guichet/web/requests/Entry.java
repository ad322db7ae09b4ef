package org.guichet.web.requests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleView;
import org.guichet.ticket.RequestView;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a conversation: a message, or the moment at which somebody took the request on.
 *
 * @param message none where somebody took it on
 * @param takenAt none where there is a message
 * @param wanted whether it is the message to which the requester is expected to answer
 */
public record Entry(@Nullable Message message, @Nullable Instant takenAt, boolean wanted) {

    /**
     * Returns the conversation, oldest first.
     *
     * @param reader who reads it: their own messages are told from the others
     */
    static List<Entry> of(RequestView view, long reader) {
        boolean answerWanted = NextStep.of(view.row()).isUpToTheRequester();
        ArticleView wanted = answerWanted ? lastAnswer(view) : null;
        List<Entry> entries = new ArrayList<>();
        Instant taken = view.takenAt();
        for (ArticleView article : view.articles()) {
            if (taken != null && taken.isBefore(article.at())) {
                entries.add(new Entry(null, taken, false));
                taken = null;
            }
            entries.add(new Entry(Message.of(article, reader), null, article.equals(wanted)));
        }
        if (taken != null) {
            entries.add(new Entry(null, taken, false));
        }
        return List.copyOf(entries);
    }

    private static @Nullable ArticleView lastAnswer(RequestView view) {
        return view.articles().stream()
                .filter(article -> article.kind() == ArticleKind.REPLY)
                .reduce((one, later) -> later)
                .orElse(null);
    }
}
