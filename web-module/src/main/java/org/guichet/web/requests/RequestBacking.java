package org.guichet.web.requests;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.RequestQueries;
import org.guichet.ticket.RequestRow;
import org.guichet.ticket.RequestView;
import org.guichet.web.catalog.Catalog;
import org.guichet.web.security.ActiveUser;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** One request of the person (RT-37, RT-41 to RT-43); anyone else's is not there. */
@Named("requestPage")
@RequestScoped
public class RequestBacking {

    @EJB
    private RequestQueries requests;

    @Inject
    private RequestLines lines;

    @Inject
    private Catalog catalog;

    @Inject
    private ActiveUser user;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long number;

    private @Nullable RequestPage page;

    public void load() {
        RequestView view = requests.view(getNumber());
        RequestRow row = view.row();
        String again = catalog.of(view.serviceId(), row.queueId())
                .map(entry -> "/catalog/" + entry.code() + "?after=" + row.number())
                .orElse("/catalog");
        page = RequestPage.of(
                view,
                new RequestPage.Names(lines.team(row.queueId()), lines.service(view.serviceId()), again),
                Entry.of(view, user.getId(), lines::team),
                lines.isStillOpen(row));
    }

    /** Returns the request that the address names. */
    public long getNumber() {
        if (number == null) {
            throw new NotFoundException();
        }
        return number;
    }

    public @Nullable RequestPage getPage() {
        return page;
    }
}
