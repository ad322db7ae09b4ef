package org.guichet.web.push;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.live.Doing;
import org.guichet.live.PresenceService;
import org.guichet.platform.NotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * The one socket of a page, {@code /live?since=n}. The page says at which ticket it is and whether somebody writes there:
 * {@code AT 48213 REPLY}; anything else ends the connection.
 */
@ServerEndpoint(value = "/live", configurator = LiveHandshake.class)
public class LiveEndpoint {

    private static final Logger LOG = Logger.getLogger(LiveEndpoint.class.getName());
    private static final Pattern SINCE = Pattern.compile("\\d{1,18}");
    private static final Pattern AT = Pattern.compile("AT (\\d{1,18}) (READING|NOTE|FORWARD|REPLY)");
    private static final int LONGEST_MESSAGE = 100;

    @Inject
    private LiveHub hub;

    @Inject
    private LiveSockets sockets;

    @EJB
    private PresenceService presences;

    private @Nullable LivePage page;

    @OnOpen
    public void open(Session session) throws IOException {
        Principal person = session.getUserPrincipal();
        Object signedIn = session.getUserProperties().get(LiveHandshake.HTTP_SESSION);
        if (person == null || signedIn == null) {
            refuse(session, "not signed in");
            return;
        }
        session.setMaxTextMessageBufferSize(LONGEST_MESSAGE);
        session.setMaxIdleTimeout(0);
        sockets.opened((String) signedIn, session);
        page = new LivePage(session, Long.parseLong(person.getName()));
        hub.open(page, since(session.getRequestParameterMap()));
    }

    @OnMessage
    public void message(String text, Session session) throws IOException {
        Matcher at = AT.matcher(text);
        LivePage here = page;
        if (here == null || !at.matches()) {
            refuse(session, "not understood");
            return;
        }
        long ticket = Long.parseLong(at.group(1));
        try {
            here.at(ticket);
            presences.come(here.id(), here.personId(), ticket, Doing.valueOf(at.group(2)));
        } catch (NotFoundException hidden) {
            here.at(null);
        }
    }

    @OnClose
    public void close(Session session) {
        sockets.closed(session);
        if (page != null) {
            hub.close(page);
        }
    }

    /** A browser that vanishes is nothing to worry about. */
    @OnError
    public void error(Throwable fault) {
        Level level = fault instanceof IOException ? Level.FINE : Level.WARNING;
        LOG.log(level, "The connection of a page failed", fault);
    }

    private static long since(Map<String, List<String>> parameters) {
        String since = parameters.getOrDefault("since", List.of("0")).get(0);
        return SINCE.matcher(since).matches() ? Long.parseLong(since) : 0;
    }

    private static void refuse(Session session, String why) throws IOException {
        session.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, why));
    }
}
