package org.guichet.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What a page says to several services at once happens as a whole, or not at all. */
@ApplicationScoped
public class Together {

    @Transactional
    public void run(Runnable work) {
        work.run();
    }
}
