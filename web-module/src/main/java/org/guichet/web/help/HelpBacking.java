package org.guichet.web.help;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.Name;
import org.guichet.desk.QueueInfo;
import org.guichet.web.look.Look;

/** The documentation for those who ask: the web address (RT-32), the mail address of each team, the phone. */
@Named("howToAsk")
@RequestScoped
public class HelpBacking {

    @EJB
    private DeskQueries queries;

    @Inject
    private Look look;

    private List<HelpDesk> desks = List.of();

    public void load() {
        Locale locale = look.getLocale();
        List<QueueInfo> queues =
                queries.queues().stream().filter(QueueInfo::active).toList();
        desks = queries.desks().stream()
                .map(desk -> of(desk, queues, locale))
                .filter(desk -> !desk.teams().isEmpty())
                .toList();
    }

    private static HelpDesk of(DeskInfo desk, List<QueueInfo> queues, Locale locale) {
        Name hours = desk.hours();
        return new HelpDesk(
                desk.name().in(locale),
                desk.phone(),
                hours == null ? null : hours.in(locale),
                queues.stream()
                        .filter(queue -> queue.deskId() == desk.id())
                        .map(queue -> new HelpTeam(queue.name().in(locale), queue.address()))
                        .toList());
    }

    public List<HelpDesk> getDesks() {
        return desks;
    }
}
