package org.guichet.web.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.guichet.platform.DomainException;
import org.junit.jupiter.api.Test;

class OnceTest {

    private final Once once = new Once();
    private final AtomicLong opened = new AtomicLong(1000);

    @Test
    void aFormThatIsSentTwiceWorksOnceAndLeadsToTheSamePlace() {
        String token = Once.token();
        assertThat(once.run(token, opened::incrementAndGet)).isEqualTo(1001);
        assertThat(once.run(token, opened::incrementAndGet)).isEqualTo(1001);
        assertThat(once.run(Once.token(), opened::incrementAndGet)).isEqualTo(1002);
    }

    @Test
    void manyAtTheSameTimeWorkOnce() throws Exception {
        String token = Once.token();
        Callable<Long> send = () -> once.run(token, opened::incrementAndGet);
        ExecutorService clicks = Executors.newFixedThreadPool(8);
        List<Long> numbers = new ArrayList<>();
        try {
            for (Future<Long> answer : clicks.invokeAll(List.of(send, send, send, send, send, send, send, send))) {
                numbers.add(answer.get());
            }
        } finally {
            clicks.shutdownNow();
        }
        assertThat(numbers).hasSize(8).containsOnly(1001L);
    }

    @Test
    void whatWasRefusedMayBeSentAgain() {
        String token = Once.token();
        assertThatThrownBy(() -> once.run(token, () -> {
                    throw new DomainException("article.empty");
                }))
                .isInstanceOf(DomainException.class);
        assertThat(once.run(token, opened::incrementAndGet)).isEqualTo(1001);
    }
}
