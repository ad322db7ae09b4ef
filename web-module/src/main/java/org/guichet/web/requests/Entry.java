package org.guichet.web.requests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongFunction;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleView;
import org.guichet.ticket.RequestStep;
import org.guichet.ticket.RequestView;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a conversation: a message, or something that happened.
 *
 * @param message none where something happened
 * @param event none where there is a message
 * @param wanted whether it is the message to which the requester is expected to answer
 */
public record Entry(@Nullable Message message, @Nullable Happening event, boolean wanted) {

    /**
     * Returns the conversation, oldest first; of one moment the words come before what they brought about.
     *
     * @param reader who reads it: their own messages are told from the others
     * @param teams the name of a queue
     */
    static List<Entry> of(RequestView view, long reader, LongFunction<String> teams) {
        boolean answerWanted = NextStep.isAnswerWanted(view.row());
        ArticleView wanted = answerWanted ? lastAnswer(view) : null;
        List<Entry> entries = new ArrayList<>();
        Deque<RequestStep> steps = new ArrayDeque<>(view.steps());
        for (ArticleView article : view.articles()) {
            while (!steps.isEmpty() && steps.element().at().isBefore(article.at())) {
                entries.add(of(steps.remove(), view, teams));
            }
            entries.add(new Entry(Message.of(article, reader), null, article.equals(wanted)));
        }
        steps.forEach(step -> entries.add(of(step, view, teams)));
        return List.copyOf(entries);
    }

    private static Entry of(RequestStep step, RequestView view, LongFunction<String> teams) {
        Long queueId = step.queueId();
        String team = teams.apply(queueId == null ? view.row().queueId() : queueId);
        boolean wanted = NextStep.isAnswerWanted(view.row())
                && step.equals(view.steps().get(view.steps().size() - 1));
        return new Entry(null, Happening.of(step, team, wanted), false);
    }

    private static @Nullable ArticleView lastAnswer(RequestView view) {
        return view.articles().stream()
                .filter(article -> article.kind() == ArticleKind.REPLY)
                .reduce((one, later) -> later)
                .orElse(null);
    }
}
