package org.guichet.web.push;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Closes the sockets of a session that is signed out or has expired. */
@WebListener
public class SessionEnd implements HttpSessionListener {

    @Inject
    private LiveSockets sockets;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sockets.end(event.getSession().getId());
    }
}
