package org.guichet.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.guichet.local.Refusal;

/**
 * Says below which path an application answers. Payara ignores a context root that is given with an EAR; it takes one from a
 * descriptor at the root of a deployment plan, which replaces the application's own and therefore repeats it.
 */
final class DeploymentPlan {

    private static final String DESCRIPTOR = "glassfish-application.xml";
    private static final String TOP = "<glassfish-application>";

    private DeploymentPlan() {}

    static Path write(Path ear, String contextRoot, Path folder) {
        Path plan = folder.resolve("plan.jar");
        try (OutputStream file = Files.newOutputStream(plan);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(DESCRIPTOR));
            zip.write(with(contextRoot, descriptor(ear)).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return plan;
        } catch (IOException impossible) {
            throw Refusal.of("Writing the deployment plan", impossible);
        }
    }

    static String with(String contextRoot, String descriptor) {
        return descriptor.replace(
                TOP,
                TOP + "\n  <web>\n    <web-uri>guichet-web.war</web-uri>\n    <context-root>" + contextRoot
                        + "</context-root>\n  </web>");
    }

    private static String descriptor(Path ear) throws IOException {
        try (ZipFile zip = new ZipFile(ear.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("META-INF/" + DESCRIPTOR))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
