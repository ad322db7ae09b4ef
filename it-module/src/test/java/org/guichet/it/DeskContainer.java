package org.guichet.it;

import java.nio.file.Path;
import java.util.Objects;
import org.guichet.local.LocalDesk;
import org.guichet.local.Ports.Service;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jspecify.annotations.Nullable;

/**
 * Where the container tests of a virtual machine run: a quiet desk of their own, prepared as every desk is. It takes the
 * application once and keeps it; each further test class finds it there.
 */
public final class DeskContainer implements DeployableContainer<DeskContainer.Nothing> {

    private static final int BASE = Desks.BASE + 1_000;
    private static final String PROTOCOL = "Servlet 5.0";
    private static final String RUNNER = "ArquillianServletRunnerEE9";

    private static @Nullable LocalDesk desk;
    private static @Nullable ProtocolMetaData deployed;

    @Override
    public Class<Nothing> getConfigurationClass() {
        return Nothing.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription(PROTOCOL);
    }

    @Override
    public void start() {
        if (desk == null) {
            LocalDesk started = LocalDesk.start(Desks.frugal(Desks.quiet("container", BASE)));
            Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop the desk of container tests"));
            desk = started;
        }
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> ear) {
        ProtocolMetaData known = deployed;
        if (known != null) {
            return known;
        }
        LocalDesk running = Objects.requireNonNull(desk);
        Path file = running.data().resolve(ear.getName());
        ear.as(ZipExporter.class).exportTo(file.toFile(), true);
        running.deploy(file);
        HTTPContext http = new HTTPContext("127.0.0.1", running.ports().of(Service.HTTP));
        http.add(new Servlet(RUNNER, TestEar.CONTEXT));
        deployed = new ProtocolMetaData().addContext(http);
        return deployed;
    }

    /** It stays for the next test class; the desk forgets it when it begins anew. */
    @Override
    public void undeploy(Archive<?> ear) {}

    /** It stays for the next test class. */
    @Override
    public void stop() {}

    /** There is nothing to configure. */
    public static final class Nothing implements ContainerConfiguration {

        @Override
        public void validate() {}
    }
}
