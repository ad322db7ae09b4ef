package org.guichet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/** What is measured of this node since its start. Nothing here reads a table: whoever keeps a number says where it is from. */
@ApplicationScoped
public class Meters {

    private static final Meter SWEEP = new Meter("guichet_sweep", "How long a look for what is due took");

    @Inject
    private MetricRegistry registry;

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Counted one) {
        counter(one.meter(), one.kind()).inc();
    }

    /** Shows what was not counted yet, as 0. */
    public void begin(Meter meter, Enum<?>... kinds) {
        for (Enum<?> kind : kinds) {
            counter(meter, kind.name());
        }
    }

    /** Shows a number that is asked for whenever somebody looks: it has to be there at once. */
    public void watch(Meter meter, Supplier<Number> number) {
        registry.gauge(metadata(meter), number);
    }

    /** Returns a sweep that is timed each time it is done. */
    public SweepGuard.Work sweep(String kind, SweepGuard.Work work) {
        return () -> {
            Timer.Context running = timer(SWEEP, kind).time();
            try {
                work.run();
            } finally {
                running.stop();
            }
        };
    }

    /** Returns what takes the times of one kind; they are kept in nanoseconds and told in seconds. */
    public Timer timer(Meter meter, String kind) {
        Metadata inSeconds = Metadata.builder(metadata(meter))
                .withUnit(MetricUnits.NANOSECONDS)
                .build();
        return registry.timer(inSeconds, tag(kind));
    }

    private Counter counter(Meter meter, String kind) {
        return registry.counter(metadata(meter), tag(kind));
    }

    private static Metadata metadata(Meter meter) {
        return Metadata.builder()
                .withName(meter.name())
                .withDescription(meter.description())
                .build();
    }

    private static Tag tag(String kind) {
        return new Tag("kind", kind.toLowerCase(Locale.ROOT));
    }
}
