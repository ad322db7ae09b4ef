package org.guichet.notify.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.notify.NoticeReason;
import org.guichet.notify.NoticeTopic;
import org.guichet.notify.plan.Occurrence.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticePlanTest {

    private static final long CAMILLE = 1;
    private static final long NADIA = 10;
    private static final long LEA = 11;
    private static final long KARIM = 12;
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void whatNobodyHasChargeOfIsToldToAllWhoMayAnswer() {
        for (Kind kind : List.of(Kind.ARRIVAL, Kind.ARTICLE)) {
            assertThat(plan(kind, CAMILLE, null, agent(NADIA), agent(LEA), reader(KARIM)))
                    .isEqualTo(Map.of(
                            NADIA, NoticeReason.SUBSCRIBED,
                            LEA, NoticeReason.SUBSCRIBED,
                            KARIM, NoticeReason.NOT_SUBSCRIBED));
        }
    }

    @Test
    void onceItIsTakenItsOwnerAloneIsTold() {
        for (Kind kind : List.of(Kind.ARRIVAL, Kind.ARTICLE)) {
            assertThat(plan(kind, CAMILLE, NADIA, agent(NADIA), agent(LEA), reader(KARIM)))
                    .isEqualTo(Map.of(
                            NADIA, NoticeReason.OWNER,
                            LEA, NoticeReason.OWNER_THERE,
                            KARIM, NoticeReason.NOT_SUBSCRIBED));
        }
    }

    @Test
    void theColleaguesOfAnAbsentOwnerTakeOver() {
        for (Kind kind : List.of(Kind.ARRIVAL, Kind.ARTICLE)) {
            assertThat(plan(kind, CAMILLE, NADIA, away(NADIA, null), agent(LEA), agent(KARIM)))
                    .isEqualTo(Map.of(
                            NADIA, NoticeReason.ABSENT,
                            LEA, NoticeReason.OWNER_AWAY,
                            KARIM, NoticeReason.OWNER_AWAY));
        }
    }

    @Test
    void whoeverStandsInIsToldEvenWithoutASubscription() {
        assertThat(plan(Kind.ARTICLE, CAMILLE, NADIA, away(NADIA, KARIM), agent(LEA), reader(KARIM)))
                .containsEntry(KARIM, NoticeReason.SUBSTITUTE)
                .containsEntry(LEA, NoticeReason.OWNER_AWAY);
        assertThat(plan(Kind.ARTICLE, CAMILLE, NADIA, away(NADIA, KARIM), agent(LEA), away(KARIM, null)))
                .containsEntry(KARIM, NoticeReason.ABSENT);
        assertThat(plan(Kind.ARTICLE, CAMILLE, NADIA, away(NADIA, KARIM), agent(LEA), withoutRights(KARIM)))
                .containsEntry(KARIM, NoticeReason.MAY_NOT_READ);
    }

    @Test
    void anOwnerWhoMayNotReadTheQueueAnyMoreLooksAfterNothing() {
        assertThat(plan(Kind.ARTICLE, CAMILLE, NADIA, withoutRights(NADIA), agent(LEA)))
                .isEqualTo(Map.of(NADIA, NoticeReason.MAY_NOT_READ, LEA, NoticeReason.OWNER_AWAY));
        assertThat(plan(Kind.ARTICLE, CAMILLE, NADIA, inactive(NADIA), agent(LEA)))
                .isEqualTo(Map.of(NADIA, NoticeReason.INACTIVE, LEA, NoticeReason.OWNER_AWAY));
    }

    @Test
    void whoeverIsGivenATicketIsTold() {
        assertThat(plan(Kind.ASSIGNMENT, LEA, NADIA, agent(NADIA), agent(LEA), agent(KARIM)))
                .isEqualTo(Map.of(
                        NADIA, NoticeReason.ASSIGNED,
                        LEA, NoticeReason.AUTHOR,
                        KARIM, NoticeReason.OWNER_THERE));
    }

    @Test
    void whatWasGivenToSomebodyAbsentIsToldToTheColleagues() {
        assertThat(plan(Kind.ASSIGNMENT, LEA, NADIA, away(NADIA, null), agent(LEA), agent(KARIM)))
                .isEqualTo(Map.of(
                        NADIA, NoticeReason.ABSENT,
                        LEA, NoticeReason.AUTHOR,
                        KARIM, NoticeReason.OWNER_AWAY));
    }

    @Test
    void theWordOfAColleagueIsToldToTheOwner() {
        assertThat(plan(Kind.ARTICLE, LEA, NADIA, agent(NADIA), agent(LEA), agent(KARIM)))
                .containsEntry(NADIA, NoticeReason.OWNER)
                .containsEntry(KARIM, NoticeReason.OWNER_THERE);
    }

    @Test
    void theWordOfTheOwnerIsToldToNobody() {
        assertThat(plan(Kind.ARTICLE, NADIA, NADIA, agent(NADIA), agent(LEA)))
                .isEqualTo(Map.of(NADIA, NoticeReason.AUTHOR, LEA, NoticeReason.OWNER_THERE));
    }

    @Test
    void whoeverAsksIsNeverToldAsAnAgent() {
        assertThat(plan(Kind.ARTICLE, LEA, CAMILLE, agent(CAMILLE), agent(LEA)))
                .containsEntry(CAMILLE, NoticeReason.ASKER);
        assertThat(plan(Kind.ARRIVAL, null, null, agent(CAMILLE), agent(LEA)))
                .containsEntry(CAMILLE, NoticeReason.ASKER)
                .containsEntry(LEA, NoticeReason.SUBSCRIBED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WATCHED")
    void eachTopicCanBeSwitchedOffAndThoseOfQueuesOnByReaders(NoticeTopic topic) {
        Kind kind = kindOf(topic);
        Long owner = topic.isOfQueue() ? null : NADIA;
        assertThat(plan(kind, CAMILLE, owner, chose(NADIA, true, topic, false), agent(LEA)))
                .containsEntry(NADIA, NoticeReason.SWITCHED_OFF);
        for (NoticeTopic other : NoticeTopic.values()) {
            if (other != topic) {
                assertThat(plan(kind, CAMILLE, owner, chose(NADIA, true, other, false), agent(LEA)))
                        .hasEntrySatisfying(
                                NADIA, reason -> assertThat(reason.isTold()).isTrue());
            }
        }
        if (topic.isOfQueue()) {
            assertThat(plan(kind, CAMILLE, null, chose(KARIM, false, topic, true)))
                    .hasEntrySatisfying(
                            KARIM, reason -> assertThat(reason.isTold()).isTrue());
        }
    }

    private static Kind kindOf(NoticeTopic topic) {
        return switch (topic) {
            case NEW_TICKET -> Kind.ARRIVAL;
            case ASSIGNED -> Kind.ASSIGNMENT;
            case ESCALATED -> Kind.ESCALATION;
            case UNOWNED_ARTICLE, OWN_TICKET, WATCHED -> Kind.ARTICLE;
        };
    }

    @Test
    void whatWasNotDoneInTimeIsToldToTheOwnerAndToEverySubscriberOfTheQueue() {
        assertThat(plan(Kind.ESCALATION, null, NADIA, agent(NADIA), agent(LEA), reader(KARIM)))
                .isEqualTo(Map.of(
                        NADIA, NoticeReason.OWNER,
                        LEA, NoticeReason.ESCALATED,
                        KARIM, NoticeReason.NOT_SUBSCRIBED));
    }

    @Test
    void whoeverWatchesIsToldOfWhatElseIsNotTheirs() {
        for (Kind kind : EnumSet.complementOf(EnumSet.of(Kind.ESCALATION))) {
            assertThat(plan(kind, CAMILLE, NADIA, agent(NADIA), watcher(LEA, Map.of()), agent(KARIM)))
                    .containsEntry(LEA, NoticeReason.WATCHER)
                    .containsEntry(KARIM, NoticeReason.OWNER_THERE);
        }
        assertThat(plan(Kind.ARTICLE, CAMILLE, null, watcher(LEA, Map.of())))
                .containsEntry(LEA, NoticeReason.SUBSCRIBED);
        assertThat(plan(Kind.ARTICLE, LEA, NADIA, agent(NADIA), watcher(LEA, Map.of())))
                .containsEntry(LEA, NoticeReason.AUTHOR);
        assertThat(plan(Kind.ARTICLE, CAMILLE, NADIA, agent(NADIA), watcher(LEA, Map.of(NoticeTopic.WATCHED, false))))
                .containsEntry(LEA, NoticeReason.SWITCHED_OFF);
    }

    @Test
    void whatHindersIsSaid() {
        assertThat(plan(Kind.ARRIVAL, CAMILLE, null, away(NADIA, null))).containsEntry(NADIA, NoticeReason.ABSENT);
        var unreachable = new Candidate(NADIA, true, true, true, false, Map.of(), false, null, false);
        assertThat(plan(Kind.ARRIVAL, CAMILLE, null, unreachable)).containsEntry(NADIA, NoticeReason.NO_ADDRESS);
        var told = new Candidate(NADIA, true, true, true, true, Map.of(), false, null, true);
        assertThat(plan(Kind.ARRIVAL, CAMILLE, null, told)).containsEntry(NADIA, NoticeReason.ALREADY_TOLD);
        var what = new Occurrence(Kind.ARRIVAL, CAMILLE, Set.of(CAMILLE), null);
        assertThat(NoticePlan.of(what, List.of(agent(NADIA), agent(LEA)), Set.of(NADIA)))
                .extracting(Decision::reason)
                .containsExactly(NoticeReason.LIMITED, NoticeReason.SUBSCRIBED);
    }

    @Test
    void anAbsenceTellsItsLastDay() {
        var what = new Occurrence(Kind.ARRIVAL, CAMILLE, Set.of(CAMILLE), null);
        assertThat(NoticePlan.of(what, List.of(away(NADIA, null), agent(LEA)), Set.of()))
                .containsExactly(
                        new Decision(NADIA, NoticeReason.ABSENT, FRIDAY),
                        new Decision(LEA, NoticeReason.SUBSCRIBED, null));
    }

    /** Whatever else holds, in every combination: each is decided about once, and some are never told. */
    @Test
    void nobodyIsEverToldWhoMustNotBe() {
        for (Kind kind : Kind.values()) {
            for (Long actor : new Long[] {null, CAMILLE, NADIA, LEA}) {
                for (Long owner : new Long[] {null, CAMILLE, NADIA, LEA}) {
                    var what = new Occurrence(kind, actor, Set.of(CAMILLE), owner);
                    for (Candidate nadia : every(NADIA)) {
                        holds(what, nadia, agent(LEA));
                        holds(what, nadia, away(LEA, NADIA));
                        holds(what, nadia, agent(CAMILLE));
                    }
                }
            }
        }
    }

    private static void holds(Occurrence what, Candidate one, Candidate other) {
        List<Candidate> both = List.of(one, other);
        List<Decision> decisions = NoticePlan.of(what, both, Set.of());
        assertThat(decisions).extracting(Decision::personId).containsExactly(one.personId(), other.personId());
        for (int i = 0; i < both.size(); i++) {
            if (decisions.get(i).isTold()) {
                Candidate told = both.get(i);
                assertThat(told.personId()).isNotEqualTo(what.actorId()).isNotEqualTo(CAMILLE);
                assertThat(told.active() && told.mayRead() && told.reachable() && !told.toldAlready())
                        .as("%s of %s", told, what)
                        .isTrue();
                assertThat(told.away()).isNull();
            }
        }
        boolean isOwnerThere = both.stream()
                .anyMatch(
                        candidate -> Long.valueOf(candidate.personId()).equals(what.inCharge()) && candidate.isThere());
        if (isOwnerThere) {
            assertThat(decisions)
                    .filteredOn(Decision::isTold)
                    .filteredOn(decision ->
                            decision.reason() != NoticeReason.WATCHER && decision.reason() != NoticeReason.ESCALATED)
                    .extracting(Decision::personId)
                    .allMatch(told -> told.equals(what.inCharge()));
        }
    }

    private static List<Candidate> every(long id) {
        List<Candidate> all = new ArrayList<>();
        for (int bits = 0; bits < 128; bits++) {
            all.add(new Candidate(
                    id,
                    (bits & 1) != 0,
                    (bits & 2) != 0,
                    (bits & 4) != 0,
                    (bits & 8) != 0,
                    Map.of(),
                    (bits & 64) != 0,
                    (bits & 16) != 0 ? new Candidate.Away(FRIDAY, LEA) : null,
                    (bits & 32) != 0));
        }
        return all;
    }

    private static Map<Long, NoticeReason> plan(
            Kind kind, @Nullable Long actor, @Nullable Long owner, Candidate... candidates) {
        var what = new Occurrence(kind, actor, Set.of(CAMILLE), owner);
        return NoticePlan.of(what, List.of(candidates), Set.of()).stream()
                .collect(Collectors.toMap(Decision::personId, Decision::reason));
    }

    private static Candidate agent(long id) {
        return new Candidate(id, true, true, true, true, Map.of(), false, null, false);
    }

    private static Candidate watcher(long id, Map<NoticeTopic, Boolean> chosen) {
        return new Candidate(id, true, true, true, true, chosen, true, null, false);
    }

    private static Candidate reader(long id) {
        return new Candidate(id, true, true, false, true, Map.of(), false, null, false);
    }

    private static Candidate withoutRights(long id) {
        return Candidate.withoutRights(id);
    }

    private static Candidate inactive(long id) {
        return new Candidate(id, false, true, true, true, Map.of(), false, null, false);
    }

    private static Candidate away(long id, @Nullable Long substitute) {
        return new Candidate(
                id, true, true, true, true, Map.of(), false, new Candidate.Away(FRIDAY, substitute), false);
    }

    private static Candidate chose(long id, boolean mayReply, NoticeTopic topic, boolean wanted) {
        return new Candidate(id, true, true, mayReply, true, Map.of(topic, wanted), false, null, false);
    }
}
