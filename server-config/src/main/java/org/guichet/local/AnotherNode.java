package org.guichet.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.guichet.local.Ports.Service;
import org.guichet.local.server.DeskServer;

/** A further server of a desk, with a folder and ports of its own and everything else shared. */
public final class AnotherNode implements AutoCloseable {

    private final DataFolder folder;
    private final Ports ports;
    private final DeskServer server;

    private AnotherNode(DataFolder folder, Ports ports, DeskServer server) {
        this.folder = folder;
        this.ports = ports;
        this.server = server;
    }

    static AnotherNode start(DeskOptions options, List<String> jvm) {
        Ports ports = new Ports(options.base());
        ports.requireFree(Service.HTTP, Service.HTTPS, Service.ADMINISTRATION, Service.JMS, Service.IIOP, Service.JMX);
        Path ear = Objects.requireNonNull(options.ear(), "a node without an application is none");
        DataFolder folder = DataFolder.open(options.data());
        folder.reset();
        DeskServer server = new DeskServer(folder, ports, LocalValues.preparation(options, ports), jvm);
        AnotherNode node = new AnotherNode(folder, ports, server);
        try {
            server.install(options.payara(), options.tools(), ear);
            server.launch();
            server.deploy(ear);
            return node;
        } catch (RuntimeException failed) {
            node.close();
            throw failed;
        }
    }

    public DeskServer server() {
        return server;
    }

    public int httpPort() {
        return ports.of(Service.HTTP);
    }

    @Override
    public void close() {
        server.process().retire();
        folder.close();
    }
}
