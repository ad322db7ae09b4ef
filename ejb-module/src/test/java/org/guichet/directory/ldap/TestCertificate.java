package org.guichet.directory.ldap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A certificate made for the test, for the names it says. */
record TestCertificate(Path keyStore, Path pem) {

    static final char[] PASSWORD = "of-the-test".toCharArray();

    /** Makes one for {@code dns:…} or {@code ip:…} in a folder. */
    static TestCertificate of(Path folder, String subjectAlternativeName) {
        TestCertificate made = new TestCertificate(folder.resolve("server.p12"), folder.resolve("server.pem"));
        keytool(
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=directory of the test",
                "-ext",
                "SAN=" + subjectAlternativeName,
                "-ext",
                "bc:c=ca:true",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                made.keyStore.toString(),
                "-storepass",
                new String(PASSWORD));
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "server",
                "-file",
                made.pem.toString(),
                "-keystore",
                made.keyStore.toString(),
                "-storepass",
                new String(PASSWORD));
        return made;
    }

    private static void keytool(String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
            command.addAll(List.of(arguments));
            Process keytool = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool ended with " + keytool.exitValue());
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
