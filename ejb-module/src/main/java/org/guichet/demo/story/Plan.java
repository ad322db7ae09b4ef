package org.guichet.demo.story;

import java.time.Instant;
import java.util.List;
import org.guichet.directory.PersonCard;
import org.guichet.directory.PersonRef;
import org.guichet.ticket.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a story: who plays in it, and at which instant what happens.
 *
 * @param beneficiary for whom it is asked; often the requester
 * @param steps the first one opens the ticket
 */
public record Plan(Story story, PersonCard requester, PersonCard beneficiary, Channel channel, List<Step> steps) {

    public Instant start() {
        return steps.get(0).at();
    }

    /**
     * One step.
     *
     * @param agent who does it; none when the requester does
     * @param text what is written, ready to be read
     * @param until when a waiting ends that begins with this step
     */
    public record Step(
            Instant at,
            Passage passage,
            @Nullable PersonRef agent,
            String text,
            @Nullable Instant until) {}
}
