package org.guichet.ticket;

/** In which order tickets are taken up; the level is stored and sorts. */
public enum Priority {
    CRITICAL(1),
    HIGH(2),
    NORMAL(3),
    /** Minor. */
    LOW(4);

    private final int level;

    Priority(int level) {
        this.level = level;
    }

    /** Returns the priority that follows from the impact on people and on the organisation and the urgency (AP-30). */
    public static Priority of(Impact impact, Urgency urgency) {
        return switch (impact.weight() + urgency.weight()) {
            case 0 -> LOW;
            case 1 -> NORMAL;
            case 2, 3 -> HIGH;
            default -> CRITICAL;
        };
    }

    /**
     * Returns the priority of a level.
     *
     * @param level 1 for critical to 4 for low
     */
    public static Priority ofLevel(int level) {
        for (Priority priority : values()) {
            if (priority.level == level) {
                return priority;
            }
        }
        throw new IllegalArgumentException("No priority has level " + level);
    }

    public int level() {
        return level;
    }
}
