package org.guichet.demo.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Lays stories out over the six weeks before the present, in working time. What a story tells for later than the present
 * has not happened yet: so the youngest tickets are new or open, as on any desk. The same stories, people and present give
 * the same plans.
 */
public final class Planner {

    private static final long SPREAD = 30L * StoryReader.minutes("1d");
    private static final int SEED = 1042;

    private final WorkingTime time;
    private final long present;
    private final Cast cast;
    private final Wording wording;

    public Planner(WorkingTime time, Instant now, Cast cast, Wording wording) {
        this.time = time;
        this.present = time.minuteOf(now) - 1;
        this.cast = cast;
        this.wording = wording;
    }

    /** Returns the plans, the oldest ticket first. */
    public List<Plan> plans(List<Story> stories) {
        var chance = new Random(SEED);
        List<Story> anyTime = new ArrayList<>(
                stories.stream().filter(s -> !s.traits().containsKey("age")).toList());
        Collections.shuffle(anyTime, chance);
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < anyTime.size(); i++) {
            long age = SPREAD * i / anyTime.size() + chance.nextInt(30);
            plans.add(plan(anyTime.get(i), age));
        }
        for (Story story : stories) {
            if (story.traits().containsKey("age")) {
                plans.add(plan(story, StoryReader.minutes(story.trait("age", ""))));
            }
        }
        plans.sort(Comparator.comparing(Plan::start));
        return plans;
    }

    private Plan plan(Story story, long age) {
        return new Staging(story, time, present, cast, wording).from(present - age);
    }
}
