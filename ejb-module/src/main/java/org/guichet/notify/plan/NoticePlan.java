package org.guichet.notify.plan;

import java.util.List;
import java.util.Set;
import org.guichet.notify.NoticeReason;
import org.guichet.notify.NoticeTopic;
import org.jspecify.annotations.Nullable;

/**
 * Decides who is told of an event: whoever has charge of the ticket, alone, as long as they are there (RT-18, RT-19, RT-44);
 * everyone who subscribed to its queue where nobody has charge of it, or somebody who is away (RT-10, RT-21, OT-33); whoever
 * watches it; never who did it, and those who ask never as agents. For everybody else it says why not.
 */
public final class NoticePlan {

    private final Occurrence what;
    private final Set<Long> flooded;
    private final @Nullable Candidate inCharge;

    private NoticePlan(Occurrence what, List<Candidate> candidates, Set<Long> flooded) {
        this.what = what;
        this.flooded = flooded;
        inCharge = candidates.stream().filter(this::hasCharge).findFirst().orElse(null);
    }

    /**
     * Decides for each candidate.
     *
     * @param candidates each person once; whoever has charge of the ticket is among them
     * @param flooded those who got more notices of late than anybody can read
     */
    public static List<Decision> of(Occurrence what, List<Candidate> candidates, Set<Long> flooded) {
        NoticePlan plan = new NoticePlan(what, candidates, flooded);
        return candidates.stream().map(plan::decide).toList();
    }

    private Decision decide(Candidate one) {
        NoticeReason reason = reason(one);
        Candidate.Away away = one.away();
        return new Decision(
                one.personId(), reason, away != null && reason == NoticeReason.ABSENT ? away.until() : null);
    }

    private NoticeReason reason(Candidate one) {
        if (Long.valueOf(one.personId()).equals(what.actorId())) {
            return NoticeReason.AUTHOR;
        }
        if (what.askers().contains(one.personId())) {
            return NoticeReason.ASKER;
        }
        if (!one.active()) {
            return NoticeReason.INACTIVE;
        }
        if (!one.mayRead()) {
            return NoticeReason.MAY_NOT_READ;
        }
        if (one.toldAlready()) {
            return NoticeReason.ALREADY_TOLD;
        }
        NoticeReason part = watching(one, part(one));
        return part.isTold() ? unlessHindered(one, part) : part;
    }

    /** What makes the event theirs to know, or what makes it not. */
    private NoticeReason part(Candidate one) {
        if (hasCharge(one)) {
            boolean given = what.kind() == Occurrence.Kind.ASSIGNMENT;
            NoticeTopic topic = given ? NoticeTopic.ASSIGNED : NoticeTopic.OWN_TICKET;
            NoticeReason told = given ? NoticeReason.ASSIGNED : NoticeReason.OWNER;
            return one.wants(topic) ? told : NoticeReason.SWITCHED_OFF;
        }
        if (inCharge != null && !inCharge.isThere() && standsIn(one, inCharge)) {
            return NoticeReason.SUBSTITUTE;
        }
        NoticeTopic topic = ofQueue();
        if (!one.wants(topic)) {
            return one.chosen().containsKey(topic) ? NoticeReason.SWITCHED_OFF : NoticeReason.NOT_SUBSCRIBED;
        }
        if (topic == NoticeTopic.ESCALATED) {
            return NoticeReason.ESCALATED;
        }
        if (inCharge == null) {
            return NoticeReason.SUBSCRIBED;
        }
        return inCharge.isThere() ? NoticeReason.OWNER_THERE : NoticeReason.OWNER_AWAY;
    }

    private NoticeTopic ofQueue() {
        return switch (what.kind()) {
            case ARRIVAL -> NoticeTopic.NEW_TICKET;
            case ARTICLE, ASSIGNMENT -> NoticeTopic.UNOWNED_ARTICLE;
            case ESCALATION -> NoticeTopic.ESCALATED;
        };
    }

    /** Whoever watches is told of what else would not be theirs to know. */
    private static NoticeReason watching(Candidate one, NoticeReason part) {
        if (part.isTold() || !one.watches()) {
            return part;
        }
        return one.wants(NoticeTopic.WATCHED) ? NoticeReason.WATCHER : NoticeReason.SWITCHED_OFF;
    }

    private NoticeReason unlessHindered(Candidate one, NoticeReason told) {
        if (one.away() != null) {
            return NoticeReason.ABSENT;
        }
        if (!one.reachable()) {
            return NoticeReason.NO_ADDRESS;
        }
        return flooded.contains(one.personId()) ? NoticeReason.LIMITED : told;
    }

    private boolean hasCharge(Candidate one) {
        return Long.valueOf(one.personId()).equals(what.inCharge());
    }

    private static boolean standsIn(Candidate one, Candidate absent) {
        Candidate.Away away = absent.away();
        return away != null && Long.valueOf(one.personId()).equals(away.substituteId());
    }
}
