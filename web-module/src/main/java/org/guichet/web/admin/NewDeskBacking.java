package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.desk.DeskService;
import org.guichet.platform.NotFoundException;
import org.guichet.web.look.House;
import org.guichet.web.security.ActiveUser;

/** A desk to be founded; that is for administrators of the installation. */
@Named("newDesk")
@RequestScoped
public class NewDeskBacking extends NewBacking {

    @EJB
    private DeskService service;

    @Inject
    private House house;

    @Inject
    private ActiveUser user;

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

    @Override
    protected String create() {
        service.create(form.command());
        return "/admin/desks/" + form.getCode();
    }

    @Override
    protected String created() {
        return "deskAdmin.created";
    }

    public DeskForm getForm() {
        return form;
    }
}
