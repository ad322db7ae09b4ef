package org.guichet.notify;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Actor;
import org.guichet.directory.ActorService;
import org.guichet.directory.Right;
import org.guichet.directory.Roles;
import org.guichet.notify.store.NoticeChoices;
import org.guichet.platform.NotFoundException;

/** Lets agents say of what they want to be told, queue by queue (OT-33). */
@Stateless
@RolesAllowed(Roles.AGENT)
public class NoticeChoiceService {

    @EJB
    private ActorService actors;

    @EJB
    private DeskQueries desks;

    @Inject
    private NoticeChoices choices;

    /** Returns what the caller is told of, in each open queue that they may read. */
    public List<QueueChoices> mine() {
        Actor me = actors.current();
        Map<Long, Map<NoticeTopic, Boolean>> chosen = choices.ofPerson(me.personId());
        return desks.queues().stream()
                .filter(queue -> queue.active() && me.may(Right.READ, queue.id()))
                .map(queue ->
                        choicesOf(queue, me.may(Right.REPLY, queue.id()), chosen.getOrDefault(queue.id(), Map.of())))
                .toList();
    }

    /**
     * Sets what the caller is told of in these queues; the others stay as they are.
     *
     * @param wanted topics by queue
     * @throws NotFoundException if there is a queue among them that the caller may not read
     */
    public void choose(Map<Long, Set<NoticeTopic>> wanted) {
        Actor me = actors.current();
        if (!me.readableQueues().containsAll(wanted.keySet())) {
            throw new NotFoundException();
        }
        Map<Long, Map<NoticeTopic, Boolean>> deviations = new HashMap<>();
        wanted.forEach((queue, topics) -> deviations.put(queue, deviations(topics, me.may(Right.REPLY, queue))));
        choices.replace(me.personId(), deviations);
    }

    private static QueueChoices choicesOf(QueueInfo queue, boolean mayReply, Map<NoticeTopic, Boolean> chosen) {
        Set<NoticeTopic> wanted = EnumSet.noneOf(NoticeTopic.class);
        for (NoticeTopic topic : NoticeTopic.values()) {
            if (chosen.getOrDefault(topic, topic.holdsByItself(mayReply))) {
                wanted.add(topic);
            }
        }
        return new QueueChoices(queue, mayReply, wanted);
    }

    private static Map<NoticeTopic, Boolean> deviations(Set<NoticeTopic> wanted, boolean mayReply) {
        Map<NoticeTopic, Boolean> deviations = new EnumMap<>(NoticeTopic.class);
        for (NoticeTopic topic : NoticeTopic.values()) {
            boolean isWanted = wanted.contains(topic);
            if (isWanted != topic.holdsByItself(mayReply)) {
                deviations.put(topic, isWanted);
            }
        }
        return deviations;
    }
}
