package org.guichet.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.Serial;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;

/**
 * Says on a page what the action did that led to it. The flash of Faces gives its messages to whatever the browser asks for
 * next, which may be a fragment of a page that is open beside; these wait for their own page.
 */
public class Said implements PhaseListener {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String KEPT = "org.guichet.said";

    /** Keeps words for the page at a path within the application, in place of any that wait. */
    static void keep(String path, String words) {
        Faces.setSessionAttribute(KEPT, new Kept(path.split("[?#]", 2)[0], words));
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() || Faces.getSession(false) == null) {
            return;
        }
        if (Faces.getSessionAttribute(KEPT) instanceof Kept kept && kept.path().equals(path())) {
            Faces.removeSessionAttribute(KEPT);
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, kept.words(), null));
        }
    }

    private static String path() {
        return Servlets.getRequestURI(Faces.getRequest())
                .substring(Faces.getRequestContextPath().length());
    }

    /** Words, and where they wait to be said. */
    private record Kept(String path, String words) implements Serializable {}
}
