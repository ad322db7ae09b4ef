package org.guichet.sla;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar says to a {@link Simulation}.
 *
 * @param zone whose clock on the wall counts there
 * @param dues one for each target, in their order
 * @param time what of the time from start to end counts; none unless an end was given
 */
public record SimulationAnswer(
        ZoneId zone, List<SimulatedDue> dues, @Nullable SimulatedTime time) {

    public SimulationAnswer {
        dues = List.copyOf(dues);
    }
}
