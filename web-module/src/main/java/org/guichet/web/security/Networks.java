package org.guichet.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.guichet.web.faces.ErrorServlet;

/**
 * From where people may come: {@code guichet.network.allowed}, everywhere when it is not set. Behind proxies the client is
 * whom they name in {@code X-Forwarded-For}, and they are believed only if {@code guichet.network.proxies} names them: each
 * proxy adds the address it saw, so what counts is the last one that is not a proxy of ours.
 */
@ApplicationScoped
class Networks {

    private static final String ALLOWED = "guichet.network.allowed";
    private static final String PROXIES = "guichet.network.proxies";

    @Inject
    private Config config;

    private List<Network> allowed = List.of();
    private List<Network> proxies = List.of();

    @PostConstruct
    void read() {
        allowed = networks(ALLOWED);
        proxies = networks(PROXIES);
    }

    boolean admit(HttpServletRequest request) {
        return allowed.isEmpty()
                || Network.read(client(request))
                        .filter(address -> isIn(allowed, address))
                        .isPresent();
    }

    /** Has them told, instead of what was asked for, how to get here. */
    void turnAway(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(ErrorServlet.ELSEWHERE, true);
        try {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Returns the address of whoever asks; what a proxy of ours has written, if that is no address. */
    String client(HttpServletRequest request) {
        return client(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")), proxies);
    }

    static String client(String remote, List<String> forwarded, List<Network> proxies) {
        Deque<String> hops =
                new ArrayDeque<>(List.of(String.join(",", forwarded).split(",")));
        String client = remote;
        while (!hops.isEmpty() && isProxy(client, proxies)) {
            String before = hops.removeLast().strip();
            if (before.isEmpty()) {
                return client;
            }
            client = before;
        }
        return client;
    }

    private static boolean isProxy(String address, List<Network> proxies) {
        Optional<InetAddress> read = Network.read(address);
        return read.isPresent() && isIn(proxies, read.get());
    }

    private static boolean isIn(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private List<Network> networks(String setting) {
        try {
            return Network.parse(config.getOptionalValue(setting, String.class).orElse(""));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(setting + ": " + wrong.getMessage(), wrong);
        }
    }
}
