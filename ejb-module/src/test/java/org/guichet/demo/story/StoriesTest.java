package org.guichet.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private static final Set<String> VERBS = Set.of(
            "validate",
            "take",
            "lock",
            "resolve",
            "close",
            "reopen",
            "reject",
            "type",
            "title",
            "merge",
            "move",
            "pend",
            "priority");

    private final List<Story> stories = Stories.all();

    @Test
    void thereAreThreeHundredTicketsOfDistinctSubjects() {
        assertThat(stories).hasSizeGreaterThanOrEqualTo(300);
        assertThat(stories).extracting(Story::subject).doesNotHaveDuplicates();
        assertThat(stories).extracting(Story::mark).doesNotHaveDuplicates();
    }

    @Test
    void everyConversationBeginsWithItsRequester() {
        assertThat(stories).allSatisfy(story -> {
            Passage first = story.passages().get(0);
            assertThat(first.mark()).isEqualTo(Mark.ASKS);
            assertThat(first.text()).isNotBlank();
        });
    }

    @Test
    void everyQueueAndServiceOfAStoryExists() {
        assertThat(stories).extracting(Story::queue).isSubsetOf(Stories.queues());
        assertThat(stories).extracting(story -> story.trait("service", "?")).isSubsetOf(Stories.services());
    }

    @Test
    void whatIsDoneIsKnownAndWhatIsSaidHasWords() {
        assertThat(stories).flatExtracting(Story::passages).allSatisfy(passage -> {
            if (passage.mark() == Mark.DOES) {
                assertThat(passage.verb()).isIn(VERBS);
            } else {
                assertThat(passage.text()).isNotBlank();
            }
        });
    }

    @Test
    void whatIsNeverSettledIsYoung() {
        Set<String> ends = Set.of("resolve", "reject", "merge");

        assertThat(stories)
                .filteredOn(story -> story.passages().stream().noneMatch(passage -> ends.contains(passage.verb())))
                .filteredOn(story -> !story.traits().containsKey("age"))
                .extracting(Story::subject)
                .isEmpty();
    }

    @Test
    void aGroupOfTicketsSharesWhatFollowsTheirRequests() {
        List<Story> read = StoryReader.read(List.of(
                "== reseau INCIDENT service=wifi",
                "= One | by=lab | place=C2",
                "No Wi-Fi.",
                "+ picture.png",
                "= Two",
                "Nor here.",
                "< 2h @ Look again",
                "at {place}.",
                "! 3d close"));

        assertThat(read).extracting(Story::subject).containsExactly("One", "Two");
        assertThat(read.get(0).trait("place", "")).isEqualTo("C2");
        assertThat(read.get(0).passages().get(0).files()).containsExactly("picture.png");
        Passage answer = read.get(1).passages().get(1);
        assertThat(answer.after()).isEqualTo(120);
        assertThat(answer.byColleague()).isTrue();
        assertThat(answer.text()).isEqualTo("Look again\nat {place}.");
        assertThat(read.get(1).passages().get(2).verb()).isEqualTo("close");
    }
}
