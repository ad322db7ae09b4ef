package org.guichet.local.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The file of a domain that is not running. It understands the few commands of the fragments that a running server
 * takes only at its next start (listeners, options of the virtual machine), so that the first start already has them.
 */
final class DomainXml {

    private static final Pattern DOT = Pattern.compile("(?<!\\\\)\\.");
    private static final String PROPERTIES = "create-system-properties --target server-config ";

    private final Path file;
    private final Document document;

    private DomainXml(Path file, Document document) {
        this.file = file;
        this.document = document;
    }

    static DomainXml read(Path file) throws IOException {
        try {
            return new DomainXml(
                    file,
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException("The file " + file + " is not a domain's", broken);
        }
    }

    void write() throws IOException {
        try {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (TransformerException impossible) {
            throw new IOException("Writing " + file + " was not possible", impossible);
        }
    }

    /** Payara makes these parts at the first start; they have to be there before, for the fragments to set them. */
    void addLateParts() {
        append(config(), "phone-home-runtime-configuration");
        Element service = document.createElement("jms-service");
        service.setAttribute("type", "EMBEDDED");
        service.setAttribute("default-jms-host", "default_JMS_host");
        Element host = document.createElement("jms-host");
        host.setAttribute("name", "default_JMS_host");
        host.setAttribute("host", "localhost");
        host.setAttribute("port", "${JMS_PROVIDER_PORT}");
        service.appendChild(host);
        config().appendChild(service);
    }

    void apply(Fragment fragment) {
        for (Fragment.Step step : fragment.steps()) {
            if (asksForAValue(step) || step.applies(this::listing)) {
                apply(step.command());
            }
        }
    }

    /** Whether a server knows a value at all, only it can tell; in its file it takes no notice of one that it does not know. */
    private static boolean asksForAValue(Fragment.Step step) {
        return step.listing() != null && step.listing().startsWith("get ");
    }

    /** Takes the application out, so that the server starts without it and a new one can be deployed at once. */
    void forget(String application) {
        Element domain = document.getDocumentElement();
        remove(named(children(child(domain, "applications"), "application"), "name", application));
        for (Element server : children(child(domain, "servers"), "server")) {
            remove(named(children(server, "application-ref"), "ref", application));
        }
    }

    private void apply(String command) {
        String verb = command.substring(0, command.indexOf(' '));
        String rest = command.substring(verb.length() + 1);
        int equals = command.indexOf('=');
        switch (verb) {
            case "set" -> set(command.substring("set ".length(), equals), command.substring(equals + 1));
            case "create-system-properties" ->
                property(config(), "system-property", command.substring(PROPERTIES.length(), equals))
                        .setAttribute("value", command.substring(equals + 1));
            case "create-jvm-options" -> append(jvm(), "jvm-options").setTextContent(rest);
            case "delete-jvm-options" ->
                remove(children(jvm(), "jvm-options").stream()
                        .filter(option -> option.getTextContent().equals(rest))
                        .toList());
            default -> throw new IllegalArgumentException("Not before the first start: " + command);
        }
    }

    private List<String> listing(String command) {
        if (!command.equals("list-jvm-options")) {
            throw new IllegalArgumentException("Not before the first start: " + command);
        }
        return children(jvm(), "jvm-options").stream().map(Node::getTextContent).toList();
    }

    /** The dotted names of asadmin: elements from the root down, a named one followed by its name, then an attribute. A dot within a name is escaped. */
    private void set(String dotted, String value) {
        List<String> names =
                DOT.splitAsStream(dotted).map(name -> name.replace("\\", "")).toList();
        int last = names.size() - 1;
        if (names.get(last - 1).equals("property")) {
            property(walk(names.subList(0, last - 1)), "property", names.get(last))
                    .setAttribute("value", value);
        } else {
            walk(names.subList(0, last)).setAttribute(names.get(last), value);
        }
    }

    private Element walk(List<String> names) {
        Element here = document.getDocumentElement();
        for (int i = 0; i < names.size(); i++) {
            String tag = names.get(i);
            List<Element> found = children(here, tag);
            if (found.size() == 1 && !hasName(found.get(0))) {
                here = found.get(0);
            } else {
                i++;
                String name = i < names.size() ? names.get(i) : "";
                List<Element> byName = named(found, "name", name);
                List<Element> candidates = byName.isEmpty() ? named(found, "id", name) : byName;
                here = only(candidates, tag + "." + name);
            }
        }
        return here;
    }

    private Element config() {
        return walk(List.of("configs", "config", "server-config"));
    }

    private Element jvm() {
        return child(config(), "java-config");
    }

    private Element property(Element parent, String tag, String name) {
        List<Element> found = named(children(parent, tag), "name", name);
        if (!found.isEmpty()) {
            return found.get(0);
        }
        Element made = append(parent, tag);
        made.setAttribute("name", name);
        return made;
    }

    private Element append(Element parent, String tag) {
        Element made = document.createElement(tag);
        parent.appendChild(made);
        return made;
    }

    private Element child(Element parent, String tag) {
        return only(children(parent, tag), tag);
    }

    private Element only(List<Element> found, String what) {
        if (found.size() != 1) {
            throw new IllegalStateException(what + " stands " + found.size() + " times in " + file);
        }
        return found.get(0);
    }

    private static boolean hasName(Element element) {
        return element.hasAttribute("name") || element.hasAttribute("id");
    }

    private static List<Element> named(List<Element> elements, String attribute, String name) {
        return elements.stream()
                .filter(element -> element.getAttribute(attribute).equals(name))
                .toList();
    }

    private static List<Element> children(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(tag)) {
                found.add(element);
            }
        }
        return found;
    }

    private static void remove(List<Element> elements) {
        elements.forEach(element -> element.getParentNode().removeChild(element));
    }
}
