package org.guichet.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.guichet.directory.ConfigurationConflict;
import org.guichet.platform.DomainException;
import org.guichet.platform.FieldException;
import org.guichet.ticket.ConflictException;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.omnifaces.util.Components;

/**
 * Why beans catch nothing. A rule of the desk that says no becomes one message on the same screen, with all input kept; so
 * does a fault in a partial request, with its incident number. What is absent becomes the page of the absent. Everything
 * else goes to the error page, also in answer to a partial request.
 */
public class DeskExceptionHandler extends FullAjaxExceptionHandler {

    /** Of the request: somebody else changed the same thing, so the page offers to keep this person's wish or to take theirs. */
    private static final String CONFLICT = "org.guichet.conflict";

    /** Of the request: what another administrator has changed meanwhile, for {@code g:conflict}. */
    private static final String MEANWHILE = "org.guichet.meanwhile";

    public DeskExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable cause = Causes.of(queued.next().getContext().getException());
            if (handled(context, cause)) {
                queued.remove();
            }
        }
        super.handle();
    }

    private static boolean handled(FacesContext context, Throwable cause) {
        boolean partial = context.getPartialViewContext().isAjaxRequest();
        if (Causes.isAbsence(cause)) {
            return !partial && notFound(context);
        }
        if (PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId())) {
            return false;
        }
        if (cause instanceof ConflictException) {
            request(context).setAttribute(CONFLICT, true);
        }
        if (cause instanceof ConfigurationConflict conflict) {
            request(context).setAttribute(MEANWHILE, conflict.meanwhile());
        }
        if (cause instanceof FieldException refusal && sayAt(context, refusal)) {
            return true;
        }
        if (cause instanceof DomainException refusal) {
            return say(context, words().of(refusal.key(), refusal.arguments()));
        }
        if (partial && PhaseId.INVOKE_APPLICATION.equals(context.getCurrentPhaseId())) {
            return say(context, words().of("error.fault", Incident.log(request(context), cause)));
        }
        return false;
    }

    private static boolean say(FacesContext context, String text) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
        return true;
    }

    /** Says it at the field, if the form that was sent has one of that name; so with what else is wrong, which it carries along. */
    private static boolean sayAt(FacesContext context, FieldException refusal) {
        UIForm form = Components.getCurrentForm();
        if (form == null || !sayAt(context, form, refusal)) {
            return false;
        }
        for (Throwable other : refusal.getSuppressed()) {
            if (other instanceof FieldException next && !sayAt(context, form, next)) {
                say(context, words().of(next.key(), next.arguments()));
            }
        }
        return true;
    }

    private static boolean sayAt(FacesContext context, UIForm form, FieldException refusal) {
        String field = refusal.field();
        if (field.indexOf(UINamingContainer.getSeparatorChar(context)) > 0) {
            return form.invokeOnComponent(context, field, (same, found) -> refuse(context, (UIInput) found, refusal));
        }
        if (form.findComponent(field) instanceof UIInput input) {
            refuse(context, input, refusal);
            return true;
        }
        return false;
    }

    private static void refuse(FacesContext context, UIInput input, FieldException refusal) {
        String name = input.getClientId(context);
        String text = words().of(refusal.key(), refusal.arguments());
        input.setValid(false);
        input.setSubmittedValue(
                context.getExternalContext().getRequestParameterMap().get(name)); // Else it would be drawn empty.
        context.addMessage(name, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
    }

    private static boolean notFound(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
        return true;
    }

    @Override
    protected Throwable findExceptionRootCause(FacesContext context, Throwable exception) {
        return Causes.of(exception);
    }

    @Override
    protected String findErrorPageLocation(FacesContext context, Throwable exception) {
        return "/WEB-INF/errorpages/" + (Causes.isAbsence(exception) ? "404" : "500") + ".xhtml";
    }

    /** Only faults of partial requests: the others are logged where they leave the last filter. */
    @Override
    protected void logException(
            FacesContext context, Throwable exception, String location, String message, Object... parameters) {
        if (!Causes.isAbsence(exception)) {
            Incident.log(request(context), exception);
        }
    }

    private static ServletRequest request(FacesContext context) {
        return (ServletRequest) context.getExternalContext().getRequest();
    }

    private static Words words() {
        return CDI.current().select(Words.class).get();
    }
}
