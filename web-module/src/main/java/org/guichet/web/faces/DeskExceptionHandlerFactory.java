package org.guichet.web.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts our own around the handlers that were there before: an expired view comes first, then all else that can go wrong. */
public class DeskExceptionHandlerFactory extends ExceptionHandlerFactory {

    public DeskExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ExpiredViewHandler(new DeskExceptionHandler(getWrapped().getExceptionHandler()));
    }
}
