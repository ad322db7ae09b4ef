package org.guichet.local.server;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.guichet.local.Ports;
import org.guichet.local.Ports.Service;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The file of a domain that is not running. Only what must hold before the very first start is written here: the ports,
 * and that every listener is on the loopback. All else is the business of the fragments.
 */
final class DomainXml {

    private static final String CONFIG = "/domain/configs/config[@name='server-config']";
    private static final String LOOPBACK = "127.0.0.1";

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

    void moveTo(Ports ports) {
        listener("http-listener-1", ports.of(Service.HTTP));
        listener("http-listener-2", ports.of(Service.HTTPS));
        listener("admin-listener", ports.of(Service.ADMINISTRATION));
        iiop("orb-listener-1", ports.of(Service.IIOP));
        iiop("SSL", ports.of(Service.IIOP_TLS));
        iiop("SSL_MUTUALAUTH", ports.of(Service.IIOP_TLS_CLIENT));
        bind(CONFIG + "/admin-service/jmx-connector", ports.of(Service.JMX));
        attribute(
                CONFIG + "/system-property[@name='JMS_PROVIDER_PORT']",
                "value",
                Integer.toString(ports.of(Service.JMS)));
        attribute(CONFIG + "/hazelcast-config-specific-configuration", "enabled", "false");
        broker();
    }

    /** Takes the application out, so that the server starts without it and a new one can be deployed at once. */
    void forget(String application) {
        remove("/domain/applications/application[@name='" + application + "']");
        remove("/domain/servers/server/application-ref[@ref='" + application + "']");
    }

    private void listener(String name, int port) {
        bind(CONFIG + "/network-config/network-listeners/network-listener[@name='" + name + "']", port);
    }

    private void iiop(String id, int port) {
        bind(CONFIG + "/iiop-service/iiop-listener[@id='" + id + "']", port);
    }

    private void bind(String path, int port) {
        attribute(path, "address", LOOPBACK);
        attribute(path, "port", Integer.toString(port));
    }

    /** As it comes, the domain has no broker of its own and Payara would make one that listens everywhere. */
    private void broker() {
        Element host = document.createElement("jms-host");
        host.setAttribute("name", "default_JMS_host");
        host.setAttribute("host", LOOPBACK);
        host.setAttribute("port", "${JMS_PROVIDER_PORT}");
        host.setAttribute("lazy-init", "false");
        Element service = document.createElement("jms-service");
        service.setAttribute("type", "EMBEDDED");
        service.setAttribute("default-jms-host", "default_JMS_host");
        service.appendChild(host);
        Element before = one(CONFIG + "/admin-service");
        before.getParentNode().insertBefore(service, before);
    }

    private void attribute(String path, String name, String value) {
        one(path).setAttribute(name, value);
    }

    private void remove(String path) {
        NodeList found = all(path);
        for (int i = 0; i < found.getLength(); i++) {
            found.item(i).getParentNode().removeChild(found.item(i));
        }
    }

    private Element one(String path) {
        NodeList found = all(path);
        if (found.getLength() != 1) {
            throw new IllegalStateException(path + " stands " + found.getLength() + " times in " + file);
        }
        return (Element) found.item(0);
    }

    private NodeList all(String path) {
        try {
            return (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(path, wrong);
        }
    }
}
