package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guichet.desk.DeskAdministration;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.QueueInfo;
import org.guichet.web.look.Look;

/** The queues of the desks that one administers: their own of a desk administrator, all of an administrator. */
@Named("adminQueues")
@RequestScoped
public class QueuesBacking {

    @EJB
    private DeskAdministration administration;

    @Inject
    private Look look;

    private List<QueueLine> lines = List.of();

    /**
     * A queue of a desk.
     *
     * @param name in the language of the page
     * @param desk its name, in that language too
     */
    public record QueueLine(QueueInfo queue, String name, String desk) {}

    @PostConstruct
    void read() {
        List<QueueInfo> queues = administration.queues();
        lines = administration.desks().stream()
                .flatMap(desk -> queues.stream()
                        .filter(queue -> queue.deskId() == desk.id())
                        .map(queue -> line(queue, desk)))
                .toList();
    }

    /** Reads them before the first byte of the page is written. */
    public void open() {
        getLines();
    }

    private QueueLine line(QueueInfo queue, DeskInfo desk) {
        return new QueueLine(
                queue, queue.name().in(look.getLocale()), desk.name().in(look.getLocale()));
    }

    public List<QueueLine> getLines() {
        return lines;
    }
}
