package org.guichet.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.guichet.local.DataFolder;
import org.guichet.local.Refusal;

/** The unpacked distribution of Payara Server, which nothing changes afterwards: domains live elsewhere. */
public final class PayaraHome {

    private final Path root;

    private PayaraHome(Path root) {
        this.root = root;
    }

    /** Unpacks the distribution, once: beside its place first, so that a start that was cut off leaves no half. */
    public static PayaraHome unpacked(Path zip, Path tools) {
        String name = zip.getFileName().toString().replaceFirst("\\.zip$", "");
        Path place = tools.resolve(name);
        if (!Files.isDirectory(place)) {
            if (!Files.isRegularFile(zip)) {
                throw new Refusal("The distribution of Payara Server is missing: there is no file " + zip + ".");
            }
            try {
                Path made = Files.createTempDirectory(Files.createDirectories(tools), "payara");
                unpack(zip, made);
                settle(made, place);
            } catch (IOException impossible) {
                throw Refusal.of("Unpacking Payara Server", impossible);
            }
        }
        return new PayaraHome(place);
    }

    /** The domain that Payara ships, as it came. */
    Path domainTemplate() {
        return root.resolve("glassfish/domains/domain1");
    }

    Path commandLine() {
        return root.resolve("glassfish/lib/client/appserver-cli.jar");
    }

    Path root() {
        return root;
    }

    private static void settle(Path made, Path place) throws IOException {
        if (Files.isDirectory(place)) {
            DataFolder.delete(made);
        } else {
            Files.move(made, place);
        }
    }

    /** The zip holds one folder; its content becomes ours. */
    private static void unpack(Path zip, Path target) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream in = new ZipInputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String inner = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path path = target.resolve(inner).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("The entry " + entry.getName() + " leads out of the zip");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(in, path);
                }
            }
        }
    }
}
