package org.guichet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** What the content policy, the two languages and our own rules forbid in a page. */
class PagesTest {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern NAMED = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
    private static final Pattern TEMPLATE = Pattern.compile("<g:part template=\"tag/[^>]*>");
    private static final Pattern TAKEN = Pattern.compile("#\\{(\\w+)");
    private static final Pattern PARAMETER = Pattern.compile("<ui:param name=\"(\\w+)\"");
    private static final Set<String> BEANS = beans();
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> SPOKEN =
            Set.of("title", "alt", "aria-label", "placeholder", "label", "help", "text", "caption", "summary");

    static Stream<Path> pages() {
        return Sources.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNoStyleAttributeAndNoHandler(Path page) throws IOException {
        assertThat(attributes(page))
                .noneSatisfy(attribute -> assertThat(attribute.getName())
                        .matches("style|on(click|change|submit|input|load|key\\w+|focus|blur)"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNoScriptOfItsOwn(Path page) throws IOException {
        assertThat(elements(page))
                .filteredOn(element -> element.getTagName().equals("script"))
                .allSatisfy(script -> assertThat(script.getTextContent()).isBlank());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void usesPrimeFacesCommandsOnly(Path page) throws IOException {
        assertThat(elements(page))
                .extracting(Element::getTagName)
                .doesNotContain("f:ajax", "h:commandButton", "h:commandLink", "h:commandScript", "f:websocket");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void writesNoHtmlAsItIs(Path page) {
        assertThat(Sources.read(page)).doesNotContain("escape=\"false\"");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNoWordOfAHumanLanguage(Path page) throws IOException {
        Stream<String> texts =
                nodes(page).stream().filter(Text.class::isInstance).map(Node::getNodeValue);
        Stream<String> spoken = attributes(page).stream()
                .filter(attribute -> SPOKEN.contains(attribute.getName()))
                .map(Attr::getValue);
        assertThat(Stream.concat(texts, spoken)
                        .map(text -> EXPRESSION.matcher(text).replaceAll("")))
                .noneMatch(text -> LETTERS.matcher(text).find());
    }

    /** What a page leaves out of a tag would else be taken from the bean of that name; a part takes nothing that is not given. */
    @ParameterizedTest
    @MethodSource("pages")
    void givesNoTagAnAttributeThatIsTheNameOfABean(Path page) throws IOException {
        assertThat(attributes(page))
                .filteredOn(attribute -> isTag(attribute.getOwnerElement().getTagName()))
                .extracting(Attr::getName)
                .doesNotContainAnyElementsOf(BEANS);
    }

    /** What a page calls by the name of an attribute would be taken for it where a tag is used without. */
    @Test
    void noPageCallsAnythingAsAnAttributeOfATagThatATemplateDraws() {
        Set<String> attributes = Sources.pages().stream()
                .filter(page -> page.toString().contains("/WEB-INF/tags/"))
                .flatMap(tag -> TEMPLATE.matcher(Sources.read(tag)).results())
                .flatMap(part -> TAKEN.matcher(part.group()).results())
                .map(taken -> taken.group(1))
                .collect(Collectors.toSet());
        assertThat(attributes).contains("value", "as");
        assertThat(Sources.pages().stream()
                        .flatMap(page -> PARAMETER.matcher(Sources.read(page)).results())
                        .map(parameter -> parameter.group(1)))
                .doesNotContainAnyElementsOf(attributes);
    }

    private static boolean isTag(String name) {
        return name.startsWith("g:") && !name.equals("g:part");
    }

    private static Set<String> beans() {
        return Sources.java().stream()
                .flatMap(file -> NAMED.matcher(Sources.read(file)).results())
                .map(named -> named.group(1))
                .collect(Collectors.toSet());
    }

    private static List<Attr> attributes(Path page) throws IOException {
        List<Attr> found = new ArrayList<>();
        for (Element element : elements(page)) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                found.add((Attr) element.getAttributes().item(i));
            }
        }
        return found;
    }

    private static List<Element> elements(Path page) throws IOException {
        return nodes(page).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static List<Node> nodes(Path page) throws IOException {
        List<Node> found = new ArrayList<>();
        collect(parse(page), found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        found.add(node);
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            collect(children.item(i), found);
        }
    }

    private static Document parse(Path page) throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try (InputStream bytes = Files.newInputStream(page)) {
            return factory.newDocumentBuilder().parse(bytes);
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(page + " is not well-formed", e);
        }
    }
}
