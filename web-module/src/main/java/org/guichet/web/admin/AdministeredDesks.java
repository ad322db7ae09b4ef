package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guichet.desk.DeskAdministration;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.Name;
import org.guichet.desk.QueueInfo;
import org.guichet.web.look.Look;

/** The desks that one administers, and their queues, to choose from: their own of a desk administrator, all of an administrator. */
@Named("administered")
@RequestScoped
public class AdministeredDesks {

    @EJB
    private DeskAdministration administration;

    @Inject
    private Look look;

    private List<DeskInfo> desks = List.of();
    private List<QueueInfo> queues = List.of();

    @PostConstruct
    void read() {
        desks = administration.desks();
        queues = administration.queues();
    }

    public List<DeskInfo> getDesks() {
        return desks;
    }

    public List<QueueInfo> getQueues() {
        return queues;
    }

    /** Returns what something is called in the language of the page. */
    public String name(Name name) {
        return name.in(look.getLocale());
    }
}
