package org.guichet.web.faces;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.Serial;
import org.guichet.platform.PageReading;

/**
 * Reads a page in one transaction instead of one for each question: the database is asked for a connection once, and its parts
 * ask nothing twice. What is sent in a form acts in transactions of its own, so that one deed does not hang on another.
 */
public class OneTransaction extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    @Resource
    private transient UserTransaction transaction;

    @Inject
    private transient PageReading reading;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        try {
            transaction.begin();
            boolean shown = false;
            try {
                reading.begin();
                chain.doFilter(request, response);
                shown = true;
            } finally {
                end(shown);
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new ServletException(e);
        }
    }

    private void end(boolean shown)
            throws SystemException, RollbackException, HeuristicMixedException, HeuristicRollbackException {
        if (shown && transaction.getStatus() == Status.STATUS_ACTIVE) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
    }
}
