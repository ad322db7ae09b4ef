package org.guichet.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guichet.demo.story.Plan.Step;
import org.guichet.ticket.Channel;
import org.guichet.ticket.TicketState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whenever the desk is filled: on a working morning, in the middle of the night, on a Sunday, after a change of the clocks. */
class PlannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-18T09:17:31Z", "2026-11-20T02:00:00Z", "2026-11-22T15:00:00Z", "2026-03-30T06:01:00Z"})
    void everyPlanIsChronologicalAndWithinWorkingHoursBeforeThePresent(String now) {
        Instant present = Instant.parse(now);

        assertThat(Stories.plans(present)).isSortedAccordingTo(Comparator.comparing(Plan::start));
        assertThat(Stories.plans(present)).allSatisfy(plan -> {
            List<Instant> instants = plan.steps().stream().map(Step::at).toList();
            assertThat(instants).isSorted().doesNotHaveDuplicates().allSatisfy(at -> {
                ZonedDateTime local = at.atZone(Stories.ZONE);
                assertThat(local.getDayOfWeek()).isLessThanOrEqualTo(DayOfWeek.FRIDAY);
                assertThat(local.getHour()).isBetween(8, 17);
                assertThat(at).isBefore(present).isAfter(present.minus(Duration.ofDays(45)));
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-18T09:17:31Z", "2026-11-22T15:00:00Z"})
    void everyStateThatAStoryLeadsToIsAllowed(String now) {
        Map<TicketState, Integer> states = new HashMap<>();

        for (Plan plan : Stories.plans(Instant.parse(now))) {
            states.merge(endOf(plan), 1, Integer::sum);
        }

        int active = states.entrySet().stream()
                .filter(entry -> entry.getKey().isActive())
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertThat(active).as("%s", states).isBetween(60, 90);
        assertThat(states)
                .containsKeys(
                        TicketState.TO_VALIDATE,
                        TicketState.NEW,
                        TicketState.OPEN,
                        TicketState.PENDING_REMINDER,
                        TicketState.RESOLVED,
                        TicketState.REJECTED,
                        TicketState.MERGED);
        assertThat(states.get(TicketState.CLOSED)).isGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-18T09:17:31Z", "2026-11-22T15:00:00Z"})
    void nothingThatWaitsIsDueAlready(String now) {
        Instant present = Instant.parse(now);

        assertThat(Stories.plans(present))
                .filteredOn(plan -> endOf(plan).isPending())
                .allSatisfy(plan -> {
                    Instant until = plan.steps().stream()
                            .map(Step::until)
                            .filter(Objects::nonNull)
                            .reduce((a, b) -> b)
                            .orElseThrow();
                    assertThat(until).isAfter(present);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = "2026-11-18T09:17:31Z")
    void theSamePresentGivesTheSamePlans(String now) {
        assertThat(Stories.plans(Instant.parse(now))).isEqualTo(Stories.plans(Instant.parse(now)));
    }

    /** Follows a plan through the states and fails at a step that the desk would refuse. */
    private static TicketState endOf(Plan plan) {
        boolean outside = plan.channel() == Channel.MAIL || plan.channel() == Channel.PORTAL;
        boolean validates = List.of("comptes", "reseau").contains(plan.story().queue());
        TicketState state = outside && validates ? TicketState.TO_VALIDATE : TicketState.NEW;
        for (Step step : plan.steps().subList(1, plan.steps().size())) {
            TicketState next = after(state, step.passage());
            assertThat(state == next || state.mayBecome(next) || (state.isPending() && next.isPending()))
                    .as("%s: %s after %s", plan.story().subject(), step.passage(), state)
                    .isTrue();
            state = next;
        }
        return state;
    }

    private static TicketState after(TicketState state, Passage passage) {
        return switch (passage.mark()) {
            case ASKS -> state.isPending() || !state.isActive() ? TicketState.OPEN : state;
            case ANSWERS -> state == TicketState.NEW ? TicketState.OPEN : state;
            case NOTES, STRANGER -> state;
            case DOES ->
                switch (passage.verb()) {
                    case "validate" -> TicketState.NEW;
                    case "take" -> state == TicketState.NEW ? TicketState.OPEN : state;
                    case "pend" -> TicketState.PENDING_REMINDER;
                    case "resolve" -> TicketState.RESOLVED;
                    case "close" -> TicketState.CLOSED;
                    case "reject" -> TicketState.REJECTED;
                    case "merge" -> TicketState.MERGED;
                    default -> state;
                };
        };
    }
}
