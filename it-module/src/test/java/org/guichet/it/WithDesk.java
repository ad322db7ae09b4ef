package org.guichet.it;

import org.guichet.local.LocalDesk;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests one desk for the whole run, started with the first test that asks and stopped after the last one. It is the
 * real server with the real application, in 512 MB. {@code -Dguichet.test-base} moves its ports.
 */
public final class WithDesk implements ParameterResolver {

    private static final int BASE = Integer.getInteger("guichet.test-base", 28_000);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDesk.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(WithDesk.class))
                .getOrComputeIfAbsent(
                        TestDesk.class, type -> new TestDesk(LocalDesk.start(Desks.options("desk", BASE))));
    }
}
