package org.guichet.it;

import org.guichet.local.LocalDesk;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the tests of a virtual machine one desk, started with the first test that asks and stopped after the last one. It is the
 * real server with the real application, in 512 MB.
 */
public final class WithDesk implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDesk.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(WithDesk.class))
                .getOrComputeIfAbsent(
                        TestDesk.class,
                        type -> new TestDesk(LocalDesk.start(Desks.frugal(Desks.options("desk", Desks.BASE)))));
    }
}
