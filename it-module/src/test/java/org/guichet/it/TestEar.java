package org.guichet.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration.DeploymentContentBuilder;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.AutomaticDeployment;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as it was built, with one module more: all container tests and all store tests. */
public final class TestEar implements AutomaticDeployment {

    static final String CONTEXT = "/guichet-test";

    private static final String WAR = "guichet-test.war";
    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String MODULE =
            "<module><web><web-uri>" + WAR + "</web-uri><context-root>" + CONTEXT + "</context-root></web></module>";

    @Override
    public DeploymentConfiguration generateDeploymentScenario(TestClass testClass) {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, Desks.ear().toFile());
        ear.add(new StringAsset(withTests(text(ear, DESCRIPTOR))), DESCRIPTOR);
        ear.addAsModule(Testable.archiveToTest(tests()));
        return new DeploymentContentBuilder(ear).get();
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, WAR)
                .addPackages(true, "org.guichet.container", "org.guichet.store")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibraries(libraries());
    }

    /** Returns the archives that tests need inside a server. */
    static File[] libraries() {
        return Stream.of(Assertions.class, Awaitility.class, Matcher.class)
                .map(TestEar::jar)
                .toArray(File[]::new);
    }

    private static String withTests(String descriptor) {
        return descriptor.replaceFirst("<module>", MODULE + "<module>");
    }

    /** Returns one of the texts in an archive. */
    static String text(EnterpriseArchive ear, String path) {
        try (InputStream in = ear.get(path).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the archive on the class path of the tests from which a class is. */
    static File jar(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }
}
