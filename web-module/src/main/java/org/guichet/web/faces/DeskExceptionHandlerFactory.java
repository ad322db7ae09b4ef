package org.guichet.web.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link DeskExceptionHandler} around the handlers that were there before. */
public class DeskExceptionHandlerFactory extends ExceptionHandlerFactory {

    public DeskExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new DeskExceptionHandler(getWrapped().getExceptionHandler());
    }
}
