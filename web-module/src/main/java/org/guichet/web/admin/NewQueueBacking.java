package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.DeskService;
import org.guichet.web.faces.Onward;

/** A queue to be opened, at first of the first desk that one administers. */
@Named("newQueue")
@RequestScoped
public class NewQueueBacking {

    @EJB
    private DeskService service;

    @Inject
    private AdministeredDesks administered;

    @Inject
    private Onward onward;

    private final QueueForm form = new QueueForm();

    @PostConstruct
    void begin() {
        administered.getDesks().stream()
                .filter(DeskInfo::active)
                .map(DeskInfo::id)
                .findFirst()
                .ifPresent(form::setDeskId);
    }

    public void save() {
        service.create(form.command());
        onward.to("/admin/queues/" + form.getCode(), "queueAdmin.created");
    }

    public QueueForm getForm() {
        return form;
    }
}
