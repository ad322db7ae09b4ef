package org.guichet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks a ClamAV daemon about files before they are kept, where an installation has one. The whole file goes over the connection, by
 * the command {@code INSTREAM}, so that the daemon may run elsewhere and under another account.
 */
@ApplicationScoped
public class VirusScanner {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int PIECE = 64 * 1024;
    private static final String CLEAN = "stream: OK";
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final Pattern ADDRESS = Pattern.compile("(.+):(\\d{1,5})");

    @Inject
    @ConfigProperty(name = "guichet.clamd.address")
    private Optional<String> address;

    /**
     * Looks into a file.
     *
     * @throws ThreatException if there is something harmful in it
     * @throws UncheckedFileException if the daemon did not say whether there is
     */
    public void mustBeHarmless(Path file) throws UncheckedFileException {
        if (address.isEmpty()) {
            return;
        }
        String said = asked(address.get(), file);
        Matcher found = FOUND.matcher(said);
        if (found.matches()) {
            throw new ThreatException(found.group(1));
        }
        if (!said.equals(CLEAN)) {
            throw new UncheckedFileException("The virus scanner at " + address.get() + " said: " + said, null);
        }
    }

    private static String asked(String daemon, Path file) throws UncheckedFileException {
        Matcher parts = ADDRESS.matcher(daemon);
        if (!parts.matches()) {
            throw new UncheckedFileException("guichet.clamd.address must be host:port, not " + daemon, null);
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2))), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE)));
            byte[] answer = socket.getInputStream().readAllBytes();
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException | IllegalArgumentException e) {
            throw new UncheckedFileException("The virus scanner at " + daemon + " cannot be asked", e);
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (InputStream in = Files.newInputStream(file)) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                out.writeInt(piece.length);
                out.write(piece);
            }
        }
        out.writeInt(0);
        out.flush();
    }
}
