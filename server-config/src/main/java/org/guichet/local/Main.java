package org.guichet.local;

import java.util.concurrent.CountDownLatch;

/** The local desk at a terminal: a box when it is ready, one sentence when it cannot be, everything stopped at Ctrl-C. */
public final class Main {

    private static volatile boolean stopping;

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            LocalDesk desk = LocalDesk.prepare(DeskOptions.ofCommandLine(), new Progress(System.out));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(desk), "stop the desk"));
            desk.run();
            System.out.println(Box.of(desk));
            desk.server().process().end().join();
            desk.close();
            throw desk.server().death();
        } catch (Refusal refusal) {
            if (stopping) {
                // The virtual machine ends when the hook has stopped everything; Maven has nothing to add.
                new CountDownLatch(1).await();
            }
            System.err.println("\n" + refusal.getMessage() + "\n");
            System.exit(1);
        }
    }

    private static void stop(LocalDesk desk) {
        stopping = true;
        desk.close();
    }
}
