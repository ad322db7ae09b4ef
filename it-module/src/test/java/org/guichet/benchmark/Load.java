package org.guichet.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Agents who ask one thing after the other, each over a connection of their own.
 *
 * @param agents the headers with which each of them asks: a cookie, or a token
 * @param addresses gives what is asked next
 * @param pause how long each of them reads an answer before the next question
 */
record Load(List<Credentials> agents, Supplier<String> addresses, Duration pause) {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Who somebody is: one header. */
    record Credentials(String header, String value) {}

    /**
     * Asks for a while.
     *
     * @return how long each answer took, in nanoseconds, the shortest first
     * @throws IllegalStateException if an answer is not the page that was asked for
     */
    List<Long> run(Duration howLong) {
        ExecutorService threads = Executors.newFixedThreadPool(agents.size());
        try {
            long end = System.nanoTime() + howLong.toNanos();
            List<Callable<List<Long>>> work = new ArrayList<>();
            agents.forEach(agent -> work.add(() -> ask(agent, end)));
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> one : threads.invokeAll(work)) {
                all.addAll(one.get());
            }
            Collections.sort(all);
            return all;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Long> ask(Credentials agent, long end) throws IOException, InterruptedException {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<Long> took = new ArrayList<>();
        while (System.nanoTime() < end) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(addresses.get()))
                    .header(agent.header(), agent.value())
                    .header("Accept-Encoding", "gzip")
                    .timeout(LONGEST)
                    .build();
            long start = System.nanoTime();
            int status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
            took.add(System.nanoTime() - start);
            if (status != 200) {
                throw new IllegalStateException(request.uri() + " answered " + status);
            }
            Thread.sleep(pause.toMillis());
        }
        return took;
    }
}
