package org.guichet.container;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.time.Duration;
import org.awaitility.Awaitility;

/** What tests within the server wait for may take as long as a busy machine needs. */
@Startup
@Singleton
public class Patience {

    private static final Duration LONG = Duration.ofSeconds(60);

    @PostConstruct
    void beLong() {
        Awaitility.setDefaultTimeout(LONG);
    }
}
