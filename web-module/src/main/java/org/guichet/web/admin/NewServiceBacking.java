package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.desk.DeskService;
import org.guichet.desk.QueueInfo;

/** An entry to be added to the catalogue, at first for the first queue that one administers. */
@Named("newService")
@RequestScoped
public class NewServiceBacking extends NewBacking {

    @EJB
    private DeskService service;

    @Inject
    private AdministeredDesks administered;

    private final ServiceForm form = new ServiceForm();

    @PostConstruct
    void begin() {
        administered.getQueues().stream()
                .filter(QueueInfo::active)
                .map(QueueInfo::id)
                .findFirst()
                .ifPresent(form::setQueueId);
    }

    @Override
    protected String create() {
        service.create(form.command());
        return "/admin/catalog/" + form.getCode();
    }

    @Override
    protected String created() {
        return "serviceAdmin.created";
    }

    public ServiceForm getForm() {
        return form;
    }
}
