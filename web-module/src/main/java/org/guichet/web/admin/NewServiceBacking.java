package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.desk.DeskService;
import org.guichet.desk.QueueInfo;
import org.guichet.web.faces.Onward;

/** An entry to be added to the catalogue, at first for the first queue that one administers. */
@Named("newService")
@RequestScoped
public class NewServiceBacking {

    @EJB
    private DeskService service;

    @Inject
    private AdministeredDesks administered;

    @Inject
    private Onward onward;

    private final ServiceForm form = new ServiceForm();

    @PostConstruct
    void begin() {
        administered.getQueues().stream()
                .filter(QueueInfo::active)
                .map(QueueInfo::id)
                .findFirst()
                .ifPresent(form::setQueueId);
    }

    public void save() {
        service.create(form.command());
        onward.to("/admin/catalog/" + form.getCode(), "serviceAdmin.created");
    }

    public ServiceForm getForm() {
        return form;
    }
}
