package org.guichet.web.preferences;

import java.util.EnumSet;
import java.util.Set;
import org.guichet.notify.NoticeTopic;
import org.guichet.notify.QueueChoices;

/** A queue and the boxes that can be ticked for it. */
public class SubscriptionRow {

    private final long queueId;
    private final String queue;
    private final boolean mayReply;
    private final Set<NoticeTopic> wanted = EnumSet.noneOf(NoticeTopic.class);

    SubscriptionRow(QueueChoices choices, String name) {
        queueId = choices.queue().id();
        queue = name;
        mayReply = choices.mayReply();
        wanted.addAll(choices.wanted());
    }

    public long getQueueId() {
        return queueId;
    }

    public String getQueue() {
        return queue;
    }

    Set<NoticeTopic> wanted() {
        return wanted;
    }

    /** Ticks what whoever wants the least has ticked: their own tickets and those that they watch. */
    void essential() {
        wanted.clear();
        wanted.addAll(EnumSet.of(NoticeTopic.OWN_TICKET, NoticeTopic.ASSIGNED, NoticeTopic.WATCHED));
    }

    /** Ticks what holds by itself. */
    void usual() {
        wanted.clear();
        for (NoticeTopic topic : NoticeTopic.values()) {
            set(topic, topic.holdsByItself(mayReply));
        }
    }

    private void set(NoticeTopic topic, boolean on) {
        if (on) {
            wanted.add(topic);
        } else {
            wanted.remove(topic);
        }
    }

    public boolean isNewTicket() {
        return wanted.contains(NoticeTopic.NEW_TICKET);
    }

    public void setNewTicket(boolean on) {
        set(NoticeTopic.NEW_TICKET, on);
    }

    public boolean isUnowned() {
        return wanted.contains(NoticeTopic.UNOWNED_ARTICLE);
    }

    public void setUnowned(boolean on) {
        set(NoticeTopic.UNOWNED_ARTICLE, on);
    }

    public boolean isEscalated() {
        return wanted.contains(NoticeTopic.ESCALATED);
    }

    public void setEscalated(boolean on) {
        set(NoticeTopic.ESCALATED, on);
    }

    public boolean isOwn() {
        return wanted.contains(NoticeTopic.OWN_TICKET);
    }

    public void setOwn(boolean on) {
        set(NoticeTopic.OWN_TICKET, on);
    }

    public boolean isAssigned() {
        return wanted.contains(NoticeTopic.ASSIGNED);
    }

    public void setAssigned(boolean on) {
        set(NoticeTopic.ASSIGNED, on);
    }

    public boolean isWatched() {
        return wanted.contains(NoticeTopic.WATCHED);
    }

    public void setWatched(boolean on) {
        set(NoticeTopic.WATCHED, on);
    }
}
