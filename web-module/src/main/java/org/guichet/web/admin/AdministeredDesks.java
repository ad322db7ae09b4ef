package org.guichet.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.DeskQueries;
import org.guichet.directory.Actor;
import org.guichet.directory.ActorService;

/** The desks that one administers: their own of a desk administrator, all of an administrator. */
@RequestScoped
public class AdministeredDesks {

    @EJB
    private DeskQueries desks;

    @EJB
    private ActorService actors;

    List<DeskInfo> desks() {
        Actor actor = actors.current();
        return desks.desks().stream()
                .filter(desk -> actor.administers(desk.id()))
                .toList();
    }
}
