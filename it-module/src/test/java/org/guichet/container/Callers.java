package org.guichet.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.guichet.directory.SignIn;

/** Calls services as people do: signed in, with the roles that follow from their rights at this moment. */
@ApplicationScoped
public class Callers {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignIn signIn;

    @Inject
    private AsSystem system;

    @Resource
    private ManagedExecutorService threads;

    /** Does something as a person and answers what they get. */
    public <T> T as(long personId, Callable<T> work) {
        signIn(personId);
        try {
            return work.call();
        } catch (RuntimeException asItCame) {
            throw asItCame;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            signOut();
        }
    }

    public void as(long personId, Runnable work) {
        as(personId, () -> {
            work.run();
            return personId;
        });
    }

    /** Begins something as a person on another thread. */
    public <T> Future<T> beside(long personId, Callable<T> work) {
        return as(personId, () -> threads.submit(work));
    }

    /** Begins something as timers and message beans do on another thread. */
    public <T> Future<T> besideSystem(Callable<T> work) {
        return threads.submit(() -> system.call(work));
    }

    /** Does something as timers and message beans do. */
    public <T> T asSystem(Callable<T> work) {
        return system.call(work);
    }

    private void signIn(long personId) {
        KnownPerson person = new KnownPerson(personId, signIn.rolesOf(personId));
        if (!KnownPersons.signIn(person, request, Exchange.response(request))) {
            throw new IllegalStateException("Person " + personId + " cannot sign in");
        }
    }

    private void signOut() {
        try {
            request.logout();
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
