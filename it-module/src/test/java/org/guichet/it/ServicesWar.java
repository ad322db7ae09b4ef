package org.guichet.it;

import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The services as they were built, in one WAR without pages and without what sends and takes messages. */
final class ServicesWar {

    private static final String SERVICES = "guichet-ejb.jar";
    private static final String ROLES = "META-INF/glassfish-application.xml";
    private static final String CONTAINER = "org.guichet.container";
    private static final String TESTS = ".*IT(\\$.*)?\\.class";
    private static final String MESSAGES = ".*/Wakeup(Sender|Consumer)\\.class";

    private ServicesWar() {}

    /**
     * Writes it.
     *
     * @param callers the package of the classes that call the services from inside
     */
    static void write(Path file, Package callers) {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, Desks.ear().toFile());
        WebArchive war = ShrinkWrap.create(WebArchive.class)
                .addPackages(false, Filters.exclude(TESTS), CONTAINER, callers.getName())
                .addAsLibraries(TestEar.libraries())
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(new StringAsset(roles(ear)), "glassfish-web.xml")
                .add(withoutMessages(ear), "WEB-INF/lib", ZipExporter.class);
        ear.getContent(Filters.include("/lib/.*\\.jar"))
                .forEach((path, library) -> war.add(library.getAsset(), "WEB-INF" + path.get()));
        war.as(ZipExporter.class).exportTo(file.toFile(), true);
    }

    private static JavaArchive withoutMessages(EnterpriseArchive ear) {
        JavaArchive services = ear.getAsType(JavaArchive.class, SERVICES);
        for (ArchivePath path : services.getContent(Filters.include(MESSAGES)).keySet()) {
            services.delete(path);
        }
        return services;
    }

    /** The application says who holds which role; a WAR says it in the same words. */
    private static String roles(EnterpriseArchive ear) {
        String application = TestEar.text(ear, ROLES);
        int begin = application.indexOf("<security-role-mapping>");
        int end = application.lastIndexOf("</glassfish-application>");
        return "<glassfish-web-app>" + application.substring(begin, end) + "</glassfish-web-app>";
    }
}
