package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.mail.AutomaticText;
import org.guichet.mail.TextQueries;
import org.guichet.mail.TextScope;
import org.guichet.web.look.Look;
import org.guichet.web.security.ActiveUser;

/** Where the acknowledgement has words of its own: in the house, in desks and queues that one administers. */
@Named("texts")
@RequestScoped
public class TextsBacking {

    @EJB
    private TextQueries texts;

    @EJB
    private DeskQueries desks;

    @Inject
    private AdministeredDesks administered;

    @Inject
    private ActiveUser user;

    @Inject
    private Look look;

    private List<TextLine> lines = List.of();

    /**
     * A scope and whether it has words of its own.
     *
     * @param name empty for the house
     * @param level {@code house}, {@code desk} or {@code queue}
     */
    public record TextLine(String code, String name, String level, boolean own) {}

    @PostConstruct
    void read() {
        List<TextScope> adapted = texts.adapted(AutomaticText.ACKNOWLEDGEMENT);
        List<QueueInfo> queues = desks.queues();
        List<TextLine> found = new ArrayList<>();
        if (user.isAdministrator()) {
            found.add(line(TextScope.HOUSE, "", "house", adapted));
        }
        for (DeskInfo desk : administered.getDesks()) {
            found.add(line(TextScope.desk(desk.id()), desk.name().in(look.getLocale()), "desk", adapted));
            queues.stream()
                    .filter(queue -> queue.deskId() == desk.id())
                    .map(queue ->
                            line(TextScope.queue(queue.id()), queue.name().in(look.getLocale()), "queue", adapted))
                    .forEach(found::add);
        }
        lines = List.copyOf(found);
    }

    private static TextLine line(TextScope scope, String name, String level, List<TextScope> adapted) {
        return new TextLine(scope.code(), name, level, adapted.contains(scope));
    }

    /** Reads them before the first byte of the page is written. */
    public void open() {
        getLines();
    }

    public List<TextLine> getLines() {
        return lines;
    }
}
