package org.guichet.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Which sockets belong to which session; the server itself would let them outlive it. */
@ApplicationScoped
public class LiveSockets {

    private static final Logger LOG = Logger.getLogger(LiveSockets.class.getName());

    private final ConcurrentMap<String, Set<Session>> bySession = new ConcurrentHashMap<>();

    void opened(String httpSession, Session socket) {
        bySession
                .computeIfAbsent(httpSession, one -> ConcurrentHashMap.newKeySet())
                .add(socket);
    }

    void closed(Session socket) {
        bySession.values().removeIf(sockets -> sockets.remove(socket) && sockets.isEmpty());
    }

    /** The session is over: nothing more is told to its pages. */
    void end(String httpSession) {
        Set<Session> sockets = bySession.remove(httpSession);
        if (sockets != null) {
            sockets.forEach(LiveSockets::close);
        }
    }

    private static void close(Session socket) {
        try {
            socket.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, "session ended"));
        } catch (IOException gone) {
            LOG.log(Level.FINE, "The page was gone before its session", gone);
        }
    }
}
