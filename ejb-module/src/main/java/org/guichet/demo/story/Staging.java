package org.guichet.demo.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.guichet.demo.story.Plan.Step;
import org.guichet.directory.PersonCard;
import org.guichet.directory.PersonRef;
import org.guichet.ticket.Channel;
import org.jspecify.annotations.Nullable;

/** Makes the plan of one story: who plays in it, what goes without saying, and when each step happens. */
final class Staging {

    private static final int CLOSED_AFTER = StoryReader.minutes("5d");

    private final Story story;
    private final WorkingTime time;
    private final long present;
    private final Cast cast;
    private final Wording wording;
    private final Random chance;
    private final PersonCard requester;
    private final PersonCard beneficiary;
    private final Channel channel;
    private final boolean english;
    private String queue;
    private @Nullable PersonRef hand;

    Staging(Story story, WorkingTime time, long present, Cast cast, Wording wording) {
        this.story = story;
        this.time = time;
        this.present = present;
        this.cast = cast;
        this.wording = wording;
        chance = new Random(story.subject().hashCode());
        requester = cast.asker(story.trait("by", "staff"), chance);
        String other = story.traits().get("for");
        beneficiary = other == null ? requester : cast.asker(other, chance);
        channel = Channel.valueOf(story.trait("via", chance.nextInt(10) < 7 ? "MAIL" : "PORTAL"));
        english = story.trait("lang", "fr").equals("en");
        queue = story.queue();
    }

    /** Returns the plan for a story that begins with a working minute. */
    Plan from(long start) {
        List<Step> steps = new ArrayList<>();
        long minute = start;
        for (Passage passage : whole()) {
            if (!steps.isEmpty()) {
                minute += passage.after() == null ? delay(passage.mark()) : passage.after();
            }
            if (minute > present && !steps.isEmpty()) {
                break;
            }
            steps.add(step(passage, minute, steps.isEmpty()));
        }
        return new Plan(story, requester, beneficiary, channel, steps);
    }

    /** Adds what goes without saying: validating and taking before the first answer, closing after some days. */
    private List<Passage> whole() {
        boolean fromOutside = channel == Channel.MAIL || channel == Channel.PORTAL;
        boolean toValidate = fromOutside && cast.validating().contains(queue);
        boolean taken = false;
        List<Passage> whole = new ArrayList<>();
        for (Passage passage : story.passages()) {
            int waits = 15 + chance.nextInt(225);
            boolean takes = passage.verb().equals("take");
            boolean wantsOwner = passage.needsOwner() && !taken;
            if (toValidate && (takes || wantsOwner)) {
                whole.add(Passage.doing("validate", waits));
                toValidate = false;
                waits = 1 + waits % 7;
            }
            if (wantsOwner) {
                whole.add(Passage.doing("take", waits));
            }
            taken = (taken || takes || wantsOwner) && !passage.verb().equals("move");
            whole.add(takes && passage.after() == null ? Passage.doing("take", waits) : passage);
        }
        if (whole.get(whole.size() - 1).verb().equals("resolve")) {
            whole.add(Passage.doing("close", CLOSED_AFTER));
        }
        return whole;
    }

    private Step step(Passage passage, long minute, boolean first) {
        Instant at = time.instantOf(minute).plusSeconds(chance.nextInt(60));
        PersonRef agent = agent(passage, first);
        String text = text(passage, agent, first);
        Instant until = passage.verb().equals("pend")
                ? time.instantOf(minute + StoryReader.minutes(passage.rest().split(" ", 2)[0]))
                : null;
        if (passage.verb().equals("move")) {
            queue = passage.rest().split(" ", 2)[0];
            hand = null;
        }
        return new Step(at, passage, agent, text, until);
    }

    private @Nullable PersonRef agent(Passage passage, boolean first) {
        boolean byDesk = first && (channel == Channel.PHONE || channel == Channel.DESK);
        if (passage.mark() == Mark.STRANGER || (passage.mark() == Mark.ASKS && !byDesk)) {
            return null;
        }
        PersonRef owner = hand == null ? cast.agent(queue, chance) : hand;
        hand = owner;
        return passage.byColleague() ? cast.colleague(queue, owner, chance) : owner;
    }

    private String text(Passage passage, @Nullable PersonRef agent, boolean first) {
        Map<String, String> words = new HashMap<>(story.traits());
        words.put("nom", requester.displayName());
        String given = requester.givenName();
        words.put("prenom", given == null ? requester.displayName() : given);
        words.put("pour", beneficiary.displayName());
        String unit = requester.unit();
        words.put("unite", unit == null ? "" : unit);
        if (agent != null) {
            words.put("agent", agent.displayName());
        }
        if (passage.mark() == Mark.ANSWERS) {
            return wording.letter(
                    english ? "reply" : "reponse", passage.text(), english ? "regards" : "fin", words, chance);
        }
        if (first && channel == Channel.MAIL && !story.trait("letter", "yes").equals("no")) {
            return wording.letter(
                    english ? "hello" : "salut", passage.text(), english ? "sincerely" : "signature", words, chance);
        }
        return wording.fill(passage.text(), words, chance);
    }

    private int delay(Mark mark) {
        return mark.soonest() + chance.nextInt(mark.latest() - mark.soonest());
    }
}
