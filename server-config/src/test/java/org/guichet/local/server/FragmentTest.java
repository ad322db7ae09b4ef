package org.guichet.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.guichet.local.server.Fragment.Step;
import org.guichet.local.server.Preparation.Scope;
import org.junit.jupiter.api.Test;

class FragmentTest {

    private static final List<String> FRAGMENTS = Scope.LOCAL.fragments();

    @Test
    void placeholdersAreFilledAndTheServersOwnAreLeft() {
        assertThat(commands("set a=${database.url}?x=1\nset b=${ALIAS=guichet.key}\nset c=$${guichet.heap}"))
                .containsExactly("set a=<database.url>?x=1", "set b=${ALIAS=guichet.key}", "set c=${guichet.heap}");
    }

    @Test
    void commentsAndEmptyLinesAreNoCommands() {
        assertThat(commands("# why this is so\n\n#\nlist-libraries\n")).containsExactly("list-libraries");
    }

    @Test
    void aCommandUnderUnlessRunsOnlyWhenTheListingLacksTheLine() {
        Step step = steps("#unless list-jdbc-resources : jdbc/guichet\ncreate-jdbc-resource jdbc/guichet")
                .get(0);

        assertThat(step.applies(listing -> List.of("jdbc/__default"))).isTrue();
        assertThat(step.applies(listing -> List.of("jdbc/__default", "jdbc/guichet")))
                .isFalse();
    }

    @Test
    void aCommandUnderIfRunsOnlyWhenTheListingHasTheLine() {
        Step step = steps("#if list-jvm-options : -Xmx512m\ndelete-jvm-options -Xmx512m")
                .get(0);

        assertThat(step.applies(listing -> List.of("-Xmx512m"))).isTrue();
        assertThat(step.applies(listing -> List.of("-Xmx1g"))).isFalse();
    }

    @Test
    void aConditionHoldsForTheNextCommandOnly() {
        Step second = steps("#unless list-libraries : driver.jar\nadd-library driver.jar\nset a=b")
                .get(1);

        assertThat(second.applies(listing -> List.of("driver.jar"))).isTrue();
    }

    @Test
    void aMisspeltConditionIsNotTakenForAComment() {
        assertThatThrownBy(() -> steps("#unles list-libraries : driver.jar\nadd-library driver.jar"))
                .hasMessageContaining("#unles");
    }

    @Test
    void everyFragmentThatShipsCanBeRead() {
        assertThat(FRAGMENTS)
                .isSorted()
                .allSatisfy(name -> assertThat(Fragment.parse(name, Preparation.text(name), FragmentTest::value)
                                .steps())
                        .isNotEmpty());
    }

    @Test
    void whateverIsMadeIsMadeUnderACondition() {
        for (String name : FRAGMENTS) {
            assertThat(Fragment.parse(name, Preparation.text(name), FragmentTest::value)
                            .steps())
                    .filteredOn(step -> step.command().matches("(create|add|delete)-.*")
                            && !step.command().startsWith("create-system-properties"))
                    .allSatisfy(step ->
                            assertThat(step.listing()).as(step.command()).isNotNull());
        }
    }

    @Test
    void anotherValueOrSecretAsksForAnotherPreparation() {
        Preparation one = new Preparation(Scope.LOCAL, Map.of("a", "1"), Map.of("s", "x"), Map.of());

        assertThat(one.fingerprint())
                .isEqualTo(new Preparation(Scope.LOCAL, Map.of("a", "1"), Map.of("s", "x"), Map.of()).fingerprint())
                .isNotEqualTo(new Preparation(Scope.LOCAL, Map.of("a", "2"), Map.of("s", "x"), Map.of()).fingerprint())
                .isNotEqualTo(new Preparation(Scope.LOCAL, Map.of("a", "1"), Map.of("s", "y"), Map.of()).fingerprint());
    }

    private static String value(String name) {
        return "<" + name + ">";
    }

    private static List<Step> steps(String text) {
        return Fragment.parse("00-test", text, FragmentTest::value).steps();
    }

    private static List<String> commands(String text) {
        return steps(text).stream().map(Step::command).toList();
    }
}
