package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.DeskService;

/** A queue to be opened, at first of the first desk that one administers. */
@Named("newQueue")
@RequestScoped
public class NewQueueBacking extends NewBacking {

    @EJB
    private DeskService service;

    @Inject
    private AdministeredDesks administered;

    private final QueueForm form = new QueueForm();

    @PostConstruct
    void begin() {
        administered.getDesks().stream()
                .filter(DeskInfo::active)
                .map(DeskInfo::id)
                .findFirst()
                .ifPresent(form::setDeskId);
    }

    @Override
    protected String create() {
        service.create(form.command());
        return "/admin/queues/" + form.getCode();
    }

    @Override
    protected String created() {
        return "queueAdmin.created";
    }

    public QueueForm getForm() {
        return form;
    }
}
