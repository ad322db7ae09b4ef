package org.guichet.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaseKeeperTest {

    private final LeaseKeeper keeper = new LeaseKeeper();
    private final List<String> renewed = new ArrayList<>();

    @Test
    void leasesAreRenewedWhileTheWorkLastsAndNotAfterwards() {
        keeper.keep(
                () -> renewed.add("large mail"), () -> keeper.keep(() -> renewed.add("small mail"), keeper::renewAll));
        keeper.renewAll();

        assertThat(renewed).containsExactlyInAnyOrder("large mail", "small mail");
    }

    @Test
    void aLeaseThatCannotBeRenewedDoesNotCostTheOthersTheirs() {
        Runnable failing = () -> {
            throw new IllegalStateException("lock wait timeout");
        };

        keeper.keep(
                failing,
                () -> keeper.keep(
                        () -> renewed.add("one"), () -> keeper.keep(() -> renewed.add("two"), this::renewInVain)));

        assertThat(renewed).containsExactlyInAnyOrder("one", "two");
    }

    private void renewInVain() {
        assertThatThrownBy(keeper::renewAll).hasMessage("lock wait timeout");
    }

    @Test
    void workThatFailsGivesItsLeaseUp() {
        Runnable failing = () -> {
            throw new IllegalStateException("no such host");
        };

        assertThatThrownBy(() -> keeper.keep(() -> renewed.add("mail"), failing))
                .isInstanceOf(IllegalStateException.class);
        keeper.renewAll();

        assertThat(renewed).isEmpty();
    }
}
