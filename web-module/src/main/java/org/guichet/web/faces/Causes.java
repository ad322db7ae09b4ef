package org.guichet.web.faces;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.servlet.ServletException;
import java.io.FileNotFoundException;
import java.lang.reflect.InvocationTargetException;
import org.guichet.platform.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Finds what really happened inside the wrappers that pages, expressions and services put around it. */
public final class Causes {

    private Causes() {}

    public static Throwable of(Throwable thrown) {
        Throwable cause = thrown;
        while (isWrapper(cause)) {
            Throwable inner = inner(cause);
            if (inner == null) {
                break;
            }
            cause = inner;
        }
        return cause;
    }

    /** The absent and the forbidden are told in the same way: neither is there. */
    public static boolean isAbsence(Throwable cause) {
        return cause instanceof NotFoundException
                || cause instanceof EJBAccessException
                || cause instanceof AccessLocalException
                || cause instanceof FileNotFoundException;
    }

    private static boolean isWrapper(Throwable thrown) {
        return (thrown instanceof EJBException && !(thrown instanceof EJBAccessException))
                || thrown instanceof FacesException
                || thrown instanceof ELException
                || thrown instanceof ServletException
                || isOfInjection(thrown)
                || thrown instanceof InvocationTargetException;
    }

    /** A bean that could not begin, because what it is about is not there: injection has a wrapper of its own, unknown here. */
    private static boolean isOfInjection(Throwable thrown) {
        return thrown.getClass().getName().startsWith("org.jboss.weld.exceptions.");
    }

    private static @Nullable Throwable inner(Throwable wrapper) {
        return wrapper.getCause();
    }
}
