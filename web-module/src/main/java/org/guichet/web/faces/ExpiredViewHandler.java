package org.guichet.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import org.omnifaces.exceptionhandler.ViewExpiredExceptionHandler;
import org.omnifaces.util.Messages;

/** A page that lay open for too long is drawn again, with what had been typed into it: one more click sends it. */
public class ExpiredViewHandler extends ViewExpiredExceptionHandler {

    /** Tells the page's scripts that it is led on because it was forgotten, not because its form was sent. */
    private static final String EXPIRED = "X-Expired";

    public ExpiredViewHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    protected void handleSuppressedException(FacesContext context, Throwable expired) {
        context.getExternalContext().setResponseHeader(EXPIRED, "true");
        super.handleSuppressedException(context, expired);
        if (Typed.keep(context)) {
            Words words = CDI.current().select(Words.class).get();
            Messages.addFlashGlobalWarn("{0}", words.of("error.expired"));
        }
    }
}
