package org.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests are found in classes compiled here, so that the samples are not taken for tests of Guichet. */
class TaggedTestsTest {

    private static final String HEAD = "import org.junit.jupiter.api.*; import org.junit.jupiter.params.*;"
            + " import org.junit.jupiter.params.provider.*; ";

    @TempDir
    Path folder;

    @Test
    void aTestIsToldInTheWordsOfItsName() throws IOException {
        var found = in("class TicketTest { @Test @Tag(\"RT-12\") void aMailOf60MBReopensIt() {} }");
        assertThat(found).containsOnlyKeys("RT-12");
        assertThat(found.get("RT-12")).containsExactly("a mail of 60 MB reopens it (`TicketTest`)");
    }

    @Test
    void aTestMayShowSeveralCriteriaAndACriterionBeShownBySeveralTests() throws IOException {
        var found = in("""
                class A {
                    @Test @Tag("RT-12") @Tag("RT-13") void one() {}
                    @ParameterizedTest @ValueSource(ints = 1) @Tag("RT-13") void two(int i) {}
                    @TestFactory @Tag("RT-13") java.util.List<DynamicTest> three() { return java.util.List.of(); }
                }
                """);
        assertThat(found).containsOnlyKeys("RT-12", "RT-13");
        assertThat(found.get("RT-13")).containsExactly("one (`A`)", "three (`A`)", "two (`A`)");
    }

    @Test
    void aTagOfAClassIsOfAllItsTestsNestedOnesToo() throws IOException {
        var found = in("@Tag(\"PM-01\") class A { @Test void one() {} @Nested class B { @Test void two() {} } }");
        assertThat(found.get("PM-01")).containsExactly("one (`A`)", "two (`B`)");
    }

    @Test
    void whatIsNotRunShowsNothing() throws IOException {
        var found = in("""
                class A {
                    @Disabled @Test @Tag("RT-01") void asleep() {}
                    @Tag("RT-02") void noTest() {}
                    // @Test @Tag("RT-03") void onlyWords() {}
                    @Disabled class B { @Test @Tag("RT-04") void inAClassAsleep() {} }
                }
                """);
        assertThat(found).isEmpty();
    }

    @Test
    void tagsThatAreNoIdentifiersAreSomethingElse() throws IOException {
        assertThat(in("@Tag(\"faults\") class A { @Test @Tag(\"slow\") void one() {} }"))
                .isEmpty();
    }

    private SortedMap<String, SortedSet<String>> in(String source) throws IOException {
        Path file = folder.resolve("Samples.java");
        Files.writeString(file, HEAD + source);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        file.toString());
        assertThat(result).isZero();
        return TaggedTests.in(List.of(folder));
    }
}
