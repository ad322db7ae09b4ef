package org.guichet.web.push;

import jakarta.servlet.http.HttpSession;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;

/** Remembers by which session a page came, because the socket must not outlive it. */
public class LiveHandshake extends ServerEndpointConfig.Configurator {

    /** The identifier of the session, among the properties of the socket. */
    static final String HTTP_SESSION = "org.guichet.session";

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        config.getUserProperties().remove(HTTP_SESSION);
        if (request.getHttpSession() instanceof HttpSession session) {
            config.getUserProperties().put(HTTP_SESSION, session.getId());
        }
    }
}
