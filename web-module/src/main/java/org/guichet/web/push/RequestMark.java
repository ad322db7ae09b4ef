package org.guichet.web.push;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Remembers, before anything is read for a page, how far the feed was: what happens while it is drawn is told to it afterwards. */
@WebListener
public class RequestMark implements ServletRequestListener {

    /** Of the request: the mark, a {@link Long}. */
    static final String ATTRIBUTE = "org.guichet.mark";

    @Inject
    private LiveHub hub;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        event.getServletRequest().setAttribute(ATTRIBUTE, hub.mark());
    }
}
