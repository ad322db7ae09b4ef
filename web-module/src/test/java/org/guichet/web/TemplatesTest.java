package org.guichet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link PagesTest} forbids in pages is forbidden in the templates of their parts too. */
class TemplatesTest {

    private static final Pattern COMMENT = Pattern.compile("(?s)<%--.*?--%>");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^\\s*(@import|@param|!\\{).*$|&\\w+;");
    private static final Pattern TEXT = Pattern.compile(">([^<>@$]*)<");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SPOKEN =
            Pattern.compile("\\b(title|alt|aria-label|placeholder)=\"[^\"$]*\\p{L}{2,}[^\"$]*\"");

    static Stream<Path> templates() {
        return Sources.templates().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoStyleNoHandlerAndNoScript(Path template) {
        assertThat(Sources.read(template)).doesNotContain("<script").doesNotContainPattern("\\s(style|on\\w+)=\"");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void writesNoHtmlAsItIs(Path template) {
        assertThat(Sources.read(template)).doesNotContain("$unsafe");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoWordOfAHumanLanguage(Path template) {
        String markup = DECLARATION
                .matcher(COMMENT.matcher(Sources.read(template)).replaceAll(""))
                .replaceAll("");
        assertThat(TEXT.matcher(markup).results().map(text -> text.group(1)))
                .noneMatch(text -> WORD.matcher(text).find());
        assertThat(markup).doesNotContainPattern(SPOKEN);
    }
}
