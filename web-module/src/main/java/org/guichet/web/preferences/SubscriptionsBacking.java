package org.guichet.web.preferences;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guichet.notify.NoticeChoiceService;
import org.guichet.notify.NoticeTopic;
import org.guichet.web.faces.Onward;
import org.guichet.web.look.Look;
import org.guichet.web.security.ActiveUser;

/** Of what an agent is told by mail, queue by queue (OT-33). */
@Named("subscriptions")
@RequestScoped
public class SubscriptionsBacking {

    @EJB
    private NoticeChoiceService choices;

    @Inject
    private ActiveUser user;

    @Inject
    private Look look;

    @Inject
    private Onward onward;

    private List<SubscriptionRow> rows = List.of();

    @PostConstruct
    void read() {
        if (user.isAgent()) {
            rows = choices.mine().stream()
                    .map(of -> new SubscriptionRow(of, of.queue().name().in(look.getLocale())))
                    .toList();
        }
    }

    public void save() {
        Map<Long, Set<NoticeTopic>> wanted = new HashMap<>();
        rows.forEach(row -> wanted.put(row.getQueueId(), row.wanted()));
        choices.choose(wanted);
        onward.to("/preferences", "preferences.saved.notices");
    }

    public void essential() {
        rows.forEach(SubscriptionRow::essential);
        save();
    }

    public void usual() {
        rows.forEach(SubscriptionRow::usual);
        save();
    }

    public List<SubscriptionRow> getRows() {
        return rows;
    }
}
