package org.guichet.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.guichet.demo.store.DemoRows;
import org.guichet.directory.Roles;

/** Lets the agents of the demonstration know the tickets they own: what nobody ever opened would all be news. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DemoReading {

    @Inject
    private DemoRows rows;

    public void run() {
        rows.read();
    }
}
