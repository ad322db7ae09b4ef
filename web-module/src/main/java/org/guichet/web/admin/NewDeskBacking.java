package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.desk.DeskService;
import org.guichet.platform.NotFoundException;
import org.guichet.web.faces.Onward;
import org.guichet.web.look.House;
import org.guichet.web.security.ActiveUser;

/** A desk to be founded; that is for administrators of the installation. */
@Named("newDesk")
@RequestScoped
public class NewDeskBacking {

    @EJB
    private DeskService service;

    @Inject
    private House house;

    @Inject
    private ActiveUser user;

    @Inject
    private Onward onward;

    private final DeskForm form = new DeskForm();

    @PostConstruct
    void begin() {
        form.setZone(house.getZone().getId());
    }

    /** Nobody else finds the page. */
    public void open() {
        if (!user.isAdministrator()) {
            throw new NotFoundException();
        }
    }

    public void save() {
        service.create(form.command());
        onward.to("/admin/desks/" + form.getCode(), "deskAdmin.created");
    }

    public DeskForm getForm() {
        return form;
    }
}
