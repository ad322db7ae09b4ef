package org.guichet.peer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Postfix's smtp-sink: it speaks SMTP as Postfix does, refuses recipients on demand, and writes down what it takes. */
record SmtpSink(Peer peer, Path dump) implements AutoCloseable {

    /** Starts one that takes everything. */
    static SmtpSink taking(Path folder, int port) {
        return start(folder, port, List.of());
    }

    /** Starts one that refuses every recipient for now. */
    static SmtpSink refusingForNow(Path folder, int port, String reply) {
        return start(folder, port, List.of("-r", "RCPT", "-b", reply));
    }

    /** Starts one that refuses every recipient for good. */
    static SmtpSink refusingForGood(Path folder, int port, String reply) {
        return start(folder, port, List.of("-f", "RCPT", "-B", reply));
    }

    private static SmtpSink start(Path folder, int port, List<String> refusal) {
        Path program = Programs.find("smtp-sink", "postfix");
        Path dump = Peer.folder(folder).resolve("mails");
        List<String> command = new ArrayList<>(List.of(program.toString(), "-D", dump.toString()));
        command.addAll(refusal);
        command.addAll(List.of("127.0.0.1:" + port, "100"));
        return new SmtpSink(Peer.start(folder, port, command), dump);
    }

    /** Returns all it took, each mail with its envelope. */
    String taken() {
        return Peer.text(dump);
    }

    @Override
    public void close() {
        peer.close();
    }
}
