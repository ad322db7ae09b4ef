package org.guichet.web.requests;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.ServiceInfo;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.RequestQueries;
import org.guichet.ticket.RequestView;
import org.guichet.web.security.ActiveUser;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** One request of the person (RT-37, RT-41 to RT-43); anyone else's is not there. */
@Named("requestPage")
@RequestScoped
public class RequestBacking {

    @EJB
    private RequestQueries requests;

    @EJB
    private DeskQueries desks;

    @Inject
    private ActiveUser user;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long number;

    private @Nullable RequestPage page;

    public void load() {
        RequestView view = requests.view(getNumber());
        page = RequestPage.of(
                view,
                desks.queue(view.row().queueId()).name().in(user.getLocale()),
                service(view.serviceId()),
                user.getId());
    }

    private @Nullable String service(@Nullable Long id) {
        return desks.services().stream()
                .filter(service -> id != null && service.id() == id)
                .map(ServiceInfo::name)
                .map(name -> name.in(user.getLocale()))
                .findFirst()
                .orElse(null);
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
